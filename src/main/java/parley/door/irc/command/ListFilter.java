package parley.door.irc.command;

import java.util.ArrayList;
import java.util.List;
import parley.core.name.Glob;
import parley.core.query.Answer;
import parley.door.irc.talk.IrcShared;
import parley.door.irc.talk.IrcVariant;

/// Which rooms `LIST` shows (modern.ircdocs.horse, "ELIST").
sealed interface ListFilter {
  /// Rooms called so; several names are alternatives.
  record Named(String mask) implements ListFilter {}

  /// Rooms not called so.
  record NotNamed(String mask) implements ListFilter {}

  /// Rooms with more, or fewer, people than so many.
  record People(boolean more, long count) implements ListFilter {}

  /// Rooms made, or whose topic was set, longer ago than a moment, or after it.
  record Since(boolean topic, boolean longer, long millis) implements ListFilter {}

  /// What a client asked for.
  static List<ListFilter> parse(List<String> words, IrcShared shared) {
    List<ListFilter> filters = new ArrayList<>();
    for (String word : words) {
      filters.add(parse(word, shared));
    }
    return filters;
  }

  private static ListFilter parse(String word, IrcShared shared) {
    if (word.matches("[<>][0-9]{1,9}")) {
      return new People(word.charAt(0) == '>', Long.parseLong(word.substring(1)));
    }
    if (word.matches("[CT][<>][0-9]{1,9}")) {
      long minutes = Long.parseLong(word.substring(2));
      long moment = shared.now().toEpochMilli() - minutes * 60_000;
      return new Since(word.charAt(0) == 'T', word.charAt(1) == '>', moment);
    }
    return word.startsWith("!") ? new NotNamed(word.substring(1)) : new Named(word);
  }

  /// Whether a room is shown: one of the names fits, if there are any, and everything else.
  static boolean all(List<ListFilter> filters, Answer.RoomSummary room) {
    boolean named = filters.stream().noneMatch(Named.class::isInstance);
    for (ListFilter filter : filters) {
      boolean fits = filter.fits(room);
      if (filter instanceof Named) {
        named |= fits;
      } else if (!fits) {
        return false;
      }
    }
    return named;
  }

  private boolean fits(Answer.RoomSummary room) {
    String name = IrcVariant.room(room.name());
    return switch (this) {
      case Named(String mask) -> Glob.matches(mask, name);
      case NotNamed(String mask) -> !Glob.matches(mask, name);
      case People(boolean more, long count) ->
          more ? room.members() > count : room.members() < count;
      case Since(boolean topic, boolean longer, long millis) -> {
        long when = topic ? room.topicMillis() : room.sinceMillis();
        boolean counts = !topic || when > 0;
        yield counts && (longer ? when < millis : when > millis);
      }
    };
  }
}
