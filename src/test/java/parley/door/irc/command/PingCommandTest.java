package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// Asking whether the server is there.
class PingCommandTest {
  @Test
  void theServerGivesBackTheToken() {
    plays(
        """
        ann (irc) connects
        ann> PING x
        ann< :parley PONG parley :x
        ann> PING :two words
        ann< :parley PONG parley :two words
        ann> PING one two
        ann< :parley PONG parley :one
        """);
  }

  @Test
  void thereIsNoAnswerWithoutAToken() {
    plays(
        """
        ann (irc) connects
        ann> PING
        ann< :parley 461 * PING :Not enough parameters
        ann> PING :
        ann< :parley 409 * :No origin specified
        """);
  }
}
