package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// Giving a room another name.
class RenameCommandTest {
  @Test
  void theRoomHasANewNameAtEveryDoor() {
    plays(
        """
        ann (irc), bob (irc), cy (tagged), dan (lobby) are in dev
        bob has draft/channel-rename
        ann> RENAME #dev #ops :bigger
        ann< :ann!ann@localhost PART #dev :Renamed: bigger
        ann< :ann!ann@localhost JOIN #ops
        bob< :ann!ann@localhost RENAME #dev #ops :bigger
        cy< ROOM_RENAMED:ann:ops
        dan< ann has renamed the room dev to ops. (bigger)
        ann> RENAME #ops #OPS
        ann< :ann!ann@localhost PART #ops :Renamed
        ann< :ann!ann@localhost JOIN #OPS
        bob< :ann!ann@localhost RENAME #ops #OPS :
        cy< ROOM_RENAMED:ann:OPS
        dan< ann has renamed the room ops to OPS.
        """);
  }

  @Test
  void renamingIsRefused() {
    plays(
        """
        ann (irc), bob (irc) are in dev
        cy (irc) is in zoo
        ann> RENAME #dev #zoo
        ann< :parley FAIL RENAME CHANNEL_NAME_IN_USE #dev #zoo :There is such a channel already
        ann> RENAME #dev nonsense
        ann< :parley FAIL RENAME CANNOT_RENAME #dev nonsense :That is no name for a channel
        ann> RENAME #none #new
        ann< :parley 403 ann #none :No such channel
        ann> RENAME #dev
        ann< :parley 461 ann RENAME :Not enough parameters
        bob> RENAME #dev #new
        bob< :parley 482 bob #dev :only operators of room 'dev' may do that
        cy> RENAME #dev #new
        cy< :parley 442 cy #dev :You're not on that channel
        """);
  }

  @Test
  void theLobbyKeepsItsName() {
    plays(
        """
        ann (irc) is in lobby
        ann> RENAME #lobby #x
        ann< :parley FAIL RENAME CANNOT_RENAME #lobby #x :This one keeps its name
        """);
  }
}
