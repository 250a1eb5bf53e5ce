package parley.door.irc.command;

import parley.core.name.Glob;
import parley.door.irc.talk.Reply;
import parley.irc.Numeric;

/// Old commands may name the server that shall answer: this one, by its name or by a mask.
final class Servers {
  private Servers() {}

  /// Whether this server is meant; says so when it is not.
  ///
  /// @param name as the client sent it; empty for whichever it is connected to
  static boolean isThis(String name, Reply reply) {
    String own = reply.shared().info().name();
    boolean meant =
        name.isEmpty()
            || Glob.matches(name, own)
            || name.equalsIgnoreCase(own)
            || name.equalsIgnoreCase(reply.talk().nickShown());
    if (!meant) {
      reply.numeric(Numeric.ERR_NOSUCHSERVER, name, "No such server");
    }
    return meant;
  }
}
