package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// Listing rooms.
class ListCommandTest {
  @Test
  void roomsWithSomebodyInThemAreListed() {
    plays(
        """
        ann (irc), bob (irc) are in dev
        cy (tagged) is in zoo
        ann> TOPIC #dev :ship it
        whatever for ann, bob
        ann> LIST
        ann< :parley 321 ann Channel :Users  Name
        ann< :parley 322 ann #dev 2 :ship it
        ann< :parley 322 ann #zoo 1 :
        ann< :parley 323 ann :End of LIST
        """);
  }

  @Test
  void namesAndMasksChoose() {
    plays(
        """
        ann (irc) is in dev
        bob (irc) is in zoo
        ann> LIST #dev
        ann< :parley 321 ann Channel :Users  Name
        ann< :parley 322 ann #dev 1 :
        ann< :parley 323 ann :End of LIST
        ann> LIST #DEV,#zoo
        ann< :parley 321 ann Channel :Users  Name
        ann< :parley 322 ann #dev 1 :
        ann< :parley 322 ann #zoo 1 :
        ann< :parley 323 ann :End of LIST
        ann> LIST #d*
        ann< :parley 321 ann Channel :Users  Name
        ann< :parley 322 ann #dev 1 :
        ann< :parley 323 ann :End of LIST
        ann> LIST !#d*
        ann< :parley 321 ann Channel :Users  Name
        ann< :parley 322 ann #zoo 1 :
        ann< :parley 323 ann :End of LIST
        ann> LIST #none
        ann< :parley 321 ann Channel :Users  Name
        ann< :parley 323 ann :End of LIST
        """);
  }

  @Test
  void theNumberOfPeopleChooses() {
    plays(
        """
        ann (irc), bob (irc) are in dev
        cy (irc) is in zoo
        ann> LIST >1
        ann< :parley 321 ann Channel :Users  Name
        ann< :parley 322 ann #dev 2 :
        ann< :parley 323 ann :End of LIST
        ann> LIST <2
        ann< :parley 321 ann Channel :Users  Name
        ann< :parley 322 ann #zoo 1 :
        ann< :parley 323 ann :End of LIST
        ann> LIST >1,#z*
        ann< :parley 321 ann Channel :Users  Name
        ann< :parley 323 ann :End of LIST
        """);
  }

  @Test
  void ageChooses() {
    plays(
        """
        ann (irc) is in dev
        ann> TOPIC #dev :ship it
        ann< ...
        60000 ms pass
        bob (irc) is in new
        ann> LIST C>0
        ann< :parley 321 ann Channel :Users  Name
        ann< :parley 322 ann #dev 1 :ship it
        ann< :parley 323 ann :End of LIST
        ann> LIST C<1
        ann< :parley 321 ann Channel :Users  Name
        ann< :parley 322 ann #new 1 :
        ann< :parley 323 ann :End of LIST
        ann> LIST T<2
        ann< :parley 321 ann Channel :Users  Name
        ann< :parley 322 ann #dev 1 :ship it
        ann< :parley 323 ann :End of LIST
        ann> LIST T<1
        ann< :parley 321 ann Channel :Users  Name
        ann< :parley 323 ann :End of LIST
        """);
  }

  @Test
  void secretRoomsShowOnlyToThoseInThem() {
    plays(
        """
        ann (irc) is in dev
        bob (irc) is here
        ann> MODE #dev +s
        ann< ...
        bob> LIST
        bob< :parley 321 bob Channel :Users  Name
        bob< :parley 323 bob :End of LIST
        ann> LIST
        ann< :parley 321 ann Channel :Users  Name
        ann< :parley 322 ann #dev 1 :
        ann< :parley 323 ann :End of LIST
        """);
  }
}
