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
        ann> WHO ann
        ann< :parley 352 ann * ann localhost parley ann H :0 Ann Example
        ann< :parley 315 ann ann :End of WHO list
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
