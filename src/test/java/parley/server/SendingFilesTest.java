package parley.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static parley.server.WebHouse.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.Eventually;

/// Files among people at all doors.
class SendingFilesTest {
  private static final byte[] PLAN = "%PDF-1.4 the plan".getBytes(UTF_8);

  @TempDir Path folder;
  private WebHouse house;

  @BeforeEach
  void open() throws Exception {
    house = new WebHouse(folder, "[files]\nkeep_free_mb = 0\n");
  }

  @AfterEach
  void close() {
    house.close();
  }

  private List<Path> onDisk() throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve("data/files"))) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static String command(WebHouse.Line person) throws IOException {
    return person.find("type in another window: curl -T FILE (http://\\S+/)$");
  }

  private String uploads(String url) throws Exception {
    return text(house.ask("PUT", url + "plan.pdf", PLAN));
  }

  @Test
  void somebodyAtATextPortSendsOneToTheRoomAndEveryDoorHearsOfIt() throws Exception {
    WebHouse.Line ann = house.person("ann");
    WebHouse.Line bob = house.person("bob");
    WebHouse.Irc ivy = house.irc("ivy");
    WebHouse.Line tim = house.program("tim");
    ann.says("/send");
    String url = uploads(command(ann));
    assertThat(url).startsWith("http://127.0.0.1:").endsWith("/plan.pdf");
    assertThat(ann.until("sent")).isEqualTo("* ann sent plan.pdf (17 bytes): " + url);
    assertThat(bob.until("sent")).isEqualTo("* ann sent plan.pdf (17 bytes): " + url);
    assertThat(ivy.line().until("PRIVMSG")).endsWith(" PRIVMSG #lobby :" + url);
    assertThat(tim.until("FILE:")).isEqualTo("FILE:ann:17:plan.pdf:" + url);
    assertThat(house.read(url).body()).isEqualTo(PLAN);
  }

  @Test
  void theCommandLineIsForOneFile() throws Exception {
    WebHouse.Line ann = house.person("ann");
    ann.says("/send");
    String command = command(ann);
    uploads(command);
    assertThat(house.ask("PUT", command + "plan.pdf", PLAN).statusCode()).isEqualTo(403);
  }

  @Test
  void aFileForSomebodyIsNobodyElses() throws Exception {
    WebHouse.Line ann = house.person("ann");
    WebHouse.Line bob = house.person("bob");
    WebHouse.Line cy = house.person("cy");
    ann.says("/send @bob");
    String url = uploads(command(ann));
    assertThat(bob.until("sent")).isEqualTo("* ann sent you plan.pdf (17 bytes): " + url);
    assertThat(ann.until("sent")).isEqualTo("* You sent bob plan.pdf (17 bytes): " + url);
    ann.says("that was it");
    cy.until("that was it");
    ann.says("/whisper cy hello");
    assertThat(cy.until("ann")).isEqualTo("[Whisper from ann]: hello");
  }

  @Test
  void whatNobodyGetsIsNotKept() throws Exception {
    WebHouse.Line ann = house.person("ann");
    ann.says("/send nobody");
    uploads(command(ann));
    ann.until("nobody");
    Eventually.until("the file is gone", () -> onDisk().isEmpty());
  }

  @Test
  void aFileGoesWithItsMessage() throws Exception {
    WebHouse.Line ann = house.person("ann");
    ann.says("/send");
    String url = uploads(command(ann));
    ann.until("sent");
    assertThat(onDisk()).hasSize(2);
    ann.says("/delete 1");
    ann.until("deleted a message");
    Eventually.until("the file is gone", () -> onDisk().isEmpty());
    assertThat(house.read(url).statusCode()).isEqualTo(404);
  }

  @Test
  void filesGoWithTheAccountThatSentThem() throws Exception {
    WebHouse.Line ann = house.person("ann");
    ann.says("/register sesame");
    ann.until("ann");
    ann.says("/send");
    String url = uploads(command(ann));
    ann.until("sent");
    WebHouse.Line bob = house.person("bob");
    bob.says("/send");
    String other = text(house.ask("PUT", command(bob) + "other.txt", "other".getBytes(UTF_8)));
    bob.until("sent other.txt");
    house.irc("ivy").line().says("NS DROP ann sesame");
    Eventually.until("it is gone", () -> house.read(url).statusCode() == 404);
    assertThat(text(house.read(other))).isEqualTo("other");
    assertThat(onDisk()).hasSize(2);
  }

  @Test
  void aProgramSendsOneInItsManner() throws Exception {
    WebHouse.Line tim = house.program("tim");
    WebHouse.Line ann = house.person("ann");
    tim.says("FILE");
    String url = uploads(tim.find("^UPLOAD:(\\S+)$"));
    assertThat(tim.until("FILE:tim")).isEqualTo("FILE:tim:17:plan.pdf:" + url);
    ann.until("* tim sent plan.pdf (17 bytes): " + url);
    tim.says("FILE:ann");
    String other = uploads(tim.find("^UPLOAD:(\\S+)$"));
    tim.until("PRIVATE_FILE_SENT:ann:17:plan.pdf:" + other);
    ann.until("* tim sent you plan.pdf (17 bytes): " + other);
  }

  @Test
  void whatAnIrcClientHasUploadedIsAFileWhenItSaysTheAddress() throws Exception {
    WebHouse.Line ann = house.person("ann");
    WebHouse.Irc ivy = house.irc("ivy");
    String url = text(house.ask("POST", ivy.upload() + "/plan.pdf", PLAN));
    ivy.line().says("PRIVMSG #lobby :" + url);
    ann.until("* ivy sent plan.pdf (17 bytes): " + url);
    ivy.line().says("PRIVMSG #lobby :see " + url);
    ann.until("[lobby] ivy: see " + url);
  }

  @Test
  void somebodyElsesFileIsOnlyItsAddress() throws Exception {
    WebHouse.Line ann = house.person("ann");
    WebHouse.Irc ivy = house.irc("ivy");
    WebHouse.Irc joe = house.irc("joe");
    String url = text(house.ask("POST", ivy.upload() + "/plan.pdf", PLAN));
    joe.line().says("PRIVMSG #lobby :" + url);
    ann.until("[lobby] joe: " + url);
  }

  @Test
  void aRestartKeepsFilesAndWhatWasSaidOfThem() throws Exception {
    WebHouse.Line ann = house.person("ann");
    ann.says("/send");
    String url = uploads(command(ann));
    ann.until("sent");
    house.close();
    house = new WebHouse(folder, "[files]\nkeep_free_mb = 0\n");
    WebHouse.Line bob = house.line();
    bob.until("* ann sent plan.pdf (17 bytes): " + url);
    String path = url.substring(url.indexOf("/files/"));
    Eventually.until("it is known", () -> house.read(path).statusCode() == 200);
    assertThat(house.read(path).body()).isEqualTo(PLAN);
  }

  @Test
  void whereMessagesAreGoneAfterARestartFilesAreToo() throws Exception {
    house.close();
    String passing = "[files]\nkeep_free_mb = 0\n[history]\npersistent = false\n";
    house = new WebHouse(folder, passing);
    String url = text(house.ask("POST", house.irc("ivy").upload() + "/plan.pdf", PLAN));
    assertThat(house.read(url).body()).isEqualTo(PLAN);
    house.close();
    house = new WebHouse(folder, passing);
    Eventually.until("the file is gone", () -> onDisk().isEmpty());
  }

  @Test
  void filesAreKeptForNoLongerThanMessages() throws Exception {
    house.close();
    house =
        new WebHouse(
            folder, "[files]\nkeep_free_mb = 0\nexpiry = \"9d\"\n[history]\nretention = \"2h\"\n");
    house.ask("POST", house.irc("ivy").upload() + "/plan.pdf", PLAN);
    String about = Files.readString(only("about"));
    assertThat(millis(about, "expires") - millis(about, "stored")).isEqualTo(2 * 60 * 60 * 1_000);
  }

  private Path only(String below) throws IOException {
    return onDisk().stream()
        .filter(file -> Objects.requireNonNull(file.getParent(), "a folder").endsWith(below))
        .findFirst()
        .orElseThrow();
  }

  private static long millis(String about, String word) {
    return about
        .lines()
        .filter(line -> line.startsWith(word + " "))
        .mapToLong(line -> Long.parseLong(line.substring(word.length() + 1)))
        .findFirst()
        .orElseThrow();
  }
}
