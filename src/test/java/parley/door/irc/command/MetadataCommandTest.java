package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// What users and rooms say of themselves.
class MetadataCommandTest {
  @Test
  void whoSubscribedHearsOfIt() {
    plays(
        """
        ann (irc), bob (irc), cy (irc), dan (tagged) are in dev
        bob has draft/metadata-3
        bob> METADATA * SUB avatar
        bob< :parley 770 bob :avatar
        ann> METADATA * SET avatar :http://example.org/a.png
        ann< :parley 761 ann ann avatar * :http://example.org/a.png
        bob< :parley 761 bob ann avatar * :http://example.org/a.png
        ann> METADATA * SET avatar
        ann< :parley 766 ann ann avatar :key is not set
        bob< :parley 766 bob ann avatar :key is not set
        bob> METADATA * UNSUB avatar
        bob< :parley 771 bob :avatar
        ann> METADATA * SET avatar :http://example.org/b.png
        ann< :parley 761 ann ann avatar * :http://example.org/b.png
        """);
  }

  @Test
  void everybodyMayAsk() {
    plays(
        """
        ann (irc), bob (irc) are here
        ann> METADATA * SET avatar :http://example.org/a.png
        ann< ...
        bob has draft/metadata-3, batch
        bob> METADATA ann GET avatar pronouns
        bob< :parley BATCH +1 metadata ann
        bob< @batch=1 :parley 761 bob ann avatar * :http://example.org/a.png
        bob< @batch=1 :parley 766 bob ann pronouns :key is not set
        bob< :parley BATCH :-1
        bob> METADATA ANN LIST
        bob< :parley BATCH +2 metadata ann
        bob< @batch=2 :parley 761 bob ann avatar * :http://example.org/a.png
        bob< :parley BATCH :-2
        """);
  }

  @Test
  void everythingIsTakenBackAtOnce() {
    plays(
        """
        ann (irc) is here
        ann has draft/metadata-3, batch
        ann> METADATA * SET avatar :http://example.org/a.png
        ann< ...
        ann> METADATA * CLEAR
        ann< :parley BATCH +1 metadata ann
        ann< @batch=1 :parley 766 ann ann avatar :key is not set
        ann< :parley BATCH :-1
        ann> METADATA * LIST
        ann< :parley BATCH +2 metadata ann
        ann< :parley BATCH :-2
        """);
  }

  @Test
  void whoKeepsARoomSaysWhatItIs() {
    plays(
        """
        ann (irc), bob (irc) are in dev
        bob> METADATA #dev SET url :http://example.org
        bob< :parley FAIL METADATA KEY_NO_PERMISSION #dev url :It is not yours to say
        ann> METADATA #dev SET url :http://example.org
        ann< :parley 761 ann #dev url * :http://example.org
        bob has draft/metadata-3, batch
        bob> METADATA * SUB url
        bob< ...
        bob> METADATA #dev SYNC
        bob< :parley BATCH +1 metadata #dev
        bob< @batch=1 :parley 761 bob #dev url * :http://example.org
        bob< :parley BATCH :-1
        """);
  }

  @Test
  void whatCannotBeSaidIsRefused() {
    plays(
        """
        ann (irc), bob (irc) are here
        ann> METADATA bob SET avatar :x
        ann< :parley FAIL METADATA KEY_NO_PERMISSION bob avatar :It is not yours to say
        ann> METADATA * SET Not!Valid :x
        ann< :parley FAIL METADATA KEY_INVALID Not!Valid :That is no key
        ann> METADATA * SUB Not!Valid
        ann< :parley FAIL METADATA KEY_INVALID Not!Valid :That is no key
        ann> METADATA zed LIST
        ann< :parley FAIL METADATA INVALID_TARGET zed :There is no such target
        ann> METADATA #zoo LIST
        ann< :parley FAIL METADATA INVALID_TARGET #zoo :There is no such target
        ann> METADATA * FOO
        ann< :parley FAIL METADATA SUBCOMMAND_INVALID FOO :There is no such subcommand
        ann> METADATA *
        ann< :parley 461 ann METADATA :Not enough parameters
        """);
  }
}
