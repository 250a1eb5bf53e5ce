package parley.sim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.Fact;
import parley.core.state.State;
import parley.journal.Durability;
import parley.journal.History;
import parley.journal.Journal;
import parley.journal.JournalException;
import parley.journal.Loaded;
import parley.journal.SqliteJournal;
import parley.sim.Crash.Point;

/// The real journal in a real folder. A crash is a copy of its files as they are at that moment,
/// the log torn behind the last commit that was acknowledged; the next run opens the copy.
final class SqliteStorage implements Storage {
  private static final String FILE = "parley.db";
  private static final String LOG = "parley.db-wal";

  private final Path root;
  private final Chance chance;
  private final Trouble trouble;
  private final CrashPoints crashes;
  private @Nullable SqliteJournal open;
  private @Nullable TwoFiles torn;
  private int generation;
  private boolean foundTorn;

  /// The two files of a journal.
  private static final class TwoFiles {
    final byte[] file;
    final byte[] log;

    TwoFiles(byte[] file, byte[] log) {
      this.file = file;
      this.log = log;
    }
  }

  SqliteStorage(Path root, Chance chance, Trouble trouble, CrashPoints crashes) {
    this.root = root;
    this.chance = chance;
    this.trouble = trouble;
    this.crashes = crashes;
  }

  @Override
  public Journal open() {
    SqliteJournal opened = SqliteJournal.open(folder(), Durability.PROCESS);
    open = opened;
    return new Tearing(opened);
  }

  @Override
  public boolean losesPower() {
    return false;
  }

  @Override
  public boolean mayLoseTheLast() {
    return false;
  }

  @Override
  public boolean tornTail() {
    return foundTorn;
  }

  /// The log is copied first: whatever gets into the file meanwhile is in it too.
  @Override
  public void crashed(boolean power) {
    SqliteJournal old = open;
    if (old == null) {
      return;
    }
    open = null;
    foundTorn = torn != null;
    TwoFiles left = torn == null ? copy() : torn;
    torn = null;
    old.close();
    clear(folder());
    generation++;
    try {
      Files.createDirectories(folder());
      Files.write(folder().resolve(FILE), left.file);
      if (left.log.length > 0) {
        Files.write(folder().resolve(LOG), left.log);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (open != null) {
      open.close();
    }
  }

  private Path folder() {
    return root.resolve("run" + generation);
  }

  private TwoFiles copy() {
    byte[] log = read(LOG);
    return new TwoFiles(read(FILE), log);
  }

  private byte[] read(String name) {
    try {
      Path file = folder().resolve(name);
      return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void clear(Path folder) {
    try (var files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The files as they would be when a write to the log had got so far and no further.
  private TwoFiles tear(TwoFiles before, byte[] after) {
    int same = Arrays.mismatch(before.log, after);
    boolean begunAnew = same >= 0 && same < Math.min(32, before.log.length);
    if (same < 0 || begunAnew) {
      return before;
    }
    int cut = chance.percent(25) ? after.length : same + chance.below(after.length - same + 1);
    byte[] log = Arrays.copyOf(after, Math.max(cut, before.log.length));
    if (before.log.length > cut) {
      System.arraycopy(before.log, cut, log, cut, before.log.length - cut);
    }
    return new TwoFiles(before.file, log);
  }

  /// The real journal, with a disk that fails before it is written to, and crashes while it is.
  private final class Tearing implements Journal {
    private final SqliteJournal real;

    Tearing(SqliteJournal real) {
      this.real = real;
    }

    @Override
    public Loaded load() {
      return real.load();
    }

    @Override
    public void commit(List<Fact> facts) {
      mayWrite();
      if (crashes.reached(Point.IN_WRITE)) {
        TwoFiles before = copy();
        real.commit(facts);
        torn = tear(before, read(LOG));
        throw new Crash(Point.IN_WRITE);
      }
      real.commit(facts);
    }

    @Override
    public void snapshot(State state) {
      mayWrite();
      real.snapshot(state);
    }

    @Override
    public History history() {
      return real.history();
    }

    @Override
    public void close() {
      open = null;
      real.close();
    }

    private void mayWrite() {
      try {
        trouble.mayWrite();
      } catch (DiskFault e) {
        throw new JournalException("the disk of this simulation is in trouble", e);
      }
    }
  }
}
