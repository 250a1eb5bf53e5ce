package parley.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalOpeningTest {
  @TempDir Path folder;
  private Path data;
  private DataDirectory files;

  @BeforeEach
  void name() {
    data = folder.resolve("data");
    files = new DataDirectory(data);
  }

  @Test
  void aNewFolderIsForTheServersUserOnly() throws IOException {
    try (SqliteJournal journal = open()) {
      journal.commit(SomeFacts.numbered(1, 10));
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
          .isEqualTo("rwx------");
      try (Stream<Path> all = Files.list(data)) {
        List<Path> there = all.toList();
        assertThat(there).hasSize(4);
        for (Path file : there) {
          assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
              .as(file.toString())
              .isEqualTo("rw-------");
        }
      }
    }
  }

  @Test
  void nothingButTheJournalAndTheLockIsLeftBehind() throws IOException {
    open().close();
    try (Stream<Path> all = Files.list(data)) {
      assertThat(all).containsExactlyInAnyOrder(files.database(), files.lock());
    }
  }

  @Test
  void aPathMayHoldAnyCharacter() {
    data = folder.resolve("d ?x=1&mode=memory#%41;ü'\"");
    try (SqliteJournal journal = open()) {
      journal.commit(SomeFacts.numbered(1, 10));
    }
    assertThat(new DataDirectory(data).database()).exists();
    assertThat(Stored.in(data)).isEqualTo(10);
  }

  @Test
  void aFileInPlaceOfTheFolderIsNamed() throws IOException {
    Files.writeString(data, "hello");
    assertRefused(data + " is a file, not a directory: choose another data_dir");
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Files.writeString(data, "hello");
    data = data.resolve("below");
    assertRefused("the data directory " + data + " cannot be made (", "choose another data_dir");
  }

  @Test
  void anEmptyFileIsNotTakenForANewOne() throws IOException {
    openedOnce();
    Files.write(files.database(), new byte[0]);
    assertRefused(files.database() + " is empty, it was cut off: restore a backup");
    assertThat(files.database()).isEmptyFile();
  }

  @Test
  void aFileThatIsNoDatabaseIsNamed() throws IOException {
    Files.createDirectories(data);
    Files.writeString(files.database(), "Dear diary, ".repeat(1000));
    assertRefused(files.database() + " is no journal of Parley: restore a backup");
    assertThat(files.database()).content().startsWith("Dear diary");
  }

  @Test
  void aFolderInPlaceOfTheFileIsNamed() throws IOException {
    Files.createDirectories(files.database());
    assertRefused(files.database() + " is not a file: move it away");
  }

  @Test
  void aMissingFileWhoseLogIsThereIsNamed() throws IOException {
    openedOnce();
    Files.delete(files.database());
    Files.write(files.log(), new byte[100]);
    assertRefused(files.database() + " is missing, but its log parley.db-wal is there");
    assertThat(files.database()).doesNotExist();
  }

  @Test
  void aDatabaseOfAnotherProgramIsNamed() throws Exception {
    openedOnce();
    Stored.change(data, "PRAGMA application_id = 77");
    assertRefused(files.database() + " is a database of another program");
  }

  @Test
  void anyDatabaseIsNotTakenForAJournal() throws Exception {
    openedOnce();
    Stored.change(data, "PRAGMA application_id = 0", "PRAGMA user_version = 0");
    assertRefused(files.database() + " is a database of another program");
  }

  @Test
  void aNewerVersionIsNotTouched() throws Exception {
    openedOnce();
    Stored.change(data, "PRAGMA user_version = 999");
    assertRefused("written by a newer Parley (version 999, this one knows", "use a newer Parley");
  }

  @Test
  void aNewerKindOfEventIsNamed() throws Exception {
    openedOnce();
    RowSum sum = new RowSum();
    sum.add(11);
    sum.add(0);
    for (int nothing = 0; nothing < 4; nothing++) {
      sum.addNull();
    }
    sum.add("RoomPainted");
    sum.add(1);
    sum.add(new byte[0]);
    Stored.change(
        data,
        "INSERT INTO fact VALUES (11, 0, NULL, NULL, NULL, NULL, 'RoomPainted', 1, x'', "
            + sum.take()
            + ")");
    try (SqliteJournal journal = open()) {
      assertThatThrownBy(journal::load)
          .isInstanceOf(JournalException.class)
          .hasMessage(
              files.database()
                  + " was written by a newer Parley (no event known here is called RoomPainted):"
                  + " use a newer Parley");
    }
  }

  @Test
  void aFileThatMayNotBeWrittenIsNamed() throws Exception {
    openedOnce();
    Files.setPosixFilePermissions(files.database(), PosixFilePermissions.fromString("r--------"));
    assertThat(openedBound())
        .startsWith(files.database() + " cannot be written to: it or its file system is read-only");
  }

  @Test
  void aFileThatMayNotBeReadIsNamed() throws Exception {
    openedOnce();
    Files.setPosixFilePermissions(files.database(), PosixFilePermissions.fromString("---------"));
    assertThat(openedBound()).isEqualTo(files.database() + " cannot be used: permission denied");
  }

  @Test
  void aFolderThatMayNotBeWrittenIsNamed() throws Exception {
    openedOnce();
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-x------"));
    assertThat(openedBound())
        .startsWith("the data directory " + data + " cannot be written to: give the server's user");
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void aLockThatMayNotBeTakenIsNamed() throws Exception {
    openedOnce();
    Files.setPosixFilePermissions(files.lock(), PosixFilePermissions.fromString("---------"));
    assertThat(openedBound())
        .isEqualTo("the data directory " + data + " cannot be locked: permission denied");
  }

  private String openedBound() throws Exception {
    try (Child child = Child.startBound(OpeningChild.class, data.toString())) {
      return String.valueOf(child.line());
    }
  }

  @Test
  void aFileThatWasNotFinishedIsMadeAnew() throws IOException {
    Files.createDirectories(data);
    Files.writeString(files.unfinished(), "half");
    Files.writeString(files.unfinished().resolveSibling("parley.db.new-wal"), "a log");
    openedOnce();
    assertThat(Stored.in(data)).isEqualTo(10);
  }

  @Test
  void aSecondServerInTheSameProcessIsRefused() {
    try (SqliteJournal first = open()) {
      assertRefused(
          "another Parley server (pid " + ProcessHandle.current().pid() + ") is using " + data);
      first.commit(SomeFacts.numbered(1, 10));
    }
    assertThat(Stored.in(data)).isEqualTo(10);
  }

  @Test
  void aSecondServerInAnotherProcessIsRefused() throws Exception {
    try (Child child = Child.start(HoldingChild.class, data.toString())) {
      assertThat(child.line()).isEqualTo("held");
      assertRefused("another Parley server (pid " + child.pid() + ") is using " + data);
      assertThat(DirectoryLock.holder(files)).isEqualTo(Long.toString(child.pid()));
      child.kill();
    }
    assertThat(DirectoryLock.holder(files)).isNull();
    open().close();
  }

  @Test
  void whatFailsToOpenLetsGoOfTheLock() throws Exception {
    openedOnce();
    Stored.change(data, "PRAGMA user_version = 999");
    assertRefused("newer Parley");
    Stored.change(data, "PRAGMA user_version = " + Schema.CURRENT.version());
    assertThat(Stored.in(data)).isEqualTo(10);
  }

  /// Holds a data directory until it is killed.
  static final class HoldingChild {
    public static void main(String[] arguments) throws IOException {
      try (SqliteJournal journal = SqliteJournal.open(Path.of(arguments[0]), Durability.PROCESS)) {
        journal.commit(SomeFacts.numbered(1, 10));
        Child.say("held");
        System.in.read();
      }
    }

    private HoldingChild() {}
  }

  private void assertRefused(String... parts) {
    assertThatThrownBy(this::open).isInstanceOf(JournalException.class).message().contains(parts);
  }

  private void openedOnce() {
    try (SqliteJournal journal = open()) {
      journal.commit(SomeFacts.numbered(1, 10));
    }
  }

  private SqliteJournal open() {
    return SqliteJournal.open(data, Durability.PROCESS);
  }
}
