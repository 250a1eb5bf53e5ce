package parley.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A disk in memory that loses what was not synced, tears what was being written, fills up and
/// fails.
final class FakeDisk {
  private final Chance chance;
  private final Trouble trouble;
  private Map<String, FakeFile> files = new TreeMap<>();

  /// Changes of names since they were last synced, oldest first: each is the directory before it.
  private final List<Map<String, FakeFile>> unsynced = new ArrayList<>();

  FakeDisk(Chance chance, Trouble trouble) {
    this.chance = chance;
    this.trouble = trouble;
  }

  boolean has(String name) {
    return files.containsKey(name);
  }

  int length(String name) {
    return file(name).length();
  }

  byte[] read(String name) {
    return file(name).read();
  }

  /// Makes an empty file; one that was there is gone.
  void create(String name) {
    trouble.mayWrite();
    remember();
    files.put(name, new FakeFile());
  }

  /// Adds to the end of a file: all of it, or a part and a fault, or a part and the end.
  void append(String name, byte[] bytes) {
    int written = trouble.writes(bytes.length);
    file(name).append(bytes, written);
    trouble.afterWriting(written, bytes.length);
  }

  void sync(String name) {
    trouble.maySync();
    file(name).sync();
  }

  void truncate(String name, int length) {
    trouble.mayWrite();
    file(name).truncate(length);
  }

  void rename(String from, String to) {
    trouble.mayWrite();
    remember();
    FakeFile file = file(from);
    files.remove(from);
    files.put(to, file);
  }

  void syncDirectory() {
    trouble.maySync();
    unsynced.clear();
  }

  /// The power fails: names go back to one of the moments since they were synced, files lose what
  /// was not.
  void losePower() {
    int moment = chance.below(unsynced.size() + 1);
    if (moment < unsynced.size()) {
      files = unsynced.get(moment);
    }
    unsynced.clear();
    files.values().forEach(file -> file.losePower(chance));
  }

  private void remember() {
    unsynced.add(new TreeMap<>(files));
  }

  private FakeFile file(String name) {
    @Nullable FakeFile file = files.get(name);
    return Objects.requireNonNull(file, () -> "no file " + name);
  }
}
