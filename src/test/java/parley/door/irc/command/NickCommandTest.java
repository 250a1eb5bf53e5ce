package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// Taking a name.
class NickCommandTest {
  @Test
  void aNewNameIsSeenAtEveryDoor() {
    plays(
        """
        ann (irc), bob (irc), cy (tagged), dan (lobby) are in dev
        eve (irc) is here
        ann> NICK anna
        ann< :ann!ann@localhost NICK :anna
        bob< :ann!ann@localhost NICK :anna
        cy< NICK_CHANGED:ann:anna
        dan< ann is now known as anna.
        ann> NICK Anna
        ann< :anna!ann@localhost NICK :Anna
        bob< :anna!ann@localhost NICK :Anna
        cy< NICK_CHANGED:anna:Anna
        dan< anna is now known as Anna.
        ann> NICK Anna
        """);
  }

  @Test
  void namesAreTakenOnce() {
    plays(
        """
        ann (irc), bob (irc), cy (tagged) are here
        ann> NICK bob
        ann< :parley 433 ann bob :Nickname is already in use
        ann> NICK BOB
        ann< :parley 433 ann BOB :Nickname is already in use
        ann> NICK Cy
        ann< :parley 433 ann Cy :Nickname is already in use
        """);
  }

  @Test
  void whatIsNoNameIsRefused() {
    plays(
        """
        ann (irc) is here
        ann> NICK
        ann< :parley 431 ann :No nickname given
        ann> NICK :
        ann< :parley 431 ann :No nickname given
        ann> NICK guest_7
        ann< :parley 432 ann guest_7 :Not a nickname: guest names are given out by the server
        ann> NICK a!b
        ann< :parley 432 ann a!b :Not a nickname: it may not contain '!'
        ann> NICK #x
        ann< :parley 432 ann #x :Not a nickname: it may not contain '#'
        ann> NICK :a b
        ann< :parley 432 ann * :Not a nickname: it may not contain spaces
        ann> NICK 012345678901234567890123456789012
        ann< :parley 432 ann 012345678901234567890123456789012 :Not a nickname: it is longer than 32 characters
        """);
  }

  @Test
  void whoWantsATakenNameAtTheBeginningChoosesAnother() {
    plays(
        """
        bob (irc) is here
        ann (irc) connects
        ann> NICK bob
        ann> USER ann 0 * :Ann
        ann< :parley 433 bob bob :Nickname is already in use
        ann> NICK ann
        ann< ...
        ann> PING x
        ann< :parley PONG parley :x
        """);
  }
}
