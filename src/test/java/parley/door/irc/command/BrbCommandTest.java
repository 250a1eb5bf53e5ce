package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// Leaving for a moment.
class BrbCommandTest {
  @Test
  void nobodyNeedsToSayThatTheyComeBack() {
    plays(
        """
        ann (irc) is here
        ann> BRB :tea
        ann< :parley FAIL BRB CANNOT_BRB :Just close the connection and come back with RESUME
        """);
  }
}
