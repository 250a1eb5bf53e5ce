package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// Leaving the server.
class QuitCommandTest {
  @Test
  void whoGoesIsSeenByThoseInTheirRooms() {
    plays(
        """
        ann (irc), bob (irc), cy (tagged), dan (lobby) are in dev
        eve (irc) is here
        ann> QUIT :so long
        ann< ERROR :Closing link: Quit: so long
        ann is disconnected
        bob< :ann!ann@localhost QUIT :Quit: so long
        cy< USER_LEFT:ann
        dan< ann has left the chat. (so long)
        bob> QUIT
        bob< ERROR :Closing link: Quit
        bob is disconnected
        cy< USER_LEFT:bob
        dan< bob has left the chat.
        """);
  }

  @Test
  void whoHasNotComeMayGo() {
    plays(
        """
        ann (irc) connects
        ann> QUIT
        ann< ERROR :Closing link: Quit
        ann is disconnected
        """);
  }
}
