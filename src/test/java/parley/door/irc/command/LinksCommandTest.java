package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// The servers of the network.
class LinksCommandTest {
  @Test
  void onlyOperatorsSeeThatThisIsTheOnlyServer() {
    plays(
        """
        ann (irc) is here
        ann> LINKS
        ann< :parley 365 ann * :End of LINKS list
        ann> OPER root secret
        ann< ...
        ann> LINKS
        ann< :parley 364 ann parley parley :0 a chat server
        ann< :parley 365 ann * :End of LINKS list
        ann> LINKS par*
        ann< :parley 364 ann parley parley :0 a chat server
        ann< :parley 365 ann * :End of LINKS list
        ann> LINKS other.example
        ann< :parley 365 ann * :End of LINKS list
        ann> LINKS * *.org
        ann< :parley 365 ann * :End of LINKS list
        """);
  }
}
