package parley.door.text;

import java.util.List;
import parley.core.event.Fact;
import parley.core.query.Answer;
import parley.door.Heard;
import parley.door.Telling;

/// What a conversation is about at the moment: getting a name, entering, talking.
interface Phase {
  /// It begins.
  void begin();

  /// A line came in, and everything before it is finished.
  void hear(Heard heard);

  /// Something asked in this phase or before is answered.
  void answered(Asked asked, Answer answer, List<Fact> recent);

  /// Something happened; nobody is told before they have entered.
  default void told(Telling telling, boolean mine, Asked asked) {}

  /// Somebody came or went.
  default void presenceChanged() {}

  /// The person wants to leave.
  ///
  /// @param words parting words for the others, empty for none
  void quit(String words);

  /// Whether the session is on the server, or will be once it has been answered.
  default boolean mustQuit() {
    return false;
  }
}
