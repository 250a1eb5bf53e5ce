package parley.sim;

import org.jspecify.annotations.Nullable;
import parley.journal.Journal;

/// A [DiskJournal] on a [FakeDisk].
final class DiskStorage implements Storage {
  private final FakeDisk disk;
  private final boolean syncs;
  private final DiskJournal.Flaws flaws;
  private @Nullable DiskJournal journal;

  DiskStorage(FakeDisk disk, boolean syncs, DiskJournal.Flaws flaws) {
    this.disk = disk;
    this.syncs = syncs;
    this.flaws = flaws;
  }

  @Override
  public Journal open() {
    DiskJournal opened = new DiskJournal(disk, syncs, flaws);
    journal = opened;
    return opened;
  }

  @Override
  public void crashed(boolean power) {
    if (power) {
      disk.losePower();
    }
  }

  @Override
  public boolean losesPower() {
    return true;
  }

  @Override
  public boolean mayLoseTheLast() {
    return !syncs;
  }

  @Override
  public boolean tornTail() {
    return journal != null && journal.tornTail();
  }

  @Override
  public void close() {}
}
