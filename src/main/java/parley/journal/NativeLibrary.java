package parley.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/// SQLite's own code: unpacked, loaded, and gone again from the disk.
///
/// The temporary directory of the system is often mounted `noexec`, and anybody may write there; so
/// the data directory is tried first. It is unpacked here and not by the driver, which reads it all
/// once more, byte by byte, to compare it.
final class NativeLibrary {
  private static final Logger LOG = LoggerFactory.getLogger(NativeLibrary.class);
  private static final String WHERE = "org.sqlite.tmpdir";
  private static final String GIVEN = "org.sqlite.lib.path";
  private static boolean loaded;

  private NativeLibrary() {}

  /// Loads it once in a process.
  ///
  /// @param folder where to unpack it; made for the moment
  /// @throws JournalException when it can be loaded from nowhere
  static synchronized void load(Path folder) {
    if (loaded) {
      return;
    }
    if (System.getProperty(WHERE) != null || System.getProperty(GIVEN) != null) {
      fromWhereTold();
    } else {
      Exception here = from(folder);
      Exception elsewhere = here == null ? null : fromTemporary();
      if (elsewhere != null) {
        throw new JournalException(
            "SQLite's own code cannot be loaded, neither from "
                + folder
                + " nor from the temporary directory (are both mounted noexec?): name a directory"
                + " that programs may run from with -Dorg.sqlite.tmpdir=DIR",
            elsewhere);
      }
    }
    loaded = true;
  }

  private static void fromWhereTold() {
    Exception problem = loading();
    if (problem != null) {
      throw new JournalException(
          "SQLite's own code cannot be loaded from where org.sqlite.tmpdir or org.sqlite.lib.path"
              + " say: is it mounted noexec?",
          problem);
    }
  }

  private static @Nullable Exception from(Path folder) {
    try {
      clear(folder);
      Files.createDirectories(folder, DataDirectory.folderRights(folder));
      unpack(folder);
      System.setProperty(GIVEN, folder.toAbsolutePath().toString());
      return loading(); // where programs may not run from there, the driver tries the temporary one
    } catch (IOException e) {
      return e;
    } finally {
      System.clearProperty(GIVEN);
      clear(folder);
    }
  }

  private static void unpack(Path folder) throws IOException {
    String name = LibraryLoaderUtil.getNativeLibName();
    String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
    try (InputStream library = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
      if (library == null) {
        throw new IOException("the driver has no library for this system: " + resource);
      }
      Files.copy(library, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static @Nullable Exception fromTemporary() {
    LOG.info("SQLite's own code is loaded from the temporary directory instead");
    return loading();
  }

  private static @Nullable Exception loading() {
    try {
      return SQLiteJDBCLoader.initialize() ? null : new IOException("it did not load");
    } catch (Exception e) {
      return e;
    }
  }

  /// What is loaded needs its file no more, where the system lets it go.
  private static void clear(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*sqlite*")) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      LOG.debug("{} stays until the next start: {}", folder, e.getMessage());
    }
  }
}
