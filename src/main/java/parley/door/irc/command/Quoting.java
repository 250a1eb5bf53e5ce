package parley.door.irc.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.core.event.ClientTag;
import parley.core.event.Fact;
import parley.core.event.Quoted;
import parley.core.id.MessageId;
import parley.core.query.Answer;
import parley.core.query.MayReadMessage;
import parley.door.irc.talk.Reply;
import parley.journal.Past;

/// Finds the earlier message that a client means by its id (IRCv3 `msgid`, `+reply`).
final class Quoting {
  /// The tag of a reaction.
  static final String REACT = "+draft/react";

  private static final String UNREACT = "+draft/unreact";
  private static final Logger LOG = LoggerFactory.getLogger(Quoting.class);

  private final Reply reply;

  Quoting(Reply reply) {
    this.reply = reply;
  }

  /// The tag of a reaction, or of one taken back; null for none.
  static @Nullable ClientTag reaction(List<ClientTag> tags) {
    return tags.stream()
        .filter(tag -> tag.name().equals(REACT) || tag.name().equals(UNREACT))
        .findFirst()
        .orElse(null);
  }

  /// Goes on with the message that tags answer; null when they answer none that is known.
  void find(List<ClientTag> tags, Consumer<@Nullable Quoted> then) {
    MessageId id = null;
    for (ClientTag tag : tags) {
      if (tag.name().equals("+reply") || tag.name().equals("+draft/reply")) {
        id = id(tag.value());
      }
    }
    if (id == null) {
      then.accept(null);
    } else {
      find(id, then);
    }
  }

  /// Goes on with a message, null for none of that id.
  void find(MessageId id, Consumer<@Nullable Quoted> then) {
    reply.offLoop(
        () -> Optional.ofNullable(reply.shared().history().message(id)),
        found -> found.ifPresentOrElse(fact -> ask(fact, then), () -> then.accept(null)),
        failure -> {
          LOG.warn("history cannot be read: {}", failure.getMessage());
          reply.fail("HISTORY_UNREADABLE", "Messages cannot be read at the moment");
        });
  }

  /// Ids can be guessed: what is not the client's to see is not there.
  private void ask(Fact fact, Consumer<@Nullable Quoted> then) {
    Quoted message = Quoted.of(fact);
    reply.talk().shut(); // what the client sends meanwhile goes on waiting
    reply.query(
        new MayReadMessage(message),
        answer -> {
          boolean shown =
              answer instanceof Answer.MayRead may
                  && new Past(reply.shared().history(), may).shows(fact);
          goOn(shown ? message : null, then);
        },
        _ -> goOn(null, then));
  }

  private void goOn(@Nullable Quoted message, Consumer<@Nullable Quoted> then) {
    then.accept(message);
    reply.talk().open();
  }

  /// The id in a text; null when it is none of this server's.
  static @Nullable MessageId id(String text) {
    try {
      return MessageId.parse(text);
    } catch (IllegalArgumentException _) {
      return null; // it may be of another server
    }
  }
}
