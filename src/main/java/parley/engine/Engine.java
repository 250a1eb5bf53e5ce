package parley.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.core.Core;
import parley.core.Ordered;
import parley.core.command.BeginEpoch;
import parley.core.command.Command;
import parley.core.command.Outcome;
import parley.core.command.Quit;
import parley.core.command.Tick;
import parley.core.event.Fact;
import parley.core.event.Rank;
import parley.core.event.Said;
import parley.core.event.Whispered;
import parley.core.id.SessionId;
import parley.core.query.Answer;
import parley.core.query.Query;
import parley.core.state.Limits;
import parley.core.state.State;
import parley.journal.Journal;
import parley.journal.JournalException;
import parley.journal.Loaded;

/// Takes what has queued up, decides it, has it stored, and only then lets it be told. For one
/// thread.
///
/// A turn is one batch and one commit. Two copies of the state are kept: `core` runs ahead while a
/// batch is decided, `replica` follows what is stored. When a commit fails, `core` becomes a copy
/// of `replica`, everybody of the batch is told "not stored", and from then on only leaving is
/// applied, and owed to the journal, until the journal takes it again. Questions and notes are
/// answered throughout. A batch without facts makes no commit.
public final class Engine {
  /// Submissions in one batch: bounds how long the first waits for the last, and the size of a
  /// transaction.
  static final int BATCH_MAX = 1_024;

  /// State facts between snapshots, those that the start found included: bounds what a start must
  /// read and replay, however short the runs.
  static final int SNAPSHOT_EVERY = 10_000;

  /// How often a failing journal is tried again, milliseconds.
  static final long RETRY_MILLIS = 1_000;

  /// How often time is told to the core while something waits for it, milliseconds.
  static final long TICK_MILLIS = 250;

  /// How often somebody is looked for who wishes for a snapshot while nothing happens,
  /// milliseconds.
  static final long IDLE_MILLIS = 60_000;

  private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

  private final Inbox inbox;
  private final Journal journal;
  private final Dispatcher dispatcher;
  private final LongSupplier monotonicMillis;
  private final Recents recents;
  private final Replica replica;
  private final Itself itself;
  private final Line line;
  private final List<Fact> owed = new ArrayList<>();
  private Core core;
  private @Nullable Submission deciding;
  private int stateFacts;
  private volatile boolean storing = true;
  private long retryAtMillis;

  /// An engine that goes on where its journal stopped. Nothing is decided before [#begin()].
  ///
  /// @param monotonicMillis a clock for intervals, milliseconds from anywhere, never falling
  /// @throws JournalException when the journal cannot be read
  public Engine(Parts parts, Limits limits, LongSupplier monotonicMillis) {
    this.inbox = parts.inbox();
    this.journal = parts.journal();
    this.dispatcher = new Dispatcher(parts.outlets());
    this.monotonicMillis = monotonicMillis;
    this.recents = new Recents(journal.history());
    Loaded loaded = journal.load();
    this.stateFacts = loaded.tail().size();
    this.replica = Replica.of(loaded, limits);
    this.core = replica.fork();
    this.itself = new Itself(new SessionId(parts.node(), core.state().epoch(parts.node()) + 1, 0));
    this.line = new Line(parts.sequencers().from(core.state().timeMillis()), itself);
  }

  /// The node and epoch that this run's sessions are numbered in; the session's own number is 0.
  public SessionId epoch() {
    return itself.session();
  }

  /// The first turn of a run: closes what the last one left open.
  ///
  /// @throws JournalException when it cannot be stored: a server that cannot write does not start
  public void begin() {
    command(new BeginEpoch(itself.session().node(), itself.session().epoch()));
    turn();
    if (!storing) {
      throw new JournalException(
          "the first entry of this run cannot be stored: is there room on the disk?");
    }
  }

  /// Does one batch, if anything is there.
  ///
  /// @return false when there was nothing to do
  public boolean turn() {
    List<Submission> taken = new ArrayList<>();
    inbox.drainTo(taken, BATCH_MAX);
    List<Item> items = line.pass(taken);
    if (items.isEmpty()) {
      snapshotIfDue();
      return false;
    }
    Batch batch = mayStore() ? stored(items) : unstored(items);
    deciding = null;
    dispatcher.dispatch(batch.deliveries, batch.forAll());
    return true;
  }

  /// Waits for something to do; while time matters to somebody, tells the core of it.
  public void await() {
    boolean timeMatters = !owed.isEmpty() || !core.state().quiet().isEmpty();
    inbox.await(timeMatters ? TICK_MILLIS : IDLE_MILLIS);
    if (timeMatters) {
      tick();
    }
  }

  /// Tells the core in the next turn that time has passed.
  public void tick() {
    command(new Tick());
  }

  /// Ends a run: what is owed is stored if it can be, and a snapshot makes the next start quick.
  public void end() {
    try {
      payOwed();
      if (owed.isEmpty()) {
        journal.snapshot(replica.state());
      }
    } catch (JournalException e) {
      LOG.warn("the run ends without a snapshot, the next start reads more: {}", e.getMessage());
    }
  }

  /// Whether requests are being stored at the moment. For any thread.
  public boolean storing() {
    return storing;
  }

  /// The state that decisions are made in; for the engine's thread and for tests.
  public State state() {
    return core.state();
  }

  /// The submission being decided at this moment: what to record when deciding breaks.
  @Nullable Submission deciding() {
    return deciding;
  }

  private void command(Command command) {
    inbox.offer(new Submission(itself, new Ask.Order(command), null));
  }

  private boolean mayStore() {
    if (!storing && monotonicMillis.getAsLong() < retryAtMillis) {
      return false;
    }
    try {
      payOwed();
      return true;
    } catch (JournalException e) {
      failed(e);
      return false;
    }
  }

  private void payOwed() {
    if (!owed.isEmpty()) {
      journal.commit(owed);
      owed.clear();
      recovered();
    }
  }

  /// Decides a batch and stores it, or takes it all back.
  private Batch stored(List<Item> items) {
    Batch batch = new Batch();
    for (Item item : items) {
      pass(item, batch);
    }
    if (batch.facts.isEmpty()) {
      return batch;
    }
    try {
      journal.commit(batch.facts);
    } catch (JournalException e) {
      failed(e);
      core = replica.fork();
      recents.clear();
      return unstored(items);
    }
    batch.facts.forEach(this::nowStored);
    recovered();
    snapshotIfDue();
    return batch;
  }

  /// Answers a batch while nothing can be stored: leaving is applied, everything else refused.
  private Batch unstored(List<Item> items) {
    Batch batch = new Batch();
    for (Item item : items) {
      if (!(item.own().ask() instanceof Ask.Order(Command command))) {
        pass(item, batch);
      } else if (command instanceof Quit) {
        int before = batch.facts.size();
        pass(item, batch);
        List<Fact> leaving = batch.facts.subList(before, batch.facts.size());
        leaving.forEach(replica::stored);
        owed.addAll(leaving);
      } else {
        batch.answer(item.own(), new Answer.NotStored(), List.of());
      }
    }
    return batch;
  }

  private void pass(Item item, Batch batch) {
    deciding = item.own();
    switch (item.own().ask()) {
      case Ask.Order _ when item.ordered() != null -> decide(item.own(), item.ordered(), batch);
      case Ask.Order _ -> throw new IllegalStateException("a command that was never ordered");
      case Ask.Question(Query query) ->
          batch.answer(
              item.own(), core.answer(query, item.own().asker().session(), !storing), List.of());
      case Ask.Note(Object note) -> batch.answer(item.own(), new Answer.Noted(note), List.of());
    }
  }

  private void decide(Submission own, Ordered ordered, Batch batch) {
    Outcome outcome = core.decide(ordered);
    for (Fact fact : outcome.facts()) {
      core.evolve(fact);
      recents.note(fact);
      batch.tell(fact, own);
    }
    outcome.passing().forEach(fact -> batch.pass(fact, own));
    batch.answer(own, outcome.answer(), recent(outcome.answer()));
  }

  private List<Fact> recent(Answer answer) {
    return switch (answer) {
      case Answer.Entered(_, _, List<Answer.RoomView> in) when !in.isEmpty() ->
          recent(in.getFirst());
      case Answer.Moved(Answer.RoomView room, boolean moved) when moved -> recent(room);
      case Answer _ -> List.of();
    };
  }

  /// The latest messages that who enters a room may read.
  private List<Fact> recent(Answer.RoomView room) {
    return recents.of(room.id()).stream()
        .filter(fact -> fact.sequence() >= room.readableFrom() && isForAll(fact))
        .toList();
  }

  /// Whoever enters is a plain member: what was meant for others above that is none of theirs.
  private static boolean isForAll(Fact fact) {
    return !(fact.event() instanceof Said said) || said.extras().from() == Rank.MEMBER;
  }

  private void nowStored(Fact fact) {
    replica.stored(fact);
    boolean message = fact.event() instanceof Said || fact.event() instanceof Whispered;
    stateFacts += message ? 0 : 1;
  }

  private void snapshotIfDue() {
    boolean due = stateFacts >= SNAPSHOT_EVERY || journal.wantsSnapshot();
    if (!due || !storing || !owed.isEmpty()) {
      return;
    }
    stateFacts = 0;
    try {
      journal.snapshot(replica.state());
    } catch (JournalException e) {
      LOG.warn("no snapshot this time, the next start reads more: {}", e.getMessage());
    }
  }

  private void failed(JournalException e) {
    if (storing) {
      LOG.error("nothing can be stored, writing is refused until it can: {}", e.getMessage());
    }
    storing = false;
    retryAtMillis = monotonicMillis.getAsLong() + RETRY_MILLIS;
  }

  private void recovered() {
    if (!storing) {
      LOG.info("storing works again");
    }
    storing = true;
  }
}
