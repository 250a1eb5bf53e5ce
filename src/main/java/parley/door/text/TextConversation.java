package parley.door.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.command.Command;
import parley.core.command.Quit;
import parley.core.event.Departure;
import parley.core.event.Fact;
import parley.core.query.Answer;
import parley.core.query.Query;
import parley.door.Connection;
import parley.door.Conversation;
import parley.door.Farewell;
import parley.door.Heard;
import parley.door.Telling;
import parley.door.Turnstile;
import parley.door.text.style.Asking;
import parley.door.text.style.Slot;
import parley.door.text.style.Style;
import parley.door.text.style.Values;
import parley.door.text.style.Wording;
import parley.engine.Ask;

/// The talk with one person: a phase after the other, each of which knows what a line means in it.
final class TextConversation implements Conversation {
  private final Connection connection;
  private final TextShared shared;
  private final Screen screen;
  private final Turnstile turnstile;
  private final boolean quiet;
  private Phase phase = new Ended();

  TextConversation(Connection connection, TextShared shared, Style style, boolean quiet) {
    this.connection = connection;
    this.shared = shared;
    this.quiet = quiet;
    this.screen = new Screen(connection, shared.looks(), style);
    this.turnstile = new Turnstile(screen::inTurn, this::heard);
  }

  @Override
  public void begin() {
    if (!shared.gate().serverPassword().isEmpty()) {
      go(new ServerPasswordAsking(this));
      return;
    }
    greet();
  }

  /// Whoever comes may come: how that goes on is the style's.
  void greet() {
    if (needsAccount()) {
      boolean newcomers = shared.gate().admittance().newcomers();
      screen.show(
          newcomers ? Wording.ACCOUNTS_REQUIRED_OR_NEW : Wording.ACCOUNTS_REQUIRED, Values.none());
    }
    boolean guest = screen.style().options().asking() == Asking.GUEST;
    go(guest ? new Entering(this, null, null) : new NameAsking(this));
  }

  @Override
  public void hear(Heard heard) {
    turnstile.hear(heard);
  }

  private void heard(Heard heard) {
    screen.heard();
    phase.hear(heard);
  }

  @Override
  public void told(Telling telling, boolean mine, @Nullable Object tag) {
    phase.told(telling, mine, mine && tag instanceof Asked asked ? asked : Asked.Plain.NOTHING);
  }

  @Override
  public void answered(@Nullable Object tag, Answer answer, List<Fact> recent) {
    if (answer instanceof Answer.Noted(Runnable turn)) {
      turn.run();
    } else {
      phase.answered(tag instanceof Asked asked ? asked : Asked.Plain.NOTHING, answer, recent);
    }
  }

  @Override
  public boolean followsPresence() {
    return screen.style().options().onlineList();
  }

  @Override
  public void presenceChanged() {
    phase.presenceChanged();
  }

  @Override
  public void farewell(Farewell why) {
    switch (why) {
      case SHUTDOWN -> screen.show(Wording.FAREWELL_SHUTDOWN, Values.none());
      case SLOW_READER, FLOOD, LOGIN_TIMEOUT, FULL ->
          screen.show(Wording.FAREWELL_CLOSING, Slot.REASON, why.reason());
    }
  }

  @Override
  public void gone(Departure how) {
    boolean mustQuit = phase.mustQuit();
    phase = new Ended();
    if (mustQuit) {
      order(new Quit(how, ""), Asked.Plain.NOTHING);
    }
  }

  /// From now on it is about something else.
  void go(Phase next) {
    phase = next;
    next.begin();
  }

  /// The session is on the server.
  void entered(Answer.Entered entered, List<Fact> recent) {
    connection.loggedIn();
    go(new Talking(this, entered, recent));
  }

  /// Ends it from this side.
  void close() {
    phase = new Ended();
    connection.close();
  }

  /// The person wants to leave.
  void quit(String words) {
    phase.quit(words);
  }

  void order(Command command, Asked asked) {
    connection.ask(new Ask.Order(command), asked);
  }

  void question(Query query, Asked asked) {
    connection.ask(new Ask.Question(query), asked);
  }

  Connection connection() {
    return connection;
  }

  TextShared shared() {
    return shared;
  }

  Screen screen() {
    return screen;
  }

  Turnstile turnstile() {
    return turnstile;
  }

  /// Whether the person comes in only with an account.
  boolean needsAccount() {
    return shared.gate().admittance().needsAccount(connection);
  }

  /// Whether the others are told of a guest only when they have shown to be a person.
  boolean quiet() {
    return quiet;
  }
}
