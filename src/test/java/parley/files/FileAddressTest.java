package parley.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileAddressTest {
  private static final String ID = "abcdefghijklmnopqrstuvwx";

  @TempDir Path folder;

  @Test
  void comesBackAsTheFile() throws Exception {
    try (Warehouse house = new Warehouse(folder, Warehouse.small(Duration.ZERO))) {
      StoredFile file = house.put(Warehouse.ANN, "grün & *.txt", "x");
      assertThat(FileAddress.of(file)).endsWith("/gr%C3%BCn%20_%20_.txt");
      assertThat(FileAddress.in("https://[::1]:5555" + FileAddress.of(file))).isEqualTo(file.id());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/files/" + ID,
        "see http://h/files/" + ID + "/x",
        "http://h/files/" + ID + "/x y",
        "http://h/x/files/" + ID,
        "ftp://h/files/" + ID,
        "http://h/files/ABCDEFGHIJKLMNOPQRSTUVWX",
        "http://h/files/" + ID + "z",
        "http:///files/" + ID
      })
  void isOnlyTheWhole(String text) {
    assertThat(FileAddress.in(text)).isNull();
  }

  @Test
  void needsNoName() {
    assertThat(FileAddress.in("http://h/files/" + ID)).isEqualTo(new FileId(ID));
    assertThat(FileAddress.upload("secret")).isEqualTo("/upload/secret");
  }
}
