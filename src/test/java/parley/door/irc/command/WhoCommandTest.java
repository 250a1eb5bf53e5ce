package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// Listing people.
class WhoCommandTest {
  @Test
  void thoseInARoomAreListed() {
    plays(
        """
        ann (irc), bob (irc), cy (tagged) are in dev
        bob> AWAY :x
        whatever for bob, cy
        ann> MODE #dev +v ann
        whatever for ann, bob, cy
        ann> WHO #dev
        ann< :parley 352 ann #dev ann localhost parley ann H@ :0 ann
        ann< :parley 352 ann #dev bob localhost parley bob G :0 bob
        ann< :parley 352 ann #dev guest unknown parley cy H :0\s
        ann< :parley 315 ann #dev :End of WHO list
        ann has multi-prefix
        ann> WHO #dev
        ann< :parley 352 ann #dev ann localhost parley ann H@+ :0 ann
        ann< :parley 352 ann #dev bob localhost parley bob G :0 bob
        ann< :parley 352 ann #dev guest unknown parley cy H :0\s
        ann< :parley 315 ann #dev :End of WHO list
        """);
  }

  @Test
  void namesAndMasksChoose() {
    plays(
        """
        ann (irc), bob (irc), cy (tagged) are here
        ann> WHO BOB
        ann< :parley 352 ann * bob localhost parley bob H :0 bob
        ann< :parley 315 ann BOB :End of WHO list
        ann> WHO b*
        ann< :parley 352 ann * bob localhost parley bob H :0 bob
        ann< :parley 315 ann b* :End of WHO list
        ann> WHO *@local*
        ann< :parley 352 ann * ann localhost parley ann H :0 ann
        ann< :parley 352 ann * bob localhost parley bob H :0 bob
        ann< :parley 315 ann *@local* :End of WHO list
        ann> WHO zed
        ann< :parley 315 ann zed :End of WHO list
        ann> WHO #zoo
        ann< :parley 315 ann #zoo :End of WHO list
        ann> WHO
        ann< :parley 461 ann WHO :Not enough parameters
        """);
  }

  @Test
  void fieldsAreChosen() {
    plays(
        """
        ann (irc), bob (irc) are in dev
        bob> REGISTER * * secret
        bob< ...
        ann> WHO #dev %tcuihsnfdlaor,42
        ann< :parley 354 ann 42 #dev ann 255.255.255.255 localhost parley ann H@ 0 0 0 n/a :ann
        ann< :parley 354 ann 42 #dev bob 255.255.255.255 localhost parley bob H 0 0 bob n/a :bob
        ann< :parley 315 ann #dev :End of WHO list
        ann> WHO bob %na
        ann< :parley 354 ann bob :bob
        ann< :parley 315 ann bob :End of WHO list
        ann> WHO bob %t
        ann< :parley 354 ann :0
        ann< :parley 315 ann bob :End of WHO list
        """);
  }

  @Test
  void operatorsAndBotsAreMarked() {
    plays(
        """
        ann (irc), bob (irc) are here
        ann> OPER root secret
        ann< ...
        bob> MODE bob +B
        bob< ...
        bob> WHO ann
        bob< :parley 352 bob * ann localhost parley ann H* :0 ann
        bob< :parley 315 bob ann :End of WHO list
        bob> WHO bob
        bob< :parley 352 bob * bob localhost parley bob HB :0 bob
        bob< :parley 315 bob bob :End of WHO list
        """);
  }

  @Test
  void aSecretRoomShowsOnlyToThoseInIt() {
    plays(
        """
        ann (irc) is in dev
        eve (irc) is here
        ann> MODE #dev +s
        ann< ...
        ann> WHO #dev
        ann< :parley 352 ann #dev ann localhost parley ann H@ :0 ann
        ann< :parley 315 ann #dev :End of WHO list
        eve> WHO #dev
        eve< :parley 315 eve #dev :End of WHO list
        """);
  }
}
