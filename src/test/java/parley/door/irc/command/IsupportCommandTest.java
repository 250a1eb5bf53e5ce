package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// What the server can, on demand.
class IsupportCommandTest {
  @Test
  void itIsSaidBeforeTheEndOfRegistration() {
    plays(
        """
        ann (irc) connects
        ann> CAP REQ :draft/extended-isupport batch
        ann< :parley CAP * ACK :draft/extended-isupport batch
        ann> ISUPPORT
        ann< :parley BATCH +1 draft/isupport
        ann< @batch=1 :parley 005 * {any} :are supported by this server
        ann< @batch=1 :parley 005 * {any} :are supported by this server
        ann< @batch=1 :parley 005 * {any} :are supported by this server
        ann< :parley BATCH :-1
        """);
  }

  @Test
  void itNeedsItsCapability() {
    plays(
        """
        ann (irc) connects
        ann> ISUPPORT
        ann< :parley 421 * ISUPPORT :It needs draft/extended-isupport
        """);
  }
}
