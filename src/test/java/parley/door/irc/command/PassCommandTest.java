package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// The password of the server.
class PassCommandTest {
  @Test
  void aServerWithoutAPasswordTakesAny() {
    plays(
        """
        ann (irc) connects
        ann> PASS x
        ann> NICK ann
        ann> USER ann 0 * :Ann
        ann< ...
        ann> PASS x
        ann< :parley 462 ann :You may not reregister
        """);
  }

  @Test
  void thereIsNoEmptyPassword() {
    plays(
        """
        ann (irc) connects
        ann> PASS
        ann< :parley 461 * PASS :Not enough parameters
        ann> PASS :
        ann< :parley 461 * PASS :Not enough parameters
        """);
  }
}
