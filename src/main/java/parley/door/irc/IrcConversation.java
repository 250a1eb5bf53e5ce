package parley.door.irc;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.core.command.Quit;
import parley.core.event.Departure;
import parley.core.event.Fact;
import parley.core.query.Answer;
import parley.door.Connection;
import parley.door.Conversation;
import parley.door.Farewell;
import parley.door.Heard;
import parley.door.Telling;
import parley.door.Variant;
import parley.door.irc.command.CommandTable;
import parley.door.irc.command.IrcCommand;
import parley.door.irc.talk.Capability;
import parley.door.irc.talk.Hearing;
import parley.door.irc.talk.IrcShared;
import parley.door.irc.talk.Keepalive;
import parley.door.irc.talk.Reply;
import parley.door.irc.talk.Talk;
import parley.engine.Ask;
import parley.irc.IrcMessage;
import parley.irc.IrcParser;
import parley.irc.Numeric;

/// One IRC client's connection: finds the command of each line, and hands on what is told.
final class IrcConversation implements Conversation {
  private final Connection connection;
  private final Talk talk;
  private final Hearing hearing;
  private final Keepalive keepalive;

  IrcConversation(IrcShared shared, Connection connection) {
    this.connection = connection;
    this.talk = new Talk(shared, connection, this::through);
    this.hearing = new Hearing(talk);
    this.keepalive = new Keepalive(talk);
  }

  @Override
  public void begin() {
    keepalive.begin(); // a client speaks first
  }

  @Override
  public void hear(Heard heard) {
    keepalive.heard();
    talk.hear(heard);
  }

  private void through(Heard heard) {
    if (talk.isLeaving()) {
      return;
    }
    switch (heard) {
      case Heard.Line(String text) -> {
        IrcMessage message = IrcParser.parse(text);
        if (message != null) {
          run(message);
        }
      }
      case Heard.TooLong _ -> {
        Reply reply = talk.reply("*", null);
        reply.numeric(Numeric.ERR_INPUTTOOLONG, "Input line was too long");
        talk.end(reply);
      }
      case Heard.Invalid(String reason, String text) -> refuse(reason, IrcParser.parse(text));
    }
  }

  private void refuse(String reason, @Nullable IrcMessage message) {
    String command = message == null ? "*" : word(message);
    Reply reply = talk.reply(command, message == null ? null : label(message));
    boolean utf8 = reason.contains("UTF-8");
    reply.fail(utf8 ? "INVALID_UTF8" : "INVALID_LINE", "The line was dropped: " + reason);
    talk.end(reply);
  }

  private void run(IrcMessage message) {
    boolean inBatch = message.tags().containsKey("batch") && talk.has(Capability.DRAFT_MULTILINE);
    Reply reply = talk.reply(inBatch ? "BATCH" : word(message), label(message));
    if (inBatch && talk.isRegistered()) {
      CommandTable.inBatch(message, reply);
      talk.end(reply);
      return;
    }
    IrcCommand command = CommandTable.named(reply.command());
    if (command == null) {
      reply.numeric(Numeric.ERR_UNKNOWNCOMMAND, reply.command(), "Unknown command");
    } else if (!talk.isRegistered() && !command.beforeRegistration()) {
      reply.numeric(Numeric.ERR_NOTREGISTERED, "You have not registered");
    } else if (message.params().size() < command.form().paramsMin()) {
      reply.needsMore();
    } else {
      talk.shared().usage().count(reply.command());
      command.run(message, reply);
    }
    talk.end(reply);
  }

  private @Nullable String label(IrcMessage message) {
    String label = message.tags().getOrDefault("label", "");
    return label.isEmpty() || !talk.has(Capability.LABELED_RESPONSE) ? null : label;
  }

  private static String word(IrcMessage message) {
    return message.command().toUpperCase(Locale.ROOT);
  }

  @Override
  public void told(Telling telling, boolean mine, @Nullable Object tag) {
    if (talk.isRegistered()) {
      hearing.told(telling, mine, mine ? Reply.of(tag) : null);
    }
  }

  @Override
  public @Nullable Variant verbatim() {
    return talk.isRegistered() ? talk.verbatim() : null;
  }

  @Override
  public void answered(@Nullable Object tag, Answer answer, List<Fact> recent) {
    if (answer instanceof Answer.Noted(Runnable turn)) {
      turn.run();
    } else {
      Reply.answered(tag, answer, recent);
    }
  }

  @Override
  public void watched(Telling telling) {
    hearing.watched(telling);
  }

  @Override
  public void farewell(Farewell why) {
    talk.error("Closing link: " + why.reason(), null);
  }

  @Override
  public void gone(Departure how) {
    boolean held = talk.resumption().isHeld(how);
    talk.isGone();
    if (!held) {
      connection.ask(new Ask.Order(new Quit(how, "")), null);
    }
  }
}
