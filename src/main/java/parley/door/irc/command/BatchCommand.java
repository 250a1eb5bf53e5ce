package parley.door.irc.command;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.core.event.Manner;
import parley.door.irc.talk.Capability;
import parley.door.irc.talk.IrcBounds;
import parley.door.irc.talk.MultilineTalk;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Begins and ends a message of several lines (draft/multiline).
record BatchCommand(Form form) implements IrcCommand {
  private static final String CONCAT = "draft/multiline-concat";

  BatchCommand() {
    this(new Form("BATCH", 1, "+<reference> draft/multiline <target>", "sends several lines"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    String word = message.param(0);
    MultilineTalk open = reply.talk().multiline();
    if (!reply.talk().has(Capability.DRAFT_MULTILINE)) {
      reply.numeric(Numeric.ERR_UNKNOWNCOMMAND, "BATCH", "It needs draft/multiline");
    } else if (word.startsWith("+")) {
      begin(word.substring(1), message, reply);
    } else if (open != null && word.equals("-" + open.reference())) {
      reply.talk().multiline(null);
      end(open, reply);
    } else {
      invalid(open, "There is no such batch", reply);
    }
  }

  private static void begin(String reference, IrcMessage message, Reply reply) {
    boolean known = message.param(1).toLowerCase(Locale.ROOT).equals("draft/multiline");
    if (!known || message.params().size() < 3 || reply.talk().multiline() != null) {
      invalid(reply.talk().multiline(), "It takes draft/multiline and a target", reply);
    } else {
      reply.talk().multiline(new MultilineTalk(reference, message, reply.takeLabel()));
    }
  }

  /// Takes a line that says to belong to a batch.
  static void line(IrcMessage message, Reply reply) {
    MultilineTalk open = reply.talk().multiline();
    String reference = message.tags().getOrDefault("batch", "");
    String word = message.command().toUpperCase(Locale.ROOT);
    if (open == null || !open.reference().equals(reference)) {
      invalid(open, "There is no such batch", reply);
    } else if (!open.hasFailed()) {
      add(open, word, message, reply);
    }
  }

  private static void add(MultilineTalk open, String word, IrcMessage message, Reply reply) {
    boolean joins = message.tags().containsKey(CONCAT);
    String line = message.param(1);
    boolean sameWord = open.word().isEmpty() || open.word().equals(word);
    if (!sameWord || !(word.equals("PRIVMSG") || word.equals("NOTICE"))) {
      invalid(open, "Only PRIVMSG or only NOTICE can be in it", reply);
    } else if (joins && (line.isEmpty() || open.lines() == 0)) {
      invalid(open, "There is nothing to be joined", reply);
    } else if (!message.param(0).equals(open.begin().param(2))) {
      open.fail();
      reply.fail(
          "MULTILINE_INVALID_TARGET",
          "All lines have one target",
          open.begin().param(2),
          message.param(0));
    } else {
      open.add(word, line, joins);
      limit(open, reply);
    }
  }

  private static void limit(MultilineTalk open, Reply reply) {
    IrcBounds.Multiline most = reply.shared().bounds().multiline();
    if (open.lines() > most.lines()) {
      open.fail();
      reply.fail("MULTILINE_MAX_LINES", "Too many lines", Integer.toString(most.lines()));
    } else if (open.bytes() > most.bytes()) {
      open.fail();
      reply.fail("MULTILINE_MAX_BYTES", "Too many bytes", Integer.toString(most.bytes()));
    }
  }

  private static void end(MultilineTalk open, Reply reply) {
    reply.label(open.label());
    if (open.hasFailed()) {
      return;
    }
    if (open.text().isBlank()) {
      invalid(null, "There is nothing to say", reply);
      return;
    }
    boolean notice = open.word().equals("NOTICE");
    new Sending(open.begin(), reply, notice)
        .multiline(
            open.begin().param(2),
            notice ? Manner.NOTICE : Manner.MESSAGE,
            open.text(),
            open.joints());
  }

  private static void invalid(@Nullable MultilineTalk open, String why, Reply reply) {
    if (open != null) {
      open.fail();
    }
    reply.fail("MULTILINE_INVALID", why);
  }
}
