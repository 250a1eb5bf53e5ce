package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// What the server tells of itself.
class InfoCommandTest {
  @Test
  void theServerTellsAboutItself() {
    plays(
        """
        ann (irc) is here
        ann> INFO
        ann< :parley 371 ann :Parley 1.0, a chat server
        ann< :parley 371 ann :parley: a chat server
        ann< :parley 371 ann :Everybody is in the same rooms: IRC, terminals, programs
        ann< :parley 371 ann :Started 2026-01-05T10:00:00Z
        ann< :parley 374 ann :End of INFO list
        """);
  }

  @Test
  void thereIsNoOtherServerToAsk() {
    plays(
        """
        ann (irc) is here
        ann> INFO other.example
        ann< :parley 402 ann other.example :No such server
        """);
  }
}
