package parley.door.irc.command;

import java.util.Locale;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Tells which commands there are, and what one is for.
record HelpCommand(Form form) implements IrcCommand {
  /// Characters of a line of names.
  private static final int LINE_LENGTH = 60;

  HelpCommand(String name) {
    this(new Form(name, 0, "[<command>]", "tells which commands there are, and what one is for"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    String subject = message.param(0).toUpperCase(Locale.ROOT);
    if (subject.isEmpty() || subject.equals("INDEX")) {
      index(reply);
      return;
    }
    IrcCommand command = CommandTable.named(subject);
    if (command == null) {
      reply.numeric(Numeric.ERR_HELPNOTFOUND, message.param(0), "There is no help on that");
    } else {
      reply.numeric(Numeric.RPL_HELPSTART, subject, command.form().shown());
      reply.numeric(Numeric.RPL_HELPTXT, subject, command.form().meaning());
      reply.numeric(Numeric.RPL_ENDOFHELP, subject, "End of help");
    }
  }

  private static void index(Reply reply) {
    reply.numeric(Numeric.RPL_HELPSTART, "*", "Commands; HELP <command> tells about one:");
    StringBuilder line = new StringBuilder();
    for (IrcCommand command : CommandTable.all()) {
      if (line.length() + command.form().name().length() > LINE_LENGTH) {
        reply.numeric(Numeric.RPL_HELPTXT, "*", line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(command.form().name());
    }
    reply.numeric(Numeric.RPL_HELPTXT, "*", line.toString());
    reply.numeric(Numeric.RPL_ENDOFHELP, "*", "End of help");
  }
}
