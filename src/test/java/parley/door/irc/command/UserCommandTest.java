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
        ann> WHOIS ann
        ann< :parley 311 ann ann ann localhost * :Ann Example
        ann< :parley 312 ann ann parley :a chat server
        ann< :parley 318 ann ann :End of WHOIS list
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
