package parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// A process as Linux tells of it under `/proc` (proc(5)).
public record ServerProcess(Path folder) {
  private static final double TICKS_A_SECOND = 100; // USER_HZ, the same on every machine of today
  private static final int USER = 11; // fields of `stat` behind the name: utime and stime
  private static final int SYSTEM = 12;

  /// The process of this number.
  public static ServerProcess of(long pid) {
    return new ServerProcess(Path.of("/proc", Long.toString(pid)));
  }

  /// Whether it can be looked at.
  public boolean isThere() {
    return Files.isReadable(folder.resolve("stat"));
  }

  /// What all its threads, those that have ended too, have taken so far.
  Cpu cpu() throws BenchException {
    String stat = read("stat");
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return new Cpu(
        Long.parseLong(fields[USER]) / TICKS_A_SECOND,
        Long.parseLong(fields[SYSTEM]) / TICKS_A_SECOND);
  }

  /// Memory that it occupies.
  long residentBytes() throws BenchException {
    List<String> words =
        read("status")
            .lines()
            .filter(line -> line.startsWith("VmRSS:"))
            .flatMap(line -> Arrays.stream(line.split("\\s+", -1)))
            .toList();
    if (words.size() < 2) {
      throw new BenchException("the server has ended");
    }
    return Long.parseLong(words.get(1)) * 1024;
  }

  private String read(String file) throws BenchException {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new BenchException("the server's process cannot be looked at: " + e.getMessage(), e);
    }
  }
}
