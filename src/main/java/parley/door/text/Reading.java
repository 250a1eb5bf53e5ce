package parley.door.text;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.core.event.Fact;
import parley.core.event.Quoted;
import parley.core.id.UserId;
import parley.core.query.Answer;
import parley.core.query.MayReadRoom;
import parley.core.query.Place;
import parley.core.query.Query;
import parley.door.text.style.Slot;
import parley.door.text.style.Values;
import parley.door.text.style.Wording;
import parley.journal.History;
import parley.journal.Past;

/// One person's reading of what was said before: page by page, back from the latest message, which
/// is number 1.
///
/// Each page is asked for anew, for the right to read may be gone. While a page is fetched, the
/// person's next lines wait; what happens meanwhile is told, and comes after the page in the order.
final class Reading {
  private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

  /// Messages shown when no count is given: a terminal's screen.
  private static final int USUAL_COUNT = 20;

  private final TextConversation conversation;
  private final Screen screen;
  private Query query = new MayReadRoom(null);
  private int count = USUAL_COUNT;
  private @Nullable Place place;
  private @Nullable UserId reader;
  private long before;
  private int shown;

  Reading(TextConversation conversation) {
    this.conversation = conversation;
    this.screen = conversation.screen();
  }

  /// Asks to read the latest messages of a place.
  ///
  /// @param wanted how many at most; 0 for as many as usual
  void begin(Query mayRead, int wanted) {
    query = mayRead;
    count = Math.min(wanted == 0 ? USUAL_COUNT : wanted, conversation.shared().historyPageMax());
    ask(false);
  }

  /// Asks to read what was before the last page.
  void goOn() {
    ask(true);
  }

  private void ask(boolean more) {
    conversation.turnstile().shut();
    conversation.question(query, new Asked.Read(count, more));
  }

  /// The answer to that.
  void answered(Asked.Read asked, Answer answer) {
    if (answer instanceof Answer.MayRead ticket) {
      fetch(asked, ticket);
    } else {
      screen.show(new AnswerWords(screen.look()).of(asked, answer));
      conversation.turnstile().open();
    }
  }

  /// By which id the person's own messages stand in what was read last.
  @Nullable UserId reader() {
    return reader;
  }

  /// Goes on with the message of a number in the place that was read last.
  void pick(int number, Consumer<Quoted> then) {
    conversation.turnstile().shut();
    conversation.question(query, new Asked.Pick(number, then));
  }

  /// The answer to that.
  void answered(Asked.Pick asked, Answer answer) {
    if (!(answer instanceof Answer.MayRead ticket)) {
      screen.show(new AnswerWords(screen.look()).of(asked, answer));
      conversation.turnstile().open();
      return;
    }
    reader = ticket.reader();
    History history = conversation.shared().history();
    conversation
        .connection()
        .offLoop(
            () -> new Past(history, ticket).latest(1, Long.MAX_VALUE, asked.number()),
            found -> picked(asked, found),
            failure -> failed(failure, ticket.title()));
  }

  private void picked(Asked.Pick asked, List<Fact> found) {
    if (found.size() < asked.number()) {
      finish(screen.look().words(Wording.MESSAGES_NONE, Values.none()));
    } else {
      asked.then().accept(Quoted.of(found.getFirst()));
      conversation.turnstile().open();
    }
  }

  private void fetch(Asked.Read asked, Answer.MayRead ticket) {
    reader = ticket.reader();
    if (!asked.more() || !ticket.place().equals(place)) {
      place = ticket.place();
      before = ticket.until() + 1;
      shown = 0;
    }
    History history = conversation.shared().history();
    long upTo = before;
    int most = asked.count() + 1; // one more, to know whether there are more
    conversation
        .connection()
        .offLoop(
            () -> new Past(history, ticket).latest(1, upTo, most),
            found -> finish(page(found, asked.count(), ticket.title())),
            failure -> failed(failure, ticket.title()));
  }

  private void failed(RuntimeException failure, String title) {
    LOG.warn("history cannot be read: {}", failure.toString());
    finish(words(Wording.HISTORY_FAILED, title));
  }

  private void finish(String page) {
    screen.show(page);
    conversation.turnstile().open();
  }

  private String page(List<Fact> found, int most, String title) {
    boolean more = found.size() > most;
    List<Fact> facts = more ? found.subList(1, found.size()) : found;
    if (facts.isEmpty()) {
      return words(Wording.HISTORY_NONE, title);
    }
    List<String> lines = new HistoryLines(screen.look(), reader).of(facts, shown + facts.size());
    before = facts.getFirst().sequence();
    shown += facts.size();
    if (more) {
      lines.add(words(Wording.HISTORY_MORE, title));
    }
    lines.removeIf(String::isEmpty);
    return String.join("\n", lines);
  }

  private String words(Wording wording, String title) {
    return screen.look().words(wording, Values.of(Slot.ROOM, title));
  }
}
