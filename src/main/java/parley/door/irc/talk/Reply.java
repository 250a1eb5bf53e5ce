package parley.door.irc.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.core.command.Command;
import parley.core.event.Fact;
import parley.core.query.Answer;
import parley.core.query.Query;
import parley.core.state.Refusal;
import parley.engine.Ask;

/// What comes of one line that a client sent: everything asked for it, and everything said.
///
/// Lines are said in their turn: what a command says at once goes through the engine's queue as a
/// note, so that it comes after the answers to everything before it. What can be said is in
/// [Words], how a label is answered in [Labelled].
public final class Reply extends Words {
  private final Labelled labelled;
  private List<Runnable> unsaid = new ArrayList<>();
  private @Nullable String within;
  private int underWay;
  private boolean inTurn;
  private boolean ended;

  /// What an ask of a reply is marked with.
  private record Mark(Reply reply, Then then) {}

  Reply(Talk talk, String command, @Nullable String label) {
    super(talk, command);
    this.labelled = new Labelled(talk, label);
  }

  /// The reply that something was asked for; null when it was asked for none.
  public static @Nullable Reply of(@Nullable Object tag) {
    return tag instanceof Mark(Reply reply, _) ? reply : null;
  }

  /// Something asked for a reply was answered.
  ///
  /// @param recent the latest messages of the room entered
  public static void answered(@Nullable Object tag, Answer answer, List<Fact> recent) {
    if (tag instanceof Mark(Reply reply, Then then)) {
      reply.inTurn(() -> then.answered(answer, recent));
    }
  }

  /// Takes the label away: something later answers it.
  public @Nullable String takeLabel() {
    String taken = labelled.label();
    labelled.label(null);
    talk().done(this);
    return taken;
  }

  /// Gives it the label of what it answers.
  public void label(@Nullable String given) {
    if (given != null) {
      labelled.label(given);
      talk().labelled(this);
    }
  }

  /// Asks for a change. What comes of it is said; a refusal is said by [Refusals].
  public void order(Command wish) {
    order(wish, _ -> {});
  }

  /// Asks for a change.
  ///
  /// @param done what to do when it was not refused
  public void order(Command wish, Consumer<Answer> done) {
    order(wish, done, refusal -> Refusals.say(this, refusal));
  }

  /// Asks for a change.
  ///
  /// @param done what to do when it was not refused
  /// @param refused what to do when it was
  public void order(Command wish, Consumer<Answer> done, Consumer<Refusal> refused) {
    ask(new Ask.Order(wish), then(done, refused));
  }

  /// Asks to come into a room.
  ///
  /// @param done what to do with the answer and the latest messages there, when it was not refused
  public void enter(Command wish, BiConsumer<Answer, List<Fact>> done) {
    ask(
        new Ask.Order(wish),
        (answer, recent) ->
            then(other -> done.accept(other, recent), refusal -> Refusals.say(this, refusal))
                .answered(answer, recent));
  }

  /// Looks something up.
  ///
  /// @param found what to do when it was not refused
  public void query(Query question, Consumer<Answer> found) {
    query(question, found, refusal -> Refusals.say(this, refusal));
  }

  /// Looks something up.
  ///
  /// @param found what to do when it was not refused
  /// @param refused what to do when it was
  public void query(Query question, Consumer<Answer> found, Consumer<Refusal> refused) {
    ask(new Ask.Question(question), then(found, refused));
  }

  private Then then(Consumer<Answer> done, Consumer<Refusal> refused) {
    return (answer, _) -> {
      switch (answer) {
        case Answer.Refused(Refusal refusal) -> refused.accept(refusal);
        case Answer.NotStored() ->
            fail("NOT_STORED", "Not stored, nobody was told; try again later");
        case Answer other -> done.accept(other);
      }
    };
  }

  /// Does something off the loop; what the client sends meanwhile waits.
  public <T> void offLoop(Supplier<T> work, Consumer<T> then, Consumer<RuntimeException> failed) {
    sayUnsaid();
    underWay++;
    talk().shut();
    talk()
        .connection()
        .offLoop(
            work,
            result -> back(() -> then.accept(result)),
            failure -> back(() -> failed.accept(failure)));
  }

  private void back(Runnable next) {
    talk().open(() -> inTurn(next));
  }

  /// Does something when all that was asked before is answered.
  public void then(Runnable next) {
    ask(new Ask.Note(command()), (_, _) -> next.run());
  }

  /// Asks for something and goes on with whatever is answered.
  public void ask(Ask ask, Then then) {
    sayUnsaid();
    underWay++;
    talk().connection().ask(ask, new Mark(this, then));
  }

  @Override
  void line(byte[] line) {
    String around = within;
    if (Wire.isInBatch(line)) {
      line(line, true);
    } else if (around == null) {
      line(line, false);
    } else {
      line(Wire.tagged(line, "batch", around), true);
    }
  }

  private void line(byte[] line, boolean inner) {
    say(() -> labelled.line(line, inner));
  }

  @Override
  void say(Runnable saying) {
    if (inTurn) {
      saying.run();
    } else {
      unsaid.add(saying);
    }
  }

  /// What was said before its turn goes through the queue.
  private void sayUnsaid() {
    if (!unsaid.isEmpty()) {
      List<Runnable> lines = unsaid;
      unsaid = new ArrayList<>();
      ask(new Ask.Note(command()), (_, _) -> lines.forEach(Runnable::run));
    }
  }

  /// What is said in here belongs to a batch that was begun.
  public void within(String reference, Runnable saying) {
    say(() -> {
      within = reference.isEmpty() ? null : reference;
      saying.run();
      within = null;
    });
  }

  /// The command has been heard: nothing more is asked or said but in answers.
  void end() {
    ended = true;
    sayUnsaid();
    if (underWay == 0 && labelled.label() != null) {
      then(() -> {});
    }
  }

  private void inTurn(Runnable next) {
    inTurn = true;
    next.run();
    inTurn = false;
    underWay--;
    if (ended && underWay == 0) {
      allIsSaid();
    }
  }

  /// Something happened because of this.
  void told(byte[] lines) {
    inTurn = true;
    for (byte[] line : Wire.split(lines)) {
      line(line);
    }
    inTurn = false;
  }

  /// Something else is about to be told: what was kept goes before it.
  void makeWay() {
    labelled.makeWay();
  }

  private void allIsSaid() {
    talk().done(this);
    labelled.end();
  }
}
