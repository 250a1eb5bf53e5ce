package parley.scene;

import java.util.List;

/// One line of a scene.
public sealed interface Step {
  /// Something happens.
  sealed interface Act extends Step {}

  /// Somebody looks at a screen.
  sealed interface Look extends Step {}

  /// A name on the stage and the door it stands at.
  record Person(String name, String kind) {}

  /// People are on the server and in a room, however they got there.
  record AreIn(List<Person> people, String room) implements Act {}

  /// People are on the server, and in no room if their door allows that.
  record AreHere(List<Person> people) implements Act {}

  /// A client is granted capabilities of IRC.
  record Has(String name, List<String> capabilities) implements Act {}

  /// A connection is made.
  record Connects(Person person) implements Act {}

  /// One more connection of somebody who is here.
  record IsAsWell(Person person, String owner) implements Act {}

  /// A line is typed.
  record Types(String name, String line) implements Act {}

  /// Bytes are sent as they are.
  ///
  /// @param quoted the bytes, with escapes
  record Sends(String name, String quoted) implements Act {
    public Sends {
      Quoted.bytes(quoted); // is wrong where it is read, not where it is played
    }
  }

  /// A line is seen.
  record Sees(String name, Pattern pattern) implements Look {}

  /// Something without a line end is seen.
  record SeesPrompt(String name, String prompt) implements Look {}

  /// Whatever is on the screens is as good as read.
  record SeesWhatever(List<String> names) implements Look {}

  /// Nothing more is seen.
  record SeesNothing(List<String> names) implements Look {}

  /// The connection breaks.
  record Drops(String name) implements Act {}

  /// The server has closed the connection, or has not.
  record IsConnected(String name, boolean connected) implements Look {}

  /// The terminal shows that it speaks telnet.
  record SpeaksTelnet(String name) implements Act {}

  /// Time goes by.
  record Passes(long millis) implements Act {}

  /// The disk takes nothing more, or does again.
  record Storing(boolean works) implements Act {}

  /// The disk gives nothing more, or does again.
  record Reading(boolean works) implements Act {}

  /// The server says good-bye to everybody.
  record Stops() implements Act {}

  /// The server starts anew with what was stored.
  record StartsAgain() implements Act {}
}
