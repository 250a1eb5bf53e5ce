package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// Saying something.
class PrivmsgCommandTest {
  @Test
  void wordsReachARoomAndPeopleAtEveryDoor() {
    plays(
        """
        ann (irc), bob (irc), cy (tagged), dan (lobby) are in dev
        ann> PRIVMSG #dev :hello
        bob< :ann!ann@localhost PRIVMSG #dev :hello
        cy< ann [10:00:00]: hello
        dan< [dev] ann: hello
        ann> PRIVMSG bob :psst
        bob< :ann!ann@localhost PRIVMSG bob :psst
        ann> PRIVMSG cy,dan :psst
        cy< PRIVATE:ann:psst
        dan< [Whisper from ann]: psst
        ann> PRIVMSG #DEV,BOB :both
        bob< :ann!ann@localhost PRIVMSG #dev :both
        bob< :ann!ann@localhost PRIVMSG bob :both
        cy< ann [10:00:00]: both
        dan< [dev] ann: both
        """);
  }

  @Test
  void anEchoComesOnRequest() {
    plays(
        """
        ann (irc), bob (irc) are in dev
        ann has echo-message
        ann> PRIVMSG #dev :again
        ann< :ann!ann@localhost PRIVMSG #dev :again
        bob< :ann!ann@localhost PRIVMSG #dev :again
        ann> PRIVMSG bob :again
        ann< :ann!ann@localhost PRIVMSG bob :again
        bob< :ann!ann@localhost PRIVMSG bob :again
        """);
  }

  @Test
  void actionsAreActionsAtEveryDoor() {
    plays(
        """
        ann (irc), bob (irc), cy (tagged), dan (lobby) are in dev
        ann sends "PRIVMSG #dev :\\x01ACTION waves\\x01\\r\\n"
        bob< ":ann!ann@localhost PRIVMSG #dev :\\x01ACTION waves\\x01"
        cy< * ann [10:00:00]: waves
        dan< [dev] * ann waves
        ann sends "PRIVMSG cy :\\x01ACTION waves\\x01\\r\\n"
        cy< PRIVATE_ACTION:ann:waves
        """);
  }

  @Test
  void otherRequestsFromProgramToProgramPassThrough() {
    plays(
        """
        ann (irc), bob (irc) are here
        ann sends "PRIVMSG bob :\\x01VERSION\\x01\\r\\n"
        bob< ":ann!ann@localhost PRIVMSG bob :\\x01VERSION\\x01"
        bob sends "NOTICE ann :\\x01VERSION a client\\x01\\r\\n"
        ann< ":bob!bob@localhost NOTICE ann :\\x01VERSION a client\\x01"
        """);
  }

  @Test
  void aRankCanBeMeant() {
    plays(
        """
        ann (irc), bob (irc), cy (irc), dan (tagged) are in dev
        eve (irc) is here
        ann> MODE #dev +v bob
        whatever for ann, bob, cy, dan
        cy> PRIVMSG @#dev :to operators
        ann< :cy!cy@localhost PRIVMSG @#dev :to operators
        cy> PRIVMSG +#dev :to voices and above
        ann< :cy!cy@localhost PRIVMSG +#dev :to voices and above
        bob< :cy!cy@localhost PRIVMSG +#dev :to voices and above
        eve> PRIVMSG @#dev :from outside
        eve< :parley 404 eve #dev :only those in room 'dev' speak there
        """);
  }

  @Test
  void somethingIsSaidToSomebody() {
    plays(
        """
        ann (irc) is here
        ann> PRIVMSG
        ann< :parley 411 ann :No recipient given (PRIVMSG)
        ann> PRIVMSG ann
        ann< :parley 412 ann :No text to send
        ann> PRIVMSG ann :
        ann< :parley 412 ann :No text to send
        ann> PRIVMSG zed :hi
        ann< :parley 401 ann zed :No such nick/channel
        ann> PRIVMSG #zoo :hi
        ann< :parley 403 ann #zoo :No such channel
        ann> PRIVMSG #a,#b,#c,#d,#e :hi
        ann< :parley 407 ann #a,#b,#c,#d,#e :Too many targets, the first have got it
        ann< :parley 403 ann #a :No such channel
        ann< :parley 403 ann #b :No such channel
        ann< :parley 403 ann #c :No such channel
        ann< :parley 403 ann #d :No such channel
        """);
  }

  @Test
  void roomsChooseWhoSpeaks() {
    plays(
        """
        ann (irc), bob (irc) are in dev
        eve (irc) is here
        eve> PRIVMSG #dev :hi
        eve< :parley 404 eve #dev :only those in room 'dev' speak there
        ann> MODE #dev +m-n
        whatever for ann, bob
        bob> PRIVMSG #dev :hi
        bob< :parley 404 bob #dev :only those who have a voice speak in room 'dev'
        ann> MODE #dev -m+b m:bob!*@*
        whatever for ann, bob
        bob> PRIVMSG #dev :hi
        bob< :parley 404 bob #dev :you are muted in room 'dev'
        eve> PRIVMSG #dev :from outside
        ann< :eve!eve@localhost PRIVMSG #dev :from outside
        bob< :eve!eve@localhost PRIVMSG #dev :from outside
        ann> MODE #dev -b+M m:bob!*@*
        whatever for ann, bob
        bob> PRIVMSG #dev :hi
        bob< :parley 404 bob #dev :only those who are logged in to an account speak in room 'dev'
        """);
  }

  @Test
  void aRoomMayTakeNoRequestsFromProgramToProgram() {
    plays(
        """
        ann (irc), bob (irc) are in dev
        ann> MODE #dev +C
        whatever for ann, bob
        bob sends "PRIVMSG #dev :\\x01VERSION\\x01\\r\\n"
        bob< :parley 404 bob #dev :room 'dev' takes no requests from program to program
        bob sends "PRIVMSG #dev :\\x01ACTION waves\\x01\\r\\n"
        ann< ":bob!bob@localhost PRIVMSG #dev :\\x01ACTION waves\\x01"
        """);
  }

  @Test
  void somebodyMayHearOnlyThoseWithAccounts() {
    plays(
        """
        ann (irc), bob (irc) are here
        ann> MODE ann +R
        ann< ...
        bob> PRIVMSG ann :hi
        bob< :parley 477 bob ann :Only those who are logged in may write to this user
        bob> REGISTER * * secret
        bob< ...
        bob> PRIVMSG ann :hi
        ann< :bob!bob@localhost PRIVMSG ann :hi
        """);
  }
}
