package parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server whose operator wants no files.
class WithoutFilesTest {
  @TempDir Path folder;

  @Test
  void nobodySendsAny() throws Exception {
    try (WebHouse house = new WebHouse(folder, "[files]\nenabled = false\n")) {
      WebHouse.Line ann = house.person("ann");
      ann.says("/send");
      ann.until("Files cannot be sent here.");
      WebHouse.Line tim = house.program("tim");
      tim.says("FILE");
      tim.until("ERROR:files cannot be sent here");
      assertThat(house.ask("POST", "/upload", new byte[1]).statusCode()).isEqualTo(405);
      assertThat(folder.resolve("data/files")).doesNotExist();
      assertThat(WebHouse.text(house.read("/metrics"))).doesNotContain("parley_files");
    }
  }

  @Test
  void itsAddressFromOutsideIsUsedWhereThereIsOne() throws Exception {
    String url = "[files]\nurl = \"https://chat.example.org\"\n";
    try (WebHouse house = new WebHouse(folder, url)) {
      assertThat(house.irc("ivy").upload()).startsWith("https://chat.example.org/upload/");
      assertThat(Files.isDirectory(folder.resolve("data/files"))).isTrue();
    }
  }
}
