package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// Becoming an operator of the server.
class OperCommandTest {
  @Test
  void whoKnowsThePasswordIsAnOperator() {
    plays(
        """
        ann (irc), bob (irc) are in dev
        ann> OPER root secret
        ann< :ann!ann@localhost MODE ann +o
        ann< :parley 381 ann :You are now an IRC operator
        ann> MODE ann
        ann< :parley 221 ann :+o
        ann> MODE ann -o
        ann< :ann!ann@localhost MODE ann -o
        ann> MODE ann
        ann< :parley 221 ann :+
        """);
  }

  @Test
  void whoDoesNotIsNone() {
    plays(
        """
        ann (irc) is here
        ann> OPER root wrong
        ann< :parley 464 ann :Password incorrect
        ann> OPER nobody secret
        ann< :parley 464 ann :Password incorrect
        ann> OPER root
        ann< :parley 461 ann OPER :Not enough parameters
        ann> MODE ann
        ann< :parley 221 ann :+
        """);
  }
}
