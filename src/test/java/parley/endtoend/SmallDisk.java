package parley.endtoend;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where a server keeps its data until there is no more room, for real.
sealed interface SmallDisk extends AutoCloseable {
  /// The folder on it.
  Path folder();

  /// Takes all the room that is left.
  void fill(ServerProcess server);

  /// Gives it back.
  void makeRoom(ServerProcess server);

  @Override
  void close();

  /// A file system of its own, in memory, which is full when a file has taken the rest of it. Needs
  /// the right to mount.
  final class Mounted implements SmallDisk {
    private static final String SIZE = "size=32m";
    private final Path folder;
    private final Path filler;

    private Mounted(Path folder) {
      this.folder = folder;
      this.filler = folder.resolve("filler");
    }

    /// Mounts one.
    ///
    /// @throws MayNotMount when that is not allowed here
    static Mounted at(Path folder) throws MayNotMount {
      String said = Shell.run("mount", "-t", "tmpfs", "-o", SIZE, "parley-test", folder.toString());
      if (!said.isEmpty()) {
        throw new MayNotMount(said);
      }
      return new Mounted(folder);
    }

    @Override
    public Path folder() {
      return folder;
    }

    @Override
    public void fill(ServerProcess server) {
      try (OutputStream out = Files.newOutputStream(filler)) {
        for (int size = 1 << 20; size > 0; size /= 2) {
          fill(out, new byte[size]);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void fill(OutputStream out, byte[] some) {
      try {
        while (true) {
          out.write(some);
        }
      } catch (IOException _) {
        // no room for so much at once: that is the aim
      }
    }

    @Override
    public void makeRoom(ServerProcess server) {
      try {
        Files.delete(filler);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      String said = Shell.run("umount", folder.toString());
      if (!said.isEmpty()) {
        Shell.run("umount", "--lazy", folder.toString());
        throw new AssertionError("still mounted at " + folder + ": " + said);
      }
    }
  }

  /// The limit that the system puts on how long the files of a process may be (RLIMIT_FSIZE): no
  /// right is needed to lower and raise it.
  record Limited(Path folder) implements SmallDisk {
    private static final int BYTES = 4_096; // nothing of a database can be written below that

    @Override
    public void fill(ServerProcess server) {
      limit(server, Integer.toString(BYTES));
    }

    @Override
    public void makeRoom(ServerProcess server) {
      limit(server, "unlimited");
    }

    private static void limit(ServerProcess server, String bytes) {
      String said =
          Shell.run(
              "prlimit", "--pid", Long.toString(server.pid()), "--fsize=" + bytes + ":unlimited");
      if (!said.isEmpty()) {
        throw new AssertionError("the file size cannot be limited: " + said);
      }
    }

    @Override
    public void close() {}
  }

  /// Mounting is not allowed here.
  final class MayNotMount extends Exception {
    private static final long serialVersionUID = 1L;

    MayNotMount(String why) {
      super(why);
    }
  }
}
