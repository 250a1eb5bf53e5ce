package parley.core.event;

import parley.core.id.UserId;
import parley.core.name.Nick;

/// Somebody said something to one other user. Not core state, as [Said].
///
/// @param from who
/// @param fromNick the name at that time
/// @param to the one it is for
/// @param toNick the name at that time
/// @param manner how it was said
/// @param text the words; their lines are ended by line feeds when there are several
/// @param extras what it has besides
/// @param parties whose conversation it belongs to
public record Whispered(
    UserId from,
    Nick fromNick,
    UserId to,
    Nick toNick,
    Manner manner,
    String text,
    Extras extras,
    Parties parties)
    implements Event {
  /// Between two who are logged in to no account.
  public Whispered(
      UserId from,
      Nick fromNick,
      UserId to,
      Nick toNick,
      Manner manner,
      String text,
      Extras extras) {
    this(from, fromNick, to, toNick, manner, text, extras, new Parties(from, to));
  }

  /// With nothing besides its words.
  public Whispered(UserId from, Nick fromNick, UserId to, Nick toNick, Manner manner, String text) {
    this(from, fromNick, to, toNick, manner, text, Extras.NONE);
  }
}
