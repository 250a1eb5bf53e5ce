package parley.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.files.Warehouse.ANN;
import static parley.files.Warehouse.BOB;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.files.UploadRefused.Why;

class FileStoreTest {
  @TempDir Path folder;
  private Warehouse house;

  @BeforeEach
  void open() {
    house = new Warehouse(folder.resolve("files"), Warehouse.small(Duration.ofDays(1)));
  }

  @AfterEach
  void close() {
    house.close();
  }

  private static void refused(Why why, ThrowingCallable put) {
    assertThatThrownBy(put)
        .isInstanceOfSatisfying(
            UploadRefused.class, refusal -> assertThat(refusal.why()).isEqualTo(why));
  }

  @Test
  void whatIsSentCanBeReadAgain() throws Exception {
    StoredFile file = house.put(ANN, "../notes.txt", "hello");
    assertThat(file.name()).isEqualTo("notes.txt");
    assertThat(file.type()).isEqualTo("text/plain; charset=utf-8");
    assertThat(file.bytes()).isEqualTo(5);
    assertThat(file.digest()).startsWith("2cf24dba5fb0a30e26e83b2ac5b9e29e");
    assertThat(house.store().find(file.id())).isEqualTo(file);
    assertThat(house.content(file)).isEqualTo("hello");
    assertThat(house.onDisk("incoming")).isEmpty();
  }

  @Test
  void aRestartLosesNothing() throws Exception {
    StoredFile file = house.put(ANN, "näme ✓.txt", "hello");
    house.restart();
    assertThat(house.store().find(file.id())).isEqualTo(file);
    assertThat(house.content(file)).isEqualTo("hello");
    assertThat(house.store().usage()).isEqualTo(new Usage(1, 5, 0));
  }

  @Test
  void theSameContentLiesThereOnceAndGoesWithItsLastUpload() throws Exception {
    StoredFile first = house.put(ANN, "a.txt", "same");
    StoredFile second = house.put(BOB, "b.txt", "same");
    assertThat(house.onDisk("content")).containsExactly(first.digest());
    assertThat(house.store().usage()).isEqualTo(new Usage(2, 4, 0));
    assertThat(house.store().delete(first.id())).isTrue();
    assertThat(house.content(second)).isEqualTo("same");
    assertThat(house.store().delete(second.id())).isTrue();
    assertThat(house.onDisk("content")).isEmpty();
    assertThat(house.onDisk("about")).isEmpty();
    assertThat(house.store().delete(second.id())).isFalse();
  }

  @Test
  void anUploadThatIsBrokenOffLeavesNothing() throws Exception {
    Upload upload = house.store().begin(ANN, "a", -1);
    upload.write(ByteBuffer.wrap(new byte[90]));
    assertThat(house.store().usage().underWay()).isEqualTo(1);
    upload.close();
    upload.close();
    assertThat(house.onDisk("")).isEmpty();
    assertThat(house.store().usage()).isEqualTo(new Usage(0, 0, 0));
    house.put(ANN, "b", "x".repeat(100));
  }

  @Test
  void whatAKilledProcessLeavesIsSweptAtTheNextStart() throws Exception {
    StoredFile kept = house.put(ANN, "a", "kept");
    Upload cut = house.store().begin(ANN, "b", 10);
    cut.write(ByteBuffer.wrap(new byte[10]));
    StoredFile orphan = house.put(BOB, "c", "orphan");
    Files.delete(folder.resolve("files/about/" + orphan.id().text()));
    Files.writeString(folder.resolve("files/about/damaged"), "parley file 1\nid x\n");
    house.restart();
    assertThat(house.onDisk("incoming")).isEmpty();
    assertThat(house.onDisk("content")).containsExactly(kept.digest());
    assertThat(house.store().usage().files()).isEqualTo(1);
    cut.close();
  }

  @Test
  void whatNobodyCanKnowOfAnyMoreIsSweptWhole() throws Exception {
    StoredFile file = house.put(ANN, "a", "hello");
    Files.writeString(house.store().shelves().thumbnail(file.digest(), "png"), "small");
    house.restart(FileStore.Before.SWEPT);
    assertThat(house.onDisk("")).isEmpty();
    assertThat(house.store().usage()).isEqualTo(new Usage(0, 0, 0));
    house.put(ANN, "b", "x".repeat(100));
  }

  @Test
  void whatAnOwnerHasSentGoesAltogether() throws Exception {
    house.put(ANN, "a", "one");
    StoredFile shared = house.put(ANN, "b", "both");
    StoredFile other = house.put(BOB, "c", "both");
    house.store().deleteAllOf(ANN.owner());
    assertThat(house.onDisk("content")).containsExactly(shared.digest());
    assertThat(house.onDisk("about")).containsExactly(other.id().text());
    assertThat(house.content(other)).isEqualTo("both");
  }

  @Test
  void aSidecarThatCannotBeWrittenLeavesNothingOfItsContent() throws Exception {
    StoredFile before = house.put(BOB, "a", "before");
    Path about = folder.resolve("files/about");
    Path aside = Files.move(about, folder.resolve("aside"));
    assertThatThrownBy(() -> house.put(ANN, "b", "hello")).isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> house.put(ANN, "b", "before"))
        .isInstanceOf(UncheckedIOException.class);
    Files.move(aside, about);
    assertThat(house.onDisk("content")).containsExactly(before.digest());
    assertThat(house.onDisk("incoming")).isEmpty();
    assertThat(house.store().usage()).isEqualTo(new Usage(1, 6, 0));
  }

  @Test
  void aSidecarWithoutItsContentIsNoFile() throws Exception {
    StoredFile file = house.put(ANN, "a", "gone");
    Files.delete(house.store().shelves().content(file.digest()));
    house.restart();
    assertThat(house.store().find(file.id())).isNull();
  }

  @Test
  void whatIsTooLargeIsRefusedBeforeItIsSentWhenItSaysSo() {
    refused(Why.TOO_LARGE, () -> house.store().begin(ANN, "a", 101));
    refused(Why.TOO_LARGE, () -> house.store().begin(ANN, "a", Long.MAX_VALUE));
    assertThat(house.store().usage().underWay()).isZero();
  }

  @Test
  void whatIsTooLargeIsRefusedOnTheWayWhenItDoesNot() throws Exception {
    try (Upload upload = house.store().begin(ANN, "a", -1)) {
      upload.write(ByteBuffer.wrap(new byte[100]));
      refused(Why.TOO_LARGE, () -> upload.write(ByteBuffer.wrap(new byte[1])));
    }
    assertThat(house.store().usage()).isEqualTo(new Usage(0, 0, 0));
  }

  @Test
  void nobodyTakesMoreThanTheirShare() throws Exception {
    StoredFile first = house.put(ANN, "a", "a".repeat(100));
    refused(Why.OWNER_FULL, () -> house.store().begin(ANN, "b", 51));
    house.put(BOB, "b", "b".repeat(100));
    house.store().delete(first.id());
    house.put(ANN, "b", "c".repeat(100));
  }

  @Test
  void allTogetherDoNotTakeMoreThanThereIs() throws Exception {
    house.put(ANN, "a", "a".repeat(100));
    house.put(BOB, "b", "b".repeat(100));
    Origin cy = new Origin("cy", "cy");
    refused(Why.SERVER_FULL, () -> house.store().begin(cy, "c", 51));
    house.put(cy, "c", "c".repeat(50));
  }

  @Test
  void whatIsUnderWayHasItsRoom() throws Exception {
    try (Upload upload = house.store().begin(ANN, "a", 100)) {
      refused(Why.OWNER_FULL, () -> house.store().begin(ANN, "b", 51));
      upload.write(ByteBuffer.wrap("short".getBytes(UTF_8)));
      upload.finish();
    }
    assertThat(house.store().usage()).isEqualTo(new Usage(1, 5, 0));
    house.put(ANN, "b", "b".repeat(100));
  }

  @Test
  void onlySoManyAreUnderWayAtOnce() throws Exception {
    try (Upload _ = house.store().begin(ANN, "a", 1);
        Upload _ = house.store().begin(ANN, "b", 1)) {
      refused(Why.TOO_MANY, () -> house.store().begin(ANN, "c", 1));
      try (Upload _ = house.store().begin(BOB, "d", 1)) {
        refused(Why.TOO_MANY, () -> house.store().begin(new Origin("cy", "cy"), "e", 1));
      }
    }
    house.put(ANN, "c", "x");
  }

  @Test
  void aDiskThatIsNearlyFullIsLeftToTheMessages() throws Exception {
    FileLimits greedy = new FileLimits(100, 100, 100, Long.MAX_VALUE / 2, 2, 2, Duration.ZERO);
    try (Warehouse full = new Warehouse(folder.resolve("full"), greedy)) {
      refused(Why.DISK_FULL, () -> full.store().begin(ANN, "a", 1));
      assertThat(full.store().usage()).isEqualTo(new Usage(0, 0, 0));
    }
  }

  @Test
  void whatHasExpiredIsNotThereAndGoesOffTheDisk() throws Exception {
    StoredFile file = house.put(ANN, "a", "old");
    house.pass(Duration.ofHours(23));
    StoredFile later = house.put(BOB, "b", "new");
    assertThat(house.store().find(file.id())).isNotNull();
    house.pass(Duration.ofHours(1));
    assertThat(house.store().find(file.id())).isNull();
    house.store().sweep();
    assertThat(house.onDisk("content")).containsExactly(later.digest());
  }

  @Test
  void aStoreThatIsClosedTakesNothing() throws Exception {
    Upload upload = house.store().begin(ANN, "a", -1);
    house.store().close();
    refused(Why.CLOSED, () -> upload.write(ByteBuffer.wrap(new byte[1])));
    refused(Why.CLOSED, () -> house.store().begin(ANN, "b", 1));
    upload.close();
  }

  @Test
  void nobodyElseOnTheMachineLooksIn() throws IOException {
    assertThat(Files.getPosixFilePermissions(house.folder()).toString())
        .doesNotContain("GROUP", "OTHERS");
  }

  @Test
  void whatIsNoIdIsNotLookedFor() {
    assertThat(FileId.parse("../../../../etc/passwd00")).isNull();
    assertThat(FileId.parse("A".repeat(24))).isNull();
    assertThat(FileId.parse("a".repeat(23))).isNull();
    FileId id = Objects.requireNonNull(FileId.parse("a".repeat(24)));
    assertThat(house.store().find(id)).isNull();
  }
}
