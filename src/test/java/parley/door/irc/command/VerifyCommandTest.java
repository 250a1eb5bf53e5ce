package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// There is nothing to be verified.
class VerifyCommandTest {
  @Test
  void nothingIsLeftToBeVerified() {
    plays(
        """
        ann (irc) connects
        ann> VERIFY ann 123
        ann< :parley FAIL VERIFY INVALID_CODE ann :There is nothing to be verified
        ann> VERIFY ann
        ann< :parley 461 * VERIFY :Not enough parameters
        """);
  }
}
