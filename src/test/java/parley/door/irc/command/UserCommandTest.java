package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// Who the client's user is.
class UserCommandTest {
  @Test
  void theUsernameIsCleanedAndTheRealnameKept() {
    plays(
        """
        ann (irc) connects
        ann> USER a@n!n 0 * :Ann Example
        ann> NICK ann
        ann< ...
        ann> WHO ann
        ann< :parley 352 ann * ann localhost parley ann H :0 Ann Example
        ann< :parley 315 ann ann :End of WHO list
        """);
  }

  @Test
  void allPartsAreNeeded() {
    plays(
        """
        ann (irc) connects
        ann> USER
        ann< :parley 461 * USER :Not enough parameters
        ann> USER ann 0 *
        ann< :parley 461 * USER :Not enough parameters
        ann> USER ann 0 * :
        ann< :parley 461 * USER :Not enough parameters
        """);
  }

  @Test
  void itIsSaidOnce() {
    plays(
        """
        ann (irc) connects
        ann> USER ann 0 * :Ann
        ann> USER ann 0 * :Ann
        ann< :parley 462 * :You may not reregister
        ann> NICK ann
        ann< ...
        ann> USER ann 0 * :Ann
        ann< :parley 462 ann :You may not reregister
        """);
  }
}
