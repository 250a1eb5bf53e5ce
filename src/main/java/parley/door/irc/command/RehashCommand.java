package parley.door.irc.command;

import parley.core.event.Right;
import parley.core.query.MayOperate;
import parley.door.Steering;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Has the server read its configuration again.
record RehashCommand(Form form) implements IrcCommand {
  RehashCommand() {
    this(new Form("REHASH", 0, "", "reads the configuration again (operators)"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    reply.query(
        new MayOperate(Right.REHASH),
        _ -> {
          reply.numeric(Numeric.RPL_REHASHING, "configuration", "Rehashing");
          Steering steering = reply.shared().steering();
          String by = reply.talk().face().mask();
          reply.offLoop(
              () -> steering.reread(by),
              reread -> say(reread, reply),
              _ -> reply.fail("REHASH_FAILED", "The configuration cannot be read"));
        });
  }

  private static void say(Steering.Reread reread, Reply reply) {
    if (reread.applied()) {
      reread.words().forEach(words -> reply.note("NEEDS_RESTART", words));
      reply.note("REHASHED", "The configuration was read again");
    } else {
      reread.words().forEach(words -> reply.fail("CONFIG_WRONG", words));
      reply.fail("REHASH_FAILED", "Nothing has changed");
    }
  }
}
