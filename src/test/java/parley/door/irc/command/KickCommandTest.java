package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// Putting people out of rooms.
class KickCommandTest {
  @Test
  void everybodyInTheRoomSeesIt() {
    plays(
        """
        ann (irc), bob (irc), cy (tagged), dan (lobby) are in dev
        ann> KICK #dev bob :spam
        ann< :ann!ann@localhost KICK #dev bob :spam
        bob< :ann!ann@localhost KICK #dev bob :spam
        cy< ROOM_KICKED:bob:ann:spam
        dan< ann has kicked bob from the room. (spam)
        ann> KICK #dev cy
        ann< :ann!ann@localhost KICK #dev cy :ann
        cy< KICKED:ann:
        cy< JOINED_ROOM:lobby
        dan< ann has kicked cy from the room.
        ann> KICK #DEV DAN :you too
        ann< :ann!ann@localhost KICK #dev dan :you too
        cy< ROOM_JOINED:dan:lobby
        dan< ann has kicked you from room 'dev'. (you too)
        dan< You returned to the lobby.
        """);
  }

  @Test
  void severalCanBePutOutAtOnce() {
    plays(
        """
        ann (irc), bob (irc), cy (irc) are in dev
        ann> KICK #dev bob,cy :both
        ann< :ann!ann@localhost KICK #dev bob :both
        ann< :ann!ann@localhost KICK #dev cy :both
        bob< :ann!ann@localhost KICK #dev bob :both
        cy< :ann!ann@localhost KICK #dev bob :both
        cy< :ann!ann@localhost KICK #dev cy :both
        """);
  }

  @Test
  void whoIsOutHearsNothingMore() {
    plays(
        """
        ann (irc), bob (irc) are in dev
        ann> KICK #dev bob
        whatever for ann, bob
        ann> PRIVMSG #dev :peace
        bob> PRIVMSG #dev :hey
        bob< :parley 404 bob #dev :only those in room 'dev' speak there
        """);
  }

  @Test
  void onlyWhoRanksHigherMay() {
    plays(
        """
        ann (irc), bob (irc), cy (irc) are in dev
        bob> KICK #dev ann
        bob< :parley 482 bob #dev :only operators of room 'dev' may do that
        ann> MODE #dev +h bob
        whatever for ann, bob, cy
        bob> KICK #dev ann
        bob< :parley 482 bob #dev :ann has a higher rank than you in room 'dev'
        bob> KICK #dev cy
        ann< :bob!bob@localhost KICK #dev cy :bob
        bob< :bob!bob@localhost KICK #dev cy :bob
        cy< :bob!bob@localhost KICK #dev cy :bob
        """);
  }

  @Test
  void kicksAreRefused() {
    plays(
        """
        ann (irc), bob (irc) are in dev
        cy (irc) is here
        ann> KICK #dev cy
        ann< :parley 441 ann cy #dev :They aren't on that channel
        ann> KICK #dev zed
        ann< :parley 401 ann zed :No such nick/channel
        ann> KICK #zoo bob
        ann< :parley 403 ann #zoo :No such channel
        ann> KICK nonsense bob
        ann< :parley 403 ann nonsense :No such channel
        ann> KICK #dev
        ann< :parley 461 ann KICK :Not enough parameters
        cy> KICK #dev bob
        cy< :parley 442 cy #dev :You're not on that channel
        """);
  }
}
