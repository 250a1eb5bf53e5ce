package parley.core.event;

import org.jspecify.annotations.Nullable;
import parley.core.id.MessageId;
import parley.core.id.UserId;
import parley.core.name.Nick;

/// A stored message that somebody wants to do something with: what a door read of it before asking.
///
/// @param id its id
/// @param spot where it was said
/// @param author who said it
/// @param nick the author's name at that time
/// @param account the account the author was logged in to; null for none
/// @param text its words
/// @param file the id of the file that it sends; null for none
public record Quoted(
    MessageId id,
    Spot spot,
    UserId author,
    Nick nick,
    @Nullable Nick account,
    String text,
    @Nullable String file) {
  /// Characters of an excerpt at most: enough to know a message again, and a line stays a line.
  public static final int EXCERPT_LENGTH_MAX = 40;

  /// A message as it was told.
  ///
  /// @throws IllegalArgumentException when the fact is no message
  public static Quoted of(Fact fact) {
    Nick account = fact.by() == null ? null : fact.by().account();
    return switch (fact.event()) {
      case Said said ->
          new Quoted(
              fact.id(),
              new Spot.InRoom(said.room(), said.name()),
              said.user(),
              said.nick(),
              account,
              said.text(),
              file(said.extras()));
      case Whispered whispered ->
          new Quoted(
              fact.id(),
              between(whispered),
              whispered.parties().from(),
              whispered.fromNick(),
              account,
              whispered.text(),
              file(whispered.extras()));
      case Event event ->
          throw new IllegalArgumentException(event.getClass().getSimpleName() + " is no message");
    };
  }

  private static @Nullable String file(Extras extras) {
    return extras.attachment() == null ? null : extras.attachment().file();
  }

  private static Spot between(Whispered whispered) {
    Parties parties = whispered.parties();
    return new Spot.Between(parties.from(), whispered.fromNick(), parties.to(), whispered.toNick());
  }

  /// How it is named in another message.
  public Quote quote() {
    return new Quote(id, nick, excerpt(text));
  }

  /// Whether somebody is its author: the same user, or logged in to the same account.
  public boolean isBy(UserId user, @Nullable Nick itsAccount) {
    if (user.equals(author)) {
      return true;
    }
    return account != null && itsAccount != null && account.key().equals(itsAccount.key());
  }

  /// The first words of a text, on one line.
  public static String excerpt(String text) {
    String line = text.replace('\n', ' ').strip();
    return line.codePointCount(0, line.length()) <= EXCERPT_LENGTH_MAX
        ? line
        : line.substring(0, line.offsetByCodePoints(0, EXCERPT_LENGTH_MAX - 1)) + "…";
  }
}
