package parley.door.text;

import java.util.function.Consumer;
import parley.core.event.Quoted;
import parley.core.query.Answer;

/// The mark of something asked: what the answer will be an answer to.
sealed interface Asked {
  /// What needs no more to be known.
  enum Plain implements Asked {
    /// Something was said in a room.
    MESSAGE,
    /// Something shall change.
    CHANGE,
    /// The way back to the lobby.
    RETURN,
    /// Something was looked up.
    QUESTION,
    /// An account shall have another password.
    PASSWORD,
    /// Who is online, for the list that everybody sees.
    ONLINE_LIST,
    /// To be on the server.
    ENTER,
    /// To leave it.
    QUIT,
    /// A place in the order, for this door's own doings.
    TURN,
    /// What needs no answer.
    NOTHING
  }

  /// Something was said to one person.
  ///
  /// @param usage how that is typed
  record Whisper(String usage) implements Asked {}

  /// A message is to be found by its number.
  ///
  /// @param number as a history shows it, 1 for the latest
  /// @param then what to do with it
  record Pick(int number, Consumer<Quoted> then) implements Asked {}

  /// A file was sent.
  ///
  /// @param file its id
  record Sent(String file) implements Asked {}

  /// What an account's password is checked against.
  record Proof(Consumer<Answer> then) implements Asked {}

  /// Messages are to be read.
  ///
  /// @param count how many at most
  /// @param more whether to go on from where the last page began
  record Read(int count, boolean more) implements Asked {}
}
