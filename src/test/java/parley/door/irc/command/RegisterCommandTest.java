package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// Making an account.
class RegisterCommandTest {
  @Test
  void anAccountIsCalledAsItsUser() {
    plays(
        """
        ann (irc), bob (irc) are in dev
        bob has account-notify
        ann> REGISTER bob * secret
        ann< :parley FAIL REGISTER ACCOUNT_NAME_MUST_BE_NICK bob :An account is called as its user
        ann> REGISTER * * secret
        ann< :parley REGISTER SUCCESS ann :The account is made
        ann< :parley 900 ann ann!ann@localhost ann :You are now logged in as ann
        bob< :ann!ann@localhost ACCOUNT ann
        ann> REGISTER * * secret
        ann< :parley FAIL REGISTER ALREADY_AUTHENTICATED ann :You are logged in already
        """);
  }

  @Test
  void anAccountCanBeMadeBeforeTheEndOfRegistration() {
    plays(
        """
        cy (irc) connects
        cy> REGISTER * * secret
        cy< :parley FAIL REGISTER NEED_NICK * :Say a nick first
        cy> NICK cy
        cy> REGISTER cy * secret
        cy< :parley REGISTER SUCCESS cy :The account is made
        cy< :parley 900 cy cy!*@localhost cy :You are now logged in as cy
        cy> USER cy 0 * :Cy
        cy< ...
        cy> WHO cy
        cy< :parley 352 cy * cy localhost parley cy H :0 Cy
        cy< :parley 315 cy cy :End of WHO list
        """);
  }

  @Test
  void aNameBelongsToOneAccount() {
    plays(
        """
        ann (irc) is here
        bob (irc) connects
        ann> REGISTER * * secret
        ann< ...
        bob> NICK ann
        bob> REGISTER ann * secret
        bob< :parley FAIL REGISTER ACCOUNT_EXISTS ann :That name belongs to somebody
        """);
  }

  @Test
  void aPasswordIsNeeded() {
    plays(
        """
        ann (irc) is here
        ann> REGISTER * * :
        ann< :parley FAIL REGISTER UNACCEPTABLE_PASSWORD ann :Choose another password
        ann> REGISTER * *
        ann< :parley 461 ann REGISTER :Not enough parameters
        """);
  }
}
