package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// How many are here.
class LusersCommandTest {
  @Test
  void peopleRoomsAndStrangersAreCounted() {
    plays(
        """
        ann (irc) is here
        bob (irc), cy (tagged) are in dev
        dan (irc) connects
        ann> LUSERS
        ann< :parley 251 ann :There are 3 users and 0 invisible on 1 servers
        ann< :parley 252 ann 0 :IRC Operators online
        ann< :parley 253 ann 1 :unregistered connections
        ann< :parley 254 ann 1 :channels formed
        ann< :parley 255 ann :I have 3 clients and 0 servers
        ann< :parley 265 ann 3 3 :Current local users 3, max 3
        ann< :parley 266 ann 3 3 :Current global users 3, max 3
        """);
  }

  @Test
  void theMostThatThereWereIsKept() {
    plays(
        """
        ann (irc), bob (irc) are here
        bob> QUIT
        bob< ERROR :Closing link: Quit
        bob is disconnected
        ann> LUSERS
        ann< :parley 251 ann :There are 1 users and 0 invisible on 1 servers
        ann< :parley 252 ann 0 :IRC Operators online
        ann< :parley 253 ann 0 :unregistered connections
        ann< :parley 254 ann 0 :channels formed
        ann< :parley 255 ann :I have 1 clients and 0 servers
        ann< :parley 265 ann 1 2 :Current local users 1, max 2
        ann< :parley 266 ann 1 2 :Current global users 1, max 2
        """);
  }
}
