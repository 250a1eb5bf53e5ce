package parley.door.irc.command;

import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;

/// Ends the making of an account elsewhere (draft/account-registration); here nothing is left to be
/// verified.
record VerifyCommand(Form form) implements IrcCommand {
  VerifyCommand() {
    this(new Form("VERIFY", 2, "<account> <code>", "is not needed: accounts are made at once"));
  }

  @Override
  public boolean beforeRegistration() {
    return true;
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    reply.fail("INVALID_CODE", "There is nothing to be verified", message.param(0));
  }
}
