package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// Which program this is.
class VersionCommandTest {
  @Test
  void theProgramIsNamed() {
    plays(
        """
        ann (irc) is here
        ann> VERSION
        ann< :parley 351 ann parley-1.0 parley :a chat server
        ann< :parley 005 ann {any} :are supported by this server
        ann< :parley 005 ann {any} :are supported by this server
        ann< :parley 005 ann {any} :are supported by this server
        """);
  }

  @Test
  void thereIsNoOtherServerToAsk() {
    plays(
        """
        ann (irc) is here
        ann> VERSION other.example
        ann< :parley 402 ann other.example :No such server
        """);
  }
}
