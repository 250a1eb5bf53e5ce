package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// Which of some people are here.
class IsonCommandTest {
  @Test
  void thoseWhoAreHereAreNamed() {
    plays(
        """
        ann (irc), bob (irc), cy (tagged) are here
        ann> ISON bob zed CY
        ann< :parley 303 ann :bob cy
        ann> ISON :bob zed ann
        ann< :parley 303 ann :bob ann
        """);
  }

  @Test
  void nobodyIsAnEmptyAnswer() {
    plays(
        """
        ann (irc) is here
        ann> ISON zed
        ann< :parley 303 ann :
        ann> ISON
        ann< :parley 461 ann ISON :Not enough parameters
        """);
  }
}
