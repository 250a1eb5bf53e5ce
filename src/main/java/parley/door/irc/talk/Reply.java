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
import parley.irc.IrcWriter;
import parley.irc.Numeric;

/// What comes of one line that a client sent: everything asked for it, and everything said.
///
/// Lines are said in their turn: what a command says at once goes through the engine's queue as a
/// note, so that it comes after the answers to everything before it. Without a label a line leaves
/// as soon as it is said. With one (IRCv3 labeled-response) lines are kept until all that was asked
/// is answered: none is an `ACK`, one carries the label, more are a batch. Should something else
/// happen meanwhile the batch is begun before it, for a `JOIN` kept back would come after the words
/// spoken in that room.
public final class Reply {
  private final Talk talk;
  private final String command;
  private @Nullable String label;
  private final List<Kept> kept = new ArrayList<>();
  private List<Runnable> unsaid = new ArrayList<>();
  private @Nullable String batch;
  private @Nullable String within;
  private int underWay;
  private boolean inTurn;
  private boolean ended;

  /// A line kept for a label.
  private static final class Kept {
    final byte[] line;

    /// Whether it belongs to a batch of its own.
    final boolean inner;

    Kept(byte[] line, boolean inner) {
      this.line = line;
      this.inner = inner;
    }
  }

  /// What an ask of a reply is marked with.
  private record Mark(Reply reply, Then then) {}

  Reply(Talk talk, String command, @Nullable String label) {
    this.talk = talk;
    this.command = command;
    this.label = label;
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

  /// Whose line it was.
  public Talk talk() {
    return talk;
  }

  /// What all connections share.
  public IrcShared shared() {
    return talk.shared();
  }

  /// The command that was sent, upper case.
  public String command() {
    return command;
  }

  /// Takes the label away: something later answers it.
  public @Nullable String takeLabel() {
    String taken = label;
    label = null;
    talk.done(this);
    return taken;
  }

  /// Gives it the label of what it answers.
  public void label(@Nullable String given) {
    if (given != null) {
      label = given;
      talk.labelled(this);
    }
  }

  /// Says a numeric: the client's nick and the parameters, the last of which may be anything.
  public void numeric(Numeric numeric, String... params) {
    if (!inTurn) {
      unsaid.add(() -> numeric(numeric, params)); // the nick may be another one by then
      return;
    }
    IrcWriter line =
        new IrcWriter()
            .source(shared().info().name())
            .command(numeric.digits())
            .param(IrcWriter.middle(talk.nickShown()));
    end(line, params);
  }

  /// Says something as the server.
  public void server(String word, String... params) {
    end(new IrcWriter().source(shared().info().name()).command(word), params);
  }

  /// Says something as somebody.
  public void from(String source, String word, String... params) {
    end(new IrcWriter().source(source).command(word), params);
  }

  /// Says something without a source.
  public void bare(String word, String param) {
    line(Wire.line("", new IrcWriter().command(word).param(param).line()));
  }

  /// Says something as the client itself.
  public void self(String word, String... params) {
    end(new IrcWriter().source(talk.face().mask()).command(word), params);
  }

  private void end(IrcWriter line, String... params) {
    for (int i = 0; i < params.length - 1; i++) {
      line.param(IrcWriter.middle(params[i]));
    }
    if (params.length > 0) {
      line.trailing(params[params.length - 1]);
    }
    line(Wire.line("", line.line()));
  }

  /// Says that something was not done, as a standard reply (IRCv3).
  ///
  /// @param code a word in capitals
  /// @param context what it is about, none or some
  public void fail(String code, String text, String... context) {
    standard("FAIL", code, text, context);
  }

  /// Says that something was done, and is not well all the same.
  public void warn(String code, String text, String... context) {
    standard("WARN", code, text, context);
  }

  /// Says something worth knowing.
  public void note(String code, String text, String... context) {
    standard("NOTE", code, text, context);
  }

  private void standard(String kind, String code, String text, String... context) {
    IrcWriter line =
        new IrcWriter().source(shared().info().name()).command(kind).param(command).param(code);
    for (String word : context) {
      line.param(IrcWriter.middle(word));
    }
    line(Wire.line("", line.trailing(text).line()));
  }

  /// Says that the command lacks parameters.
  public void needsMore() {
    numeric(Numeric.ERR_NEEDMOREPARAMS, command, "Not enough parameters");
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
    talk.shut();
    talk.connection()
        .offLoop(
            work,
            result -> back(() -> then.accept(result)),
            failure -> back(() -> failed.accept(failure)));
  }

  private void back(Runnable next) {
    inTurn(next);
    talk.open();
  }

  /// Does something when all that was asked before is answered.
  public void then(Runnable next) {
    ask(new Ask.Note(command), (_, _) -> next.run());
  }

  /// Asks for something and goes on with whatever is answered.
  public void ask(Ask ask, Then then) {
    sayUnsaid();
    underWay++;
    talk.connection().ask(ask, new Mark(this, then));
  }

  /// Says a finished line.
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
    if (!inTurn) {
      unsaid.add(() -> line(line, inner));
    } else if (label == null || (inner && batch != null)) {
      talk.connection().write(line);
    } else if (batch != null) {
      talk.connection().write(Wire.tagged(line, "batch", batch));
    } else {
      kept.add(new Kept(line, inner));
    }
  }

  /// What was said before its turn goes through the queue.
  private void sayUnsaid() {
    if (!unsaid.isEmpty()) {
      List<Runnable> lines = unsaid;
      unsaid = new ArrayList<>();
      ask(new Ask.Note(command), (_, _) -> lines.forEach(Runnable::run));
    }
  }

  /// Begins a batch, which carries the label when it is all there is to say.
  ///
  /// @return its reference
  public String begin(String type, String... params) {
    String reference = talk.nextBatch();
    IrcWriter line =
        new IrcWriter().source(shared().info().name()).command("BATCH").param("+" + reference);
    line.param(type);
    for (String param : params) {
      line.param(param);
    }
    line(Wire.line("", line.line()));
    return reference;
  }

  /// What is said in here belongs to a batch that was begun.
  public void within(String reference, Runnable saying) {
    if (!inTurn) {
      unsaid.add(() -> within(reference, saying));
      return;
    }
    within = reference;
    saying.run();
    within = null;
  }

  /// Says something that happened as it was.
  public void fact(Fact fact) {
    for (byte[] line : Wire.split(talk.variant().render(fact))) {
      line(line);
    }
  }

  /// Ends a batch.
  public void finish(String reference) {
    server("BATCH", "-" + reference);
  }

  /// The command has been heard: nothing more is asked or said but in answers.
  void end() {
    ended = true;
    sayUnsaid();
    if (underWay == 0 && label != null) {
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
    if (label != null && batch == null && !kept.isEmpty()) {
      batch = openBatch(label);
    }
  }

  private String openBatch(String labelled) {
    String reference = talk.nextBatch();
    String line = ":" + shared().info().name() + " BATCH +" + reference + " labeled-response";
    write(Wire.tagged(Wire.line("", line), "label", labelled));
    for (Kept each : kept) {
      write(each.inner ? each.line : Wire.tagged(each.line, "batch", reference));
    }
    kept.clear();
    return reference;
  }

  private void allIsSaid() {
    talk.done(this);
    if (label == null) {
      return;
    }
    if (batch == null && kept.isEmpty()) {
      write(Wire.tagged(Wire.line("", ":" + shared().info().name() + " ACK"), "label", label));
    } else if (batch == null && (kept.size() == 1 || isOneBatch())) {
      write(Wire.tagged(kept.getFirst().line, "label", label));
      kept.subList(1, kept.size()).forEach(each -> write(each.line));
    } else {
      String reference = batch == null ? openBatch(label) : batch;
      write(Wire.line("", ":" + shared().info().name() + " BATCH -" + reference));
    }
  }

  /// Whether what was kept is one batch, from its beginning to its end.
  private boolean isOneBatch() {
    return kept.size() > 2 && kept.stream().filter(each -> !each.inner).count() == 2;
  }

  private void write(byte[] line) {
    talk.connection().write(line);
  }
}
