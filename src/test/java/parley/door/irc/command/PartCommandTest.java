package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// Leaving rooms.
class PartCommandTest {
  @Test
  void whoLeavesIsSeenAtEveryDoor() {
    plays(
        """
        ann (irc), bob (irc), cy (tagged), dan (lobby) are in dev
        bob> PART #dev :so long
        ann< :bob!bob@localhost PART #dev :so long
        bob< :bob!bob@localhost PART #dev :so long
        cy< ROOM_LEFT:bob:dev
        dan< bob has left the room. (so long)
        ann> PART #DEV
        ann< :ann!ann@localhost PART #dev
        cy< ROOM_LEFT:ann:dev
        dan< ann has left the room.
        """);
  }

  @Test
  void severalRoomsAreLeftAtOnce() {
    plays(
        """
        ann (irc) is in dev
        ann> JOIN #ops
        ann< ...
        ann> PART #dev,#ops :bye
        ann< :ann!ann@localhost PART #dev :bye
        ann< :ann!ann@localhost PART #ops :bye
        """);
  }

  @Test
  void nobodyLeavesWhereTheyAreNot() {
    plays(
        """
        ann (irc) is in dev
        bob (irc) is here
        bob> PART #dev
        bob< :parley 442 bob #dev :You're not on that channel
        bob> PART #zoo
        bob< :parley 403 bob #zoo :No such channel
        bob> PART nonsense
        bob< :parley 403 bob nonsense :No such channel
        bob> PART
        bob< :parley 461 bob PART :Not enough parameters
        """);
  }
}
