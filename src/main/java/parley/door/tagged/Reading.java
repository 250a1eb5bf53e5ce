package parley.door.tagged;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.core.event.Fact;
import parley.core.event.Quoted;
import parley.core.event.Whispered;
import parley.core.id.MessageId;
import parley.core.id.UserId;
import parley.core.query.Answer;
import parley.core.query.MayReadMessage;
import parley.core.query.Query;
import parley.core.state.Refusal;
import parley.door.Turnstile;
import parley.engine.Ask;
import parley.journal.Past;
import parley.journal.Search;

/// What a program reads of what was said before; what is heard meanwhile waits.
final class Reading {
  private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

  private final Talk talk;
  private final TaggedDoor door;
  private final Turnstile turnstile;

  Reading(Talk talk, TaggedDoor door, Turnstile turnstile) {
    this.talk = talk;
    this.door = door;
    this.turnstile = turnstile;
  }

  /// Messages that one reading gives at most.
  int pageMax() {
    return door.historyPageMax();
  }

  /// Where the dates are meant that a program sends.
  ZoneId zone() {
    return door.zone();
  }

  /// Goes on with an earlier message, or says that there is none.
  void withMessage(MessageId id, BiConsumer<Quoted, @Nullable UserId> then) {
    turnstile.shut();
    talk.connection()
        .offLoop(
            () -> Optional.ofNullable(door.history().message(id)),
            found ->
                found.ifPresentOrElse(
                    fact -> ask(fact, then),
                    () -> {
                      talk.refuse(Reasons.of(new Refusal.NoSuchMessage(id)));
                      turnstile.open();
                    }),
            this::unreadable);
  }

  /// Ids can be guessed: what is not the person's to see is not there.
  private void ask(Fact fact, BiConsumer<Quoted, @Nullable UserId> then) {
    Quoted message = Quoted.of(fact);
    Then answered =
        answer -> {
          if (answer instanceof Answer.MayRead may && new Past(door.history(), may).shows(fact)) {
            then.accept(message, may.reader());
          } else {
            talk.refuse(Reasons.of(new Refusal.NoSuchMessage(message.id())));
          }
          turnstile.open();
        };
    talk.connection().ask(new Ask.Question(new MayReadMessage(message)), answered);
  }

  /// Reads the last messages of a place.
  ///
  /// @param mayRead asks whether that is allowed
  /// @param count how many at most
  void latest(Query mayRead, int count) {
    whenAllowed(
        mayRead,
        may ->
            fetch(
                may,
                past -> past.latest(1, Long.MAX_VALUE, count),
                page -> write(Line.HISTORY.with(page.size()), page, may.reader())));
  }

  /// Reads the last messages of a place that are looked for.
  ///
  /// @param mayRead asks whether that is allowed
  void search(Query mayRead, Search search) {
    whenAllowed(
        mayRead,
        may ->
            fetch(
                may,
                past -> search.latest(past, may.until() + 1, pageMax(), Search.LOOKED_AT_MAX),
                found -> write(found, may.reader())));
  }

  private void write(Search.Found found, @Nullable UserId reader) {
    String whole = found.end() == Search.End.WHOLE ? "whole" : "part";
    write(Line.FOUND.with(found.facts().size(), whole), found.facts(), reader);
  }

  private void whenAllowed(Query mayRead, Consumer<Answer.MayRead> then) {
    turnstile.shut();
    Then answered =
        answer -> {
          if (answer instanceof Answer.MayRead may) {
            then.accept(may);
          } else {
            talk.reply(answer);
            turnstile.open();
          }
        };
    talk.connection().ask(new Ask.Question(mayRead), answered);
  }

  private <T> void fetch(Answer.MayRead may, Function<Past, T> reading, Consumer<T> then) {
    talk.connection()
        .offLoop(
            () -> reading.apply(new Past(door.history(), may)),
            page -> {
              then.accept(page);
              turnstile.open();
            },
            this::unreadable);
  }

  private void unreadable(RuntimeException failure) {
    LOG.warn("history cannot be read: {}", failure.getMessage());
    talk.write(Line.ERROR.with(Reasons.HISTORY_UNREADABLE));
    turnstile.open();
  }

  private void write(String head, List<Fact> page, @Nullable UserId reader) {
    talk.write(head);
    Variants variants = talk.variants();
    for (Fact fact : page) {
      boolean sent = fact.event() instanceof Whispered w && w.parties().from().equals(reader);
      talk.connection().write((sent ? variants.sent() : variants.received()).render(fact));
    }
  }
}
