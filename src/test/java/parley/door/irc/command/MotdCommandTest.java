package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// The message of the day.
class MotdCommandTest {
  @Test
  void itIsSaidThatThereIsNone() {
    plays(
        """
        ann (irc) is here
        ann> MOTD
        ann< :parley 422 ann :There is no message of the day
        ann> MOTD parley
        ann< :parley 422 ann :There is no message of the day
        """);
  }

  @Test
  void thereIsNoOtherServerToAsk() {
    plays(
        """
        ann (irc) is here
        ann> MOTD other.example
        ann< :parley 402 ann other.example :No such server
        """);
  }
}
