package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// Choosing capabilities.
class CapCommandTest {
  @Test
  void whatIsOfferedIsListedInOneLineToOldClients() {
    plays(
        """
        ann (irc) connects
        ann> CAP LS
        ann< :parley CAP * LS :account-notify {any}
        """);
  }

  @Test
  void newClientsGetValuesAndAsManyLinesAsItTakes() {
    plays(
        """
        ann (irc) connects
        ann> CAP LS 302
        ann< :parley CAP * LS * :account-notify {any}
        ann< :parley CAP * LS :{any}
        ann> CAP LIST
        ann< :parley CAP * LIST :cap-notify
        """);
  }

  @Test
  void allThatIsAskedForIsGrantedOrNothing() {
    plays(
        """
        ann (irc) connects
        ann> CAP REQ :server-time
        ann< :parley CAP * ACK :server-time
        ann> CAP REQ :-server-time echo-message
        ann< :parley CAP * ACK :-server-time echo-message
        ann> CAP REQ :echo-message nonsense batch
        ann< :parley CAP * NAK :echo-message nonsense batch
        ann> CAP REQ :Echo-Message
        ann< :parley CAP * NAK :Echo-Message
        ann> CAP LIST
        ann< :parley CAP * LIST :echo-message
        """);
  }

  @Test
  void nobodyGetsInWhileChoosing() {
    plays(
        """
        ann (irc) connects
        ann> CAP LS 302
        ann< ...
        ann> NICK ann
        ann> USER ann 0 * :Ann
        ann> CAP END
        ann< ...
        ann> CAP END
        """);
  }

  @Test
  void capabilitiesCanBeGivenBackLater() {
    plays(
        """
        ann (irc), bob (irc) are in dev
        ann> CAP REQ :echo-message
        ann< :parley CAP ann ACK :echo-message
        ann> PRIVMSG #dev :one
        ann< :ann!ann@localhost PRIVMSG #dev :one
        bob< :ann!ann@localhost PRIVMSG #dev :one
        ann> CAP REQ :-echo-message
        ann< :parley CAP ann ACK :-echo-message
        ann> PRIVMSG #dev :two
        bob< :ann!ann@localhost PRIVMSG #dev :two
        """);
  }

  @Test
  void otherSubcommandsAreRefused() {
    plays(
        """
        ann (irc) connects
        ann> CAP FOO
        ann< :parley 410 * FOO :Invalid CAP command
        ann> CAP
        ann< :parley 461 * CAP :Not enough parameters
        """);
  }
}
