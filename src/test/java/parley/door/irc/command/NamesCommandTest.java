package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// Who is in rooms.
class NamesCommandTest {
  @Test
  void everybodyIsNamedWithTheirHighestRank() {
    plays(
        """
        ann (irc), bob (irc), cy (tagged) are in dev
        eve (irc) is here
        ann> MODE #dev +v bob
        whatever for ann, bob, cy
        ann> MODE #dev +v ann
        whatever for ann, bob, cy
        ann> NAMES #DEV
        ann< :parley 353 ann = #dev :@ann +bob cy
        ann< :parley 366 ann #dev :End of NAMES list
        eve> NAMES #dev
        eve< :parley 353 eve = #dev :@ann +bob cy
        eve< :parley 366 eve #dev :End of NAMES list
        """);
  }

  @Test
  void allRanksAndWholeNamesAreShownOnRequest() {
    plays(
        """
        ann (irc), bob (irc), cy (tagged) are in dev
        ann> MODE #dev +v ann
        whatever for ann, bob, cy
        ann has multi-prefix, userhost-in-names
        ann> NAMES #dev
        ann< :parley 353 ann = #dev :@+ann!ann@localhost bob!bob@localhost cy!guest@unknown
        ann< :parley 366 ann #dev :End of NAMES list
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
        ann> NAMES #dev
        ann< :parley 353 ann @ #dev :@ann
        ann< :parley 366 ann #dev :End of NAMES list
        eve> NAMES #dev
        eve< :parley 366 eve #dev :End of NAMES list
        """);
  }

  @Test
  void invisiblePeopleShowToThoseInTheirRooms() {
    plays(
        """
        ann (irc), bob (irc) are in dev
        eve (irc) is here
        bob> MODE bob +i
        bob< ...
        ann> NAMES #dev
        ann< :parley 353 ann = #dev :@ann bob
        ann< :parley 366 ann #dev :End of NAMES list
        eve> NAMES #dev
        eve< :parley 353 eve = #dev :@ann
        eve< :parley 366 eve #dev :End of NAMES list
        eve> WHO #dev
        eve< :parley 352 eve #dev ann localhost parley ann H@ :0 ann
        eve< :parley 315 eve #dev :End of WHO list
        """);
  }

  @Test
  void whatIsNoRoomHasNobodyInIt() {
    plays(
        """
        ann (irc) is in dev
        ann> NAMES #zoo
        ann< :parley 366 ann #zoo :End of NAMES list
        ann> NAMES nonsense
        ann< :parley 366 ann nonsense :End of NAMES list
        ann> NAMES
        ann< :parley 366 ann * :End of NAMES list
        ann> NAMES #dev,#zoo
        ann< :parley 353 ann = #dev :@ann
        ann< :parley 366 ann #dev,#zoo :End of NAMES list
        """);
  }
}
