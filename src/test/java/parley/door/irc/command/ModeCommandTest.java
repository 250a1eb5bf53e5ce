package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// How rooms and users are set.
class ModeCommandTest {
  @Test
  void howARoomIsSetIsShown() {
    plays(
        """
        ann (irc) is in dev
        bob (irc) is here
        ann> MODE #dev
        ann< :parley 324 ann #dev :+nt
        ann< :parley 329 ann #dev :1767607200
        ann> MODE #dev +ikl secret 7
        ann< :ann!ann@localhost MODE #dev +ikl secret 7
        ann> MODE #dev
        ann< :parley 324 ann #dev +intkl secret :7
        ann< :parley 329 ann #dev :1767607200
        bob> MODE #dev
        bob< :parley 324 bob #dev +intkl * :7
        bob< :parley 329 bob #dev :1767607200
        """);
  }

  @Test
  void changesAreSeenAtEveryDoor() {
    plays(
        """
        ann (irc), bob (irc), cy (tagged), dan (lobby) are in dev
        ann> MODE #dev +mk-t secret
        ann< :ann!ann@localhost MODE #dev +mk-t secret
        bob< :ann!ann@localhost MODE #dev +mk-t secret
        cy< ROOM_CHANGED:ann:only those who have a voice speak
        cy< ROOM_CHANGED:ann:its key is secret
        cy< ROOM_CHANGED:ann:everybody in it sets the topic
        dan< ann has changed dev: only those who have a voice speak.
        dan< ann has changed dev: its key is secret.
        dan< ann has changed dev: everybody in it sets the topic.
        ann> MODE #DEV -mk+l * 7
        ann< :ann!ann@localhost MODE #dev -mk+l * 7
        bob< :ann!ann@localhost MODE #dev -mk+l * 7
        cy< ROOM_CHANGED:ann:nobody needs a voice to speak
        cy< ROOM_CHANGED:ann:it needs no key
        cy< ROOM_CHANGED:ann:it is full with 7
        dan< ann has changed dev: nobody needs a voice to speak.
        dan< ann has changed dev: it needs no key.
        dan< ann has changed dev: it is full with 7.
        """);
  }

  @Test
  void ranksAreGivenAndTaken() {
    plays(
        """
        ann (irc), bob (irc), cy (tagged), dan (lobby) are in dev
        ann> MODE #dev +o bob
        ann< :ann!ann@localhost MODE #dev +o bob
        bob< :ann!ann@localhost MODE #dev +o bob
        cy< RANK_GIVEN:bob:operator:ann
        dan< ann has given bob the rank of operator in dev.
        ann> MODE #dev -o+v BOB bob
        ann< :ann!ann@localhost MODE #dev -o+v bob bob
        bob< :ann!ann@localhost MODE #dev -o+v bob bob
        cy< RANK_TAKEN:bob:operator:ann
        cy< RANK_GIVEN:bob:voice:ann
        dan< ann has taken the rank of operator in dev from bob.
        dan< ann has given bob the rank of voice in dev.
        ann> NAMES #dev
        ann< :parley 353 ann = #dev :@ann +bob cy dan
        ann< :parley 366 ann #dev :End of NAMES list
        """);
  }

  @Test
  void listsAreKept() {
    plays(
        """
        ann (irc), bob (irc) are in dev
        ann> MODE #dev +b cy
        ann< :ann!ann@localhost MODE #dev +b cy!*@*
        bob< :ann!ann@localhost MODE #dev +b cy!*@*
        ann> MODE #dev +b *!*@evil.example
        ann< :ann!ann@localhost MODE #dev +b *!*@evil.example
        bob< :ann!ann@localhost MODE #dev +b *!*@evil.example
        ann> MODE #dev +b
        ann< :parley 367 ann #dev cy!*@* ann!ann@localhost :1767607200
        ann< :parley 367 ann #dev *!*@evil.example ann!ann@localhost :1767607200
        ann< :parley 368 ann #dev :End of channel list
        bob> MODE #dev b
        bob< :parley 367 bob #dev cy!*@* ann!ann@localhost :1767607200
        bob< :parley 367 bob #dev *!*@evil.example ann!ann@localhost :1767607200
        bob< :parley 368 bob #dev :End of channel list
        ann> MODE #dev -b CY!*@*
        ann< :ann!ann@localhost MODE #dev -b CY!*@*
        bob< :ann!ann@localhost MODE #dev -b CY!*@*
        ann> MODE #dev +e fay
        ann< :ann!ann@localhost MODE #dev +e fay!*@*
        bob< :ann!ann@localhost MODE #dev +e fay!*@*
        ann> MODE #dev e
        ann< :parley 348 ann #dev fay!*@* ann!ann@localhost :1767607200
        ann< :parley 349 ann #dev :End of channel list
        ann> MODE #dev +I gus!*@*
        ann< :ann!ann@localhost MODE #dev +I gus!*@*
        bob< :ann!ann@localhost MODE #dev +I gus!*@*
        ann> MODE #dev I
        ann< :parley 346 ann #dev gus!*@* ann!ann@localhost :1767607200
        ann< :parley 347 ann #dev :End of channel list
        """);
  }

  @Test
  void whatIsSoAlreadyIsNotToldAgain() {
    plays(
        """
        ann (irc), bob (irc) are in dev
        ann> MODE #dev +n
        ann> MODE #dev -b zed!*@*
        """);
  }

  @Test
  void onlyOperatorsOfARoomMay() {
    plays(
        """
        ann (irc), bob (irc) are in dev
        cy (irc) is here
        bob> MODE #dev +m
        bob< :parley 482 bob #dev :only operators of room 'dev' may do that
        bob> MODE #dev +b ann
        bob< :parley 482 bob #dev :only operators of room 'dev' may do that
        bob> MODE #dev +o bob
        bob< :parley 482 bob #dev :only operators of room 'dev' may do that
        cy> MODE #dev +m
        cy< :parley 442 cy #dev :You're not on that channel
        """);
  }

  @Test
  void changesOfRoomsAreRefused() {
    plays(
        """
        ann (irc) is in dev
        cy (irc) is here
        ann> MODE #dev +y
        ann< :parley 472 ann y :is unknown mode char to me
        ann> MODE #dev +l x
        ann< :parley 696 ann #dev l x :A number is needed
        ann> MODE #dev +k
        ann< :parley 696 ann #dev k * :A key is needed
        ann> MODE #dev +o
        ann< :parley 461 ann MODE :Not enough parameters
        ann> MODE #dev +o zed
        ann< :parley 401 ann zed :No such nick/channel
        ann> MODE #dev +o cy
        ann< :parley 441 ann cy #dev :They aren't on that channel
        ann> MODE #zoo
        ann< :parley 403 ann #zoo :No such channel
        ann> MODE #zoo +m
        ann< :parley 403 ann #zoo :No such channel
        ann> MODE
        ann< :parley 461 ann MODE :Not enough parameters
        """);
  }

  @Test
  void usersSetThemselves() {
    plays(
        """
        ann (irc), bob (irc) are in dev
        ann> MODE ann
        ann< :parley 221 ann :+
        ann> MODE ANN +iw
        ann< :ann!ann@localhost MODE ann +iw
        ann> MODE ann -i+B
        ann< :ann!ann@localhost MODE ann -i+B
        ann> MODE ann
        ann< :parley 221 ann :+wB
        """);
  }

  @Test
  void nobodySetsOthersOrMakesThemselvesAnOperator() {
    plays(
        """
        ann (irc), bob (irc) are here
        ann> MODE bob
        ann< :parley 502 ann :Nobody changes the modes of others
        ann> MODE bob +i
        ann< :parley 502 ann :Nobody changes the modes of others
        ann> MODE zed +i
        ann< :parley 401 ann zed :No such nick/channel
        ann> MODE ann +y
        ann< :parley 501 ann :Unknown MODE flag
        ann> MODE ann +o
        ann> MODE ann
        ann< :parley 221 ann :+
        """);
  }
}
