package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// Putting people off the server.
class KillCommandTest {
  @Test
  void whoIsKilledIsGoneFromEveryRoom() {
    plays(
        """
        ann (irc), bob (irc), cy (tagged), dan (lobby) are in dev
        ann> OPER root secret
        ann< ...
        ann> KILL bob :spam
        ann< :bob!bob@localhost QUIT :Killed: spam
        bob< :ann!ann@localhost KILL bob :spam
        bob< ERROR :Closing link: Killed by ann
        bob is disconnected
        cy< USER_LEFT:bob
        dan< bob has left the chat. (spam)
        ann> KILL cy
        ann< :cy!guest@unknown QUIT :Killed
        cy< CLOSING:put off by ann
        cy is disconnected
        dan< cy has left the chat.
        """);
  }

  @Test
  void onlyOperatorsMay() {
    plays(
        """
        ann (irc), bob (irc) are in dev
        ann> KILL bob :spam
        ann< :parley 481 ann :Permission denied: that takes an operator with the right kill
        ann> OPER root secret
        ann< ...
        ann> KILL zed :spam
        ann< :parley 401 ann zed :No such nick/channel
        ann> KILL
        ann< :parley 461 ann KILL :Not enough parameters
        """);
  }
}
