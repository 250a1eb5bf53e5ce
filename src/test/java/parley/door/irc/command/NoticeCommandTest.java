package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// Saying something as programs do.
class NoticeCommandTest {
  @Test
  void noticesLookLikeThemselvesAtEveryDoor() {
    plays(
        """
        ann (irc), bob (irc), cy (tagged), dan (lobby) are in dev
        ann> NOTICE #dev :the build is green
        bob< :ann!ann@localhost NOTICE #dev :the build is green
        cy< - ann [10:00:00]: the build is green
        dan< [dev] -ann- the build is green
        ann> NOTICE bob :psst
        bob< :ann!ann@localhost NOTICE bob :psst
        ann> NOTICE cy,dan :psst
        cy< PRIVATE_NOTICE:ann:psst
        dan< [Whisper from ann]: psst
        """);
  }

  @Test
  void nothingIsSaidOfWhatGoesWrong() {
    plays(
        """
        ann (irc), bob (irc) are in dev
        cy (irc) is here
        bob> AWAY :x
        bob< ...
        ann> NOTICE
        ann> NOTICE bob
        ann> NOTICE bob :
        ann> NOTICE zed :hi
        ann> NOTICE #zoo :hi
        cy> NOTICE #dev :hi
        ann> NOTICE bob :hi
        bob< :ann!ann@localhost NOTICE bob :hi
        """);
  }
}
