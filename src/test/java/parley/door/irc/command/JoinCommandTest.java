package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// Going into rooms.
class JoinCommandTest {
  @Test
  void whoMakesARoomOperatesIt() {
    plays(
        """
        ann (irc), cy (tagged), dan (lobby) are here
        ann> JOIN #dev
        ann< :ann!ann@localhost JOIN #dev
        ann< :parley 353 ann = #dev :@ann
        ann< :parley 366 ann #dev :End of NAMES list
        cy> JOIN_ROOM:Dev
        ann< :cy!guest@unknown JOIN #dev
        cy< JOINED_ROOM:dev
        dan< cy has left the room.
        dan> /join dev
        ann< :dan!guest@unknown JOIN #dev
        cy< ROOM_JOINED:dan:dev
        dan< You joined room 'dev'.
        """);
  }

  @Test
  void whoComesIsSeenAtEveryDoorAndSeesWhatThereIs() {
    plays(
        """
        ann (irc), cy (tagged), dan (lobby) are in dev
        bob (irc) is here
        ann> TOPIC #dev :ship it
        whatever for ann, cy, dan
        bob> JOIN #DEV
        ann< :bob!bob@localhost JOIN #dev
        cy< ROOM_JOINED:bob:dev
        dan< bob has joined the room.
        bob< :bob!bob@localhost JOIN #dev
        bob< :parley 332 bob #dev :ship it
        bob< :parley 333 bob #dev ann!ann@localhost :1767607200
        bob< :parley 353 bob = #dev :@ann bob cy dan
        bob< :parley 366 bob #dev :End of NAMES list
        """);
  }

  @Test
  void accountAndRealNameAreShownToThoseWhoAsked() {
    plays(
        """
        ann (irc) is in dev
        bob (irc), cy (irc) are here
        ann has extended-join
        bob> JOIN #dev
        ann< :bob!bob@localhost JOIN #dev * :bob
        bob< :bob!bob@localhost JOIN #dev
        bob< :parley 353 bob = #dev :@ann bob
        bob< :parley 366 bob #dev :End of NAMES list
        cy> REGISTER * * secret
        cy< ...
        cy> JOIN #dev
        ann< :cy!cy@localhost JOIN #dev cy :cy
        bob< :cy!cy@localhost JOIN #dev
        cy< :cy!cy@localhost JOIN #dev
        cy< :parley 353 cy = #dev :@ann bob cy
        cy< :parley 366 cy #dev :End of NAMES list
        """);
  }

  @Test
  void severalRoomsMayHaveKeys() {
    plays(
        """
        ann (irc) is in dev
        ann> MODE #dev +k secret
        ann< ...
        bob (irc) is here
        bob> JOIN #zoo,#dev,,#ops x,secret
        ann< :bob!bob@localhost JOIN #dev
        bob< :bob!bob@localhost JOIN #zoo
        bob< :parley 353 bob = #zoo :@bob
        bob< :parley 366 bob #zoo :End of NAMES list
        bob< :bob!bob@localhost JOIN #dev
        bob< :parley 353 bob = #dev :@ann bob
        bob< :parley 366 bob #dev :End of NAMES list
        bob< :bob!bob@localhost JOIN #ops
        bob< :parley 353 bob = #ops :@bob
        bob< :parley 366 bob #ops :End of NAMES list
        """);
  }

  @Test
  void whoIsThereAlreadyIsToldNothing() {
    plays(
        """
        ann (irc), bob (irc) are in dev
        ann> JOIN #dev
        """);
  }

  @Test
  void zeroLeavesEveryRoom() {
    plays(
        """
        ann (irc) is in dev
        ann> JOIN #ops
        ann< ...
        ann> JOIN 0
        ann< :ann!ann@localhost PART #dev
        ann< :ann!ann@localhost PART #ops
        """);
  }

  @Test
  void namesAreLeftOutOnRequest() {
    plays(
        """
        ann (irc) is here
        ann has no-implicit-names
        ann> JOIN #dev
        ann< :ann!ann@localhost JOIN #dev
        """);
  }

  @Test
  void whatIsNoNameIsNoRoom() {
    plays(
        """
        ann (irc) is here
        ann> JOIN
        ann< :parley 461 ann JOIN :Not enough parameters
        ann> JOIN dev
        ann< :parley 403 ann dev :No such channel
        ann> JOIN #
        ann< :parley 403 ann # :No such channel
        ann> JOIN :#a b
        ann< :parley 403 ann * :No such channel
        ann> JOIN #01234567890123456789012345678901234567890123456789012345678901234
        ann< :parley 403 ann #01234567890123456789012345678901234567890123456789012345678901234 :No such channel
        """);
  }

  @Test
  void aClosedRoomSaysWhyItIs() {
    plays(
        """
        ann (irc) is in dev
        bob (irc) is here
        ann> MODE #dev +k secret
        ann< ...
        bob> JOIN #dev wrong
        bob< :parley 475 bob #dev :Cannot join channel (+k)
        ann> MODE #dev -k+b * bob
        ann< ...
        bob> JOIN #dev
        bob< :parley 474 bob #dev :Cannot join channel (+b)
        ann> MODE #dev -b+i bob!*@*
        ann< ...
        bob> JOIN #dev
        bob< :parley 473 bob #dev :Cannot join channel (+i)
        ann> MODE #dev -i+l 1
        ann< ...
        bob> JOIN #dev
        bob< :parley 471 bob #dev :Cannot join channel (+l)
        ann> MODE #dev -l+R
        ann< ...
        bob> JOIN #dev
        bob< :parley 477 bob #dev :Cannot join channel (+R)
        """);
  }
}
