package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// Words for all who want to hear operators.
class WallopsCommandTest {
  @Test
  void whoWantsToHearOperatorsDoes() {
    plays(
        """
        ann (irc), bob (irc), cy (irc), dan (tagged) are in dev
        ann> OPER root secret
        ann< ...
        bob> MODE bob +w
        bob< ...
        ann> WALLOPS :the disk is full
        ann< :ann!ann@localhost WALLOPS :the disk is full
        bob< :ann!ann@localhost WALLOPS :the disk is full
        """);
  }

  @Test
  void onlyOperatorsMay() {
    plays(
        """
        ann (irc) is here
        ann> WALLOPS :x
        ann< :parley 481 ann :Permission denied: that takes an operator with the right wallops
        ann> WALLOPS
        ann< :parley 461 ann WALLOPS :Not enough parameters
        """);
  }
}
