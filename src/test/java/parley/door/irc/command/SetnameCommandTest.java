package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// Another real name.
class SetnameCommandTest {
  @Test
  void theNewNameIsSeenByThoseWhoAsked() {
    plays(
        """
        ann (irc), bob (irc), cy (irc), dan (tagged) are in dev
        bob has setname
        ann> SETNAME :Ann Example
        bob< :ann!ann@localhost SETNAME :Ann Example
        ann> WHOIS ann
        ann< :parley 311 ann ann ann localhost * :Ann Example
        ann< :parley 319 ann ann :@#dev
        ann< :parley 312 ann ann parley :a chat server
        ann< :parley 318 ann ann :End of WHOIS list
        bob> SETNAME :Bob Example
        bob< :bob!bob@localhost SETNAME :Bob Example
        """);
  }

  @Test
  void aRealNameHasCharactersAndALimit() {
    plays(
        """
        ann (irc) is here
        ann> SETNAME
        ann< :parley 461 ann SETNAME :Not enough parameters
        ann> SETNAME :
        ann< :parley FAIL SETNAME INVALID_REALNAME :Real name is not valid
        ann> SETNAME :012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678
        ann< :parley FAIL SETNAME INVALID_REALNAME :Real name is not valid
        """);
  }
}
