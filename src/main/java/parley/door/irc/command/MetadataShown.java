package parley.door.irc.command;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.core.query.MetadataAround;
import parley.core.query.WhichMetadata;
import parley.door.irc.talk.Capability;
import parley.door.irc.talk.Reply;
import parley.door.irc.talk.Subscriptions;
import parley.irc.Numeric;

/// How metadata is shown to a client (draft/metadata).
record MetadataShown(Reply reply) {
  /// One entry; null for none.
  void entry(String target, String key, @Nullable String value) {
    if (value == null) {
      reply.numeric(Numeric.RPL_KEYNOTSET, target, key, "key is not set");
    } else {
      reply.numeric(Numeric.RPL_KEYVALUE, target, key, Subscriptions.VISIBILITY, value);
    }
  }

  /// Lines that belong together.
  void batch(String target, Runnable lines) {
    String reference = reply.begin("metadata", target);
    reply.within(reference, lines);
    reply.finish(reference);
  }

  /// What is said of a room that the client has come into, and of those in it, as far as it wants
  /// to hear of it.
  ///
  /// @param joined whether it has, asked when the answer is there
  void onJoining(RoomName room, BooleanSupplier joined) {
    if (knows() && !reply.talk().subscriptions().keys().isEmpty()) {
      reply.query(
          new MetadataAround(room),
          answer -> {
            if (joined.getAsBoolean() && answer instanceof Answer.AllMetadata all) {
              subscribed(all.all());
            }
          },
          _ -> {});
    }
  }

  /// What is said of somebody, among all else that is known of them.
  void inWhois(String nick, String key) {
    if (knows()) {
      reply.query(
          new WhichMetadata(false, nick, key),
          answer -> {
            if (answer instanceof Answer.Metadata found) {
              String target = Subscriptions.target(found.subject());
              found.entries().forEach(entry -> inWhois(target, entry));
            }
          },
          _ -> {});
    }
  }

  private void inWhois(String target, Answer.Entry entry) {
    reply.numeric(
        Numeric.RPL_WHOISKEYVALUE, target, entry.key(), Subscriptions.VISIBILITY, entry.value());
  }

  private boolean knows() {
    return reply.talk().has(Capability.DRAFT_METADATA_3)
        || reply.talk().has(Capability.DRAFT_METADATA_2);
  }

  /// What is said of some, as far as the client wants to hear of it.
  void subscribed(List<Answer.Metadata> all) {
    Predicate<Answer.Entry> wanted = entry -> reply.talk().subscriptions().has(entry.key());
    for (Answer.Metadata one : all) {
      String target = Subscriptions.target(one.subject());
      one.entries().stream()
          .filter(wanted)
          .forEach(entry -> entry(target, entry.key(), entry.value()));
    }
  }
}
