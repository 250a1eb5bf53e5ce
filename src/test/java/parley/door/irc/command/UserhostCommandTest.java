package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// Where people come from.
class UserhostCommandTest {
  @Test
  void hostsAwayAndOperatorsAreShown() {
    plays(
        """
        ann (irc), bob (irc), cy (tagged) are here
        ann> USERHOST BOB zed cy
        ann< :parley 302 ann :bob=+bob@localhost cy=+guest@unknown
        bob> AWAY :x
        bob< ...
        ann> OPER root secret
        ann< ...
        bob> USERHOST ann bob
        bob< :parley 302 bob :ann*=+ann@localhost bob=-bob@localhost
        """);
  }

  @Test
  void fiveAreAnswered() {
    plays(
        """
        ann (irc) is here
        ann> USERHOST a b c d ann
        ann< :parley 302 ann :ann=+ann@localhost
        ann> USERHOST a b c d e ann
        ann< :parley 302 ann :
        ann> USERHOST
        ann< :parley 461 ann USERHOST :Not enough parameters
        """);
  }
}
