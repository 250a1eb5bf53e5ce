package parley.door.irc.command;

import parley.core.command.OperUp;
import parley.door.irc.talk.IrcOperator;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Becomes an operator of the server.
record OperCommand(Form form) implements IrcCommand {
  OperCommand() {
    this(new Form("OPER", 2, "<name> <password>", "makes you an operator of the server"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    IrcOperator operator = reply.shared().settings().operator(message.param(0));
    var accounts = reply.shared().accounts();
    String address = reply.talk().connection().address();
    String key = "operator " + message.param(0);
    if (!accounts.failures().mayTry(address, key)) {
      reply.numeric(Numeric.ERR_PASSWDMISMATCH, "Too many tries, wait a minute");
      return;
    }
    reply.offLoop(
        () ->
            accounts
                .passwords()
                .matchesConfigured(operator == null ? "" : operator.password(), message.param(1)),
        same -> {
          if (same && operator != null) {
            up(operator, reply);
          } else {
            accounts.failures().failed(address, key);
            reply.numeric(Numeric.ERR_PASSWDMISMATCH, "Password incorrect");
          }
        },
        _ -> reply.numeric(Numeric.ERR_PASSWDMISMATCH, "Password incorrect"));
  }

  private static void up(IrcOperator operator, Reply reply) {
    reply.order(
        new OperUp(operator.name(), operator.rights()),
        _ -> reply.numeric(Numeric.RPL_YOUREOPER, "You are now an IRC operator"));
  }
}
