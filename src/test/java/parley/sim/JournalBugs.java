package parley.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import parley.core.Core;
import parley.core.event.Fact;
import parley.core.event.RoomJoined;
import parley.core.event.Said;
import parley.core.state.Limits;
import parley.core.state.State;
import parley.core.state.StateCodec;
import parley.journal.History;
import parley.journal.Journal;
import parley.journal.JournalException;
import parley.journal.Loaded;

/// Ways for a journal to be wrong.
final class JournalBugs {
  private JournalBugs() {}

  /// A journal that does everything right, to be spoilt.
  private static class Around implements Journal {
    final Journal inner;

    Around(Journal inner) {
      this.inner = inner;
    }

    @Override
    public Loaded load() {
      return inner.load();
    }

    @Override
    public void commit(List<Fact> facts) {
      inner.commit(facts);
    }

    @Override
    public void snapshot(State state) {
      inner.snapshot(state);
    }

    @Override
    public History history() {
      return inner.history();
    }

    @Override
    public void close() {
      inner.close();
    }
  }

  private static Bug seen(UnaryOperator<Journal> spoilt) {
    return new Bug() {
      @Override
      public Journal engineSees(Journal journal) {
        return spoilt.apply(journal);
      }
    };
  }

  private static Bug real(UnaryOperator<Journal> spoilt) {
    return new Bug() {
      @Override
      public Journal reallyIs(Journal journal) {
        return spoilt.apply(journal);
      }
    };
  }

  /// It drops the last fact of a larger batch.
  static Bug dropsAFact() {
    return seen(journal ->
        new Around(journal) {
          @Override
          public void commit(List<Fact> facts) {
            inner.commit(facts.size() > 2 ? facts.subList(0, facts.size() - 1) : facts);
          }
        });
  }

  /// It says "stored" and stores later: the engine tells before it is true.
  static Bug storesLater() {
    return seen(journal ->
        new Around(journal) {
          private @Nullable List<Fact> later;

          @Override
          public void commit(List<Fact> facts) {
            if (later != null) {
              inner.commit(later);
            }
            later = List.copyOf(facts);
          }
        });
  }

  /// Once it has failed it fails for ever.
  static Bug neverRecovers() {
    return seen(journal ->
        new Around(journal) {
          private boolean broken;

          @Override
          public void commit(List<Fact> facts) {
            if (broken) {
              throw new JournalException("still broken");
            }
            try {
              inner.commit(facts);
            } catch (JournalException e) {
              broken = true;
              throw e;
            }
          }
        });
  }

  /// What comes first after a failure is said to be stored and is not.
  static Bug forgetsWhatWasOwed() {
    return seen(journal ->
        new Around(journal) {
          private boolean failed;

          @Override
          public void commit(List<Fact> facts) {
            if (failed) {
              failed = false;
              return;
            }
            try {
              inner.commit(facts);
            } catch (JournalException e) {
              failed = true;
              throw e;
            }
          }
        });
  }

  /// On the disk a message is missing.
  static Bug losesAMessageOnDisk() {
    return real(journal ->
        new Around(journal) {
          @Override
          public void commit(List<Fact> facts) {
            List<Fact> kept = new ArrayList<>(facts);
            kept.removeIf(fact -> fact.event() instanceof Said && fact.sequence() % 20 == 0);
            inner.commit(kept);
          }
        });
  }

  /// On the disk a message has other words.
  static Bug changesWords() {
    return real(journal ->
        new Around(journal) {
          @Override
          public void commit(List<Fact> facts) {
            inner.commit(facts.stream().map(JournalBugs::changed).toList());
          }
        });
  }

  private static Fact changed(Fact fact) {
    return fact.event() instanceof Said said && said.text().startsWith("line 1")
        ? new Fact(
            fact.sequence(),
            fact.timeMillis(),
            fact.origin(),
            new Said(said.room(), said.name(), said.user(), said.nick(), said.manner(), "x"),
            fact.audience())
        : fact;
  }

  /// On the disk facts have another time.
  static Bug changesATime() {
    return real(journal ->
        new Around(journal) {
          @Override
          public void commit(List<Fact> facts) {
            inner.commit(facts.stream().map(JournalBugs::later).toList());
          }
        });
  }

  private static Fact later(Fact fact) {
    return new Fact(
        fact.sequence(), fact.timeMillis() + 1, fact.origin(), fact.event(), fact.audience());
  }

  /// A start does not see all that happened.
  static Bug loadsWithoutSomeRooms() {
    return loadsWithout(fact -> fact.event() instanceof RoomJoined && fact.sequence() % 5 == 0);
  }

  static Bug loadsWithout(Class<?> event) {
    return loadsWithout(fact -> event.isInstance(fact.event()));
  }

  private static Bug loadsWithout(Predicate<Fact> lost) {
    return real(journal ->
        new Around(journal) {
          @Override
          public Loaded load() {
            Loaded loaded = inner.load();
            List<Fact> tail = loaded.tail().stream().filter(lost.negate()).toList();
            return new Loaded(
                loaded.snapshot(), tail, loaded.lastSequence(), loaded.lastTimeMillis());
          }
        });
  }

  /// A snapshot says that it is of now, and is of the first one.
  static Bug keepsStaleSnapshots() {
    byte[][] first = {null};
    return real(journal ->
        new Around(journal) {
          @Override
          public void snapshot(State state) {
            if (first[0] == null) {
              first[0] = StateCodec.write(state);
            }
            Core stale = new Core(StateCodec.read(first[0]), Limits.DEFAULT);
            stale.skipTo(state.sequence(), state.timeMillis());
            inner.snapshot(stale.state());
          }
        });
  }

  static Bug flawed(boolean forgetsToSync, boolean trustsItsEyes, boolean leavesWhatFailed) {
    return new Bug() {
      @Override
      public DiskJournal.Flaws flaws() {
        return new DiskJournal.Flaws(forgetsToSync, trustsItsEyes, leavesWhatFailed);
      }
    };
  }
}
