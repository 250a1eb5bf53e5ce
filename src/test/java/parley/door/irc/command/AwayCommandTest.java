package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// Going away and coming back, and who is told.
class AwayCommandTest {
  @Test
  void whoeverSharesARoomIsToldIfTheyAskedForIt() {
    plays(
        """
        ann (irc), bob (irc), cy (irc), dan (tagged), eve (lobby) are in dev
        bob has away-notify
        ann> AWAY :at lunch
        ann< :parley 306 ann :You have been marked as being away
        bob< :ann!ann@localhost AWAY :at lunch
        dan< USER_AWAY:ann:at lunch
        eve< ann is away: at lunch
        ann> AWAY
        ann< :parley 305 ann :You are no longer marked as being away
        bob< :ann!ann@localhost AWAY
        dan< USER_BACK:ann
        eve< ann is back.
        """);
  }

  @Test
  void whoeverWritesToThemIsTold() {
    plays(
        """
        ann (irc), bob (irc), cy (tagged), dan (lobby) are in dev
        ann> AWAY :at lunch
        whatever for ann, cy, dan
        bob> PRIVMSG ann :hi
        ann< :bob!bob@localhost PRIVMSG ann :hi
        bob< :parley 301 bob ann :at lunch
        bob> NOTICE ann :hi
        ann< :bob!bob@localhost NOTICE ann :hi
        cy> PRIVATE:ann:hi
        ann< :cy!guest@unknown PRIVMSG ann :hi
        cy< PRIVATE_SENT:ann:hi
        cy< USER_AWAY:ann:at lunch
        dan> /whisper ann hi
        ann< :dan!guest@unknown PRIVMSG ann :hi
        dan< [Whisper to ann]: hi
        dan< ann is away: at lunch
        """);
  }

  @Test
  void anEmptyMessageIsComingBack() {
    plays(
        """
        ann (irc) is here
        ann> AWAY :
        ann< :parley 305 ann :You are no longer marked as being away
        """);
  }

  @Test
  void aLongMessageIsCut() {
    plays(
        """
        ann (irc), bob (irc) are in dev
        bob has away-notify
        ann> AWAY :0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789
        ann< :parley 306 ann :You have been marked as being away
        bob< :ann!ann@localhost AWAY :01234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789
        """);
  }

  @Test
  void onlyWithPreAwayItCanBeSaidAtTheBeginning() {
    plays(
        """
        ann (irc) connects
        ann> AWAY :x
        ann< :parley 451 * :You have not registered
        ann> CAP REQ :draft/pre-away
        ann< :parley CAP * ACK :draft/pre-away
        ann> NICK ann
        ann> USER ann 0 * :Ann
        ann> AWAY :at lunch
        ann< :parley 306 ann :You have been marked as being away
        ann> CAP END
        ann< ...
        ann> WHO ann
        ann< :parley 352 ann * ann localhost parley ann G :0 Ann
        ann< :parley 315 ann ann :End of WHO list
        """);
  }
}
