package parley.sim;

import java.util.Arrays;

/// One file of a [FakeDisk]: what a program reads back, and what would be left without power.
final class FakeFile {
  private byte[] bytes = new byte[256];
  private int length;

  /// So much is on the platter; what is after it is in the cache.
  private int synced;

  /// What was on the platter and is cut off, as long as that was not synced.
  private byte[] cut = {};

  int length() {
    return length;
  }

  byte[] read() {
    return Arrays.copyOf(bytes, length);
  }

  void append(byte[] more, int count) {
    if (length + count > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
    }
    System.arraycopy(more, 0, bytes, length, count);
    length += count;
  }

  void truncate(int to) {
    if (to < synced) {
      cut = Arrays.copyOfRange(bytes, to, synced);
      synced = to;
    }
    length = Math.min(length, to);
  }

  void sync() {
    synced = length;
    cut = new byte[0];
  }

  boolean isSynced() {
    return synced == length && cut.length == 0;
  }

  /// The power fails: of what was not synced something, nothing or nonsense is left, for a disk may
  /// write the length of a file before its contents.
  void losePower(Chance chance) {
    if (length == synced && cut.length > 0 && chance.percent(50)) {
      append(cut, cut.length);
    }
    int kept = chance.percent(50) ? length : synced + chance.below(length - synced + 1);
    if (kept > synced && chance.percent(50)) {
      chance.fill(bytes, synced + chance.below(kept - synced), kept);
    }
    length = kept;
    sync();
  }
}
