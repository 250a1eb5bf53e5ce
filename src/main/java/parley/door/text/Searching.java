package parley.door.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.core.event.Fact;
import parley.core.event.Quoted;
import parley.core.id.MessageId;
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
import parley.journal.Search;

/// One person's looking for words in what was said in one place: the latest find is number 1, and
/// going on finds what was said before. As in [Reading] the right to read is asked for each time,
/// and what they type meanwhile waits.
final class Searching {
  private static final Logger LOG = LoggerFactory.getLogger(Searching.class);

  /// Finds shown at once: a terminal's screen.
  private static final int PAGE = 20;

  /// Finds that keep a number: bounds what a conversation remembers. Going on further forgets them.
  private static final int NUMBERED_MAX = 1_000;

  private final TextConversation conversation;
  private final Screen screen;
  private final List<MessageId> numbered = new ArrayList<>();
  private Query query = new MayReadRoom(null);
  private Search search = Search.forWords("");
  private @Nullable Place place;
  private @Nullable UserId reader;
  private long before = Long.MAX_VALUE;

  Searching(TextConversation conversation) {
    this.conversation = conversation;
    this.screen = conversation.screen();
  }

  /// Looks for something.
  ///
  /// @param mayRead where
  void begin(Query mayRead, Search wanted) {
    query = mayRead;
    search = wanted;
    place = null;
    goOn();
  }

  /// Looks for it further back.
  void goOn() {
    asked(this::fetch);
  }

  /// By which id the person's own messages stand there.
  @Nullable UserId reader() {
    return reader;
  }

  /// Goes on with the find of a number.
  void pick(int number, Consumer<Quoted> then) {
    if (number > numbered.size()) {
      screen.inTurn(() -> screen.show(none()));
      return;
    }
    MessageId id = numbered.get(number - 1);
    asked(ticket -> pick(id, ticket, then));
  }

  /// Goes on when the person may read there, and says why when not.
  private void asked(Consumer<Answer.MayRead> then) {
    conversation.turnstile().shut();
    Consumer<Answer> answered =
        answer -> {
          if (answer instanceof Answer.MayRead ticket) {
            reader = ticket.reader();
            then.accept(ticket);
          } else {
            finish(new AnswerWords(screen.look()).of(Asked.Plain.QUESTION, answer));
          }
        };
    conversation.question(query, new Asked.Proof(answered));
  }

  private void fetch(Answer.MayRead ticket) {
    if (!ticket.place().equals(place)) {
      place = ticket.place();
      before = ticket.until() + 1;
      numbered.clear();
    }
    Search wanted = search;
    long upTo = before;
    conversation
        .connection()
        .offLoop(
            () -> wanted.latest(new Past(history(), ticket), upTo, PAGE, Search.LOOKED_AT_MAX),
            found -> finish(page(found, ticket.title())),
            failure -> failed(failure, ticket.title()));
  }

  private String page(Search.Found found, String title) {
    if (numbered.size() + found.facts().size() > NUMBERED_MAX) {
      numbered.clear();
    }
    int shown = numbered.size();
    before = found.reached();
    found.facts().reversed().forEach(fact -> numbered.add(new MessageId(fact.sequence())));
    List<String> lines =
        new HistoryLines(screen.look(), reader).of(found.facts(), shown + found.facts().size());
    switch (found.end()) {
      case WHOLE -> {
        if (found.facts().isEmpty()) {
          lines.add(words(Wording.SEARCH_NONE, title));
        }
      }
      case FULL -> lines.add(words(Wording.SEARCH_MORE, title));
      case CUT ->
          lines.add(
              screen
                  .look()
                  .words(
                      Wording.SEARCH_CUT,
                      Values.of(Slot.ROOM, title).with(Slot.COUNT, Search.LOOKED_AT_MAX)));
    }
    lines.removeIf(String::isEmpty);
    return String.join("\n", lines);
  }

  private void pick(MessageId id, Answer.MayRead ticket, Consumer<Quoted> then) {
    Past past = new Past(history(), ticket);
    boolean sameThere = ticket.place().equals(place) && id.sequence() >= ticket.from();
    if (!sameThere) {
      finish(none());
      return;
    }
    conversation
        .connection()
        .offLoop(
            () -> Optional.ofNullable(history().message(id)).filter(past::shows),
            found -> picked(found, then),
            failure -> failed(failure, ticket.title()));
  }

  private void picked(Optional<Fact> found, Consumer<Quoted> then) {
    if (found.isEmpty()) {
      finish(none());
    } else {
      then.accept(Quoted.of(found.get()));
      conversation.turnstile().open();
    }
  }

  private String none() {
    return screen.look().words(Wording.MESSAGES_NONE, Values.none());
  }

  private void failed(RuntimeException failure, String title) {
    LOG.warn("history cannot be searched: {}", failure.toString());
    finish(words(Wording.HISTORY_FAILED, title));
  }

  private void finish(String page) {
    screen.show(page);
    conversation.turnstile().open();
  }

  private History history() {
    return conversation.shared().history();
  }

  private String words(Wording wording, String title) {
    return screen.look().words(wording, Values.of(Slot.ROOM, title));
  }
}
