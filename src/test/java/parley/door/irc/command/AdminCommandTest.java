package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// Who looks after the server.
class AdminCommandTest {
  @Test
  void whoLooksAfterTheServerIsSaid() {
    plays(
        """
        ann (irc) is here
        ann> ADMIN
        ann< :parley 256 ann parley :Administrative info
        ann< :parley 257 ann :Net
        ann< :parley 258 ann :a chat server
        ann< :parley 259 ann :Ask an operator of the server
        ann> ADMIN par*
        ann< :parley 256 ann parley :Administrative info
        ann< :parley 257 ann :Net
        ann< :parley 258 ann :a chat server
        ann< :parley 259 ann :Ask an operator of the server
        """);
  }

  @Test
  void thereIsNoOtherServerToAsk() {
    plays(
        """
        ann (irc) is here
        ann> ADMIN other.example
        ann< :parley 402 ann other.example :No such server
        """);
  }
}
