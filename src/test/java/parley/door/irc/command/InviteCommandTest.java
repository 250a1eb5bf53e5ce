package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// Asking somebody in.
class InviteCommandTest {
  @Test
  void whoIsInvitedIsToldAtEveryDoor() {
    plays(
        """
        ann (irc), bob (irc) are in dev
        cy (irc), dan (lobby), eve (tagged) are here
        ann> INVITE cy #dev
        ann< :parley 341 ann cy :#dev
        cy< :ann!ann@localhost INVITE cy #dev
        ann> INVITE dan #dev
        ann< :parley 341 ann dan :#dev
        dan< ann invites you to room 'dev'. Type /join dev to go there.
        ann> INVITE eve #dev
        ann< :parley 341 ann eve :#dev
        eve< INVITED:ann:dev
        """);
  }

  @Test
  void anInvitationOpensAClosedRoomOnce() {
    plays(
        """
        ann (irc) is in dev
        cy (irc) is here
        ann> MODE #dev +i
        ann< ...
        cy> JOIN #dev
        cy< :parley 473 cy #dev :Cannot join channel (+i)
        ann> INVITE cy #dev
        ann< :parley 341 ann cy :#dev
        cy< :ann!ann@localhost INVITE cy #dev
        cy> JOIN #dev
        ann< :cy!cy@localhost JOIN #dev
        cy< :cy!cy@localhost JOIN #dev
        cy< :parley 353 cy = #dev :@ann cy
        cy< :parley 366 cy #dev :End of NAMES list
        cy> PART #dev
        whatever for ann, cy
        cy> JOIN #dev
        cy< :parley 473 cy #dev :Cannot join channel (+i)
        """);
  }

  @Test
  void whoInvitesIsToldThatSomebodyIsAway() {
    plays(
        """
        ann (irc) is in dev
        cy (irc) is here
        cy> AWAY :lunch
        cy< ...
        ann> INVITE cy #dev
        ann< :parley 341 ann cy :#dev
        ann< :parley 301 ann cy :lunch
        cy< :ann!ann@localhost INVITE cy #dev
        """);
  }

  @Test
  void oneCanAskWhereOneIsInvited() {
    plays(
        """
        ann (irc) is in dev
        cy (irc) is here
        ann> INVITE cy #dev
        whatever for ann, cy
        cy> INVITE
        cy< :parley 336 cy :#dev
        cy< :parley 337 cy :End of INVITE list
        cy> JOIN #dev
        whatever for ann, cy
        cy> INVITE
        cy< :parley 337 cy :End of INVITE list
        """);
  }

  @Test
  void onlyOperatorsInviteIntoAClosedRoom() {
    plays(
        """
        ann (irc), bob (irc) are in dev
        cy (irc) is here
        bob> INVITE cy #dev
        bob< :parley 341 bob cy :#dev
        cy< :bob!bob@localhost INVITE cy #dev
        ann> MODE #dev +i
        whatever for ann, bob
        bob> INVITE cy #dev
        bob< :parley 482 bob #dev :only operators of room 'dev' may do that
        """);
  }

  @Test
  void invitationsAreRefused() {
    plays(
        """
        ann (irc), bob (irc) are in dev
        cy (irc) is here
        ann> INVITE bob #dev
        ann< :parley 443 ann bob #dev :is already on channel
        ann> INVITE zed #dev
        ann< :parley 401 ann zed :No such nick/channel
        ann> INVITE cy #zoo
        ann< :parley 403 ann #zoo :No such channel
        ann> INVITE cy nonsense
        ann< :parley 403 ann nonsense :No such channel
        ann> INVITE cy
        ann< :parley 461 ann INVITE :Not enough parameters
        cy> INVITE ann #dev
        cy< :parley 442 cy #dev :You're not on that channel
        """);
  }

  @Test
  void operatorsOfARoomHearOfInvitationsIfTheyAskedForIt() {
    plays(
        """
        ann (irc), bob (irc), cy (irc) are in dev
        dan (irc) is here
        ann> MODE #dev +o bob
        whatever for ann, bob, cy
        bob has invite-notify
        cy has invite-notify
        ann> INVITE dan #dev
        ann< :parley 341 ann dan :#dev
        bob< :ann!ann@localhost INVITE dan #dev
        dan< :ann!ann@localhost INVITE dan #dev
        """);
  }
}
