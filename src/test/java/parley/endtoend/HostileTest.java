package parley.endtoend;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What strangers send that is no chat: each is answered with one line at most, and nobody else
/// notices.
class HostileTest {
  private static final String NOBODY_SAW = " Nobody saw it.";

  @TempDir static Path folder;
  private static ServerProcess server;

  private final List<Talker> people = new ArrayList<>();
  private Talker witness;

  @BeforeAll
  static void start() {
    server = Launch.on(folder.resolve("data")).listening("tagged", "lobby", "classic").start();
  }

  @AfterAll
  static void stop() {
    assertThat(server.log())
        .noneMatch(line -> line.contains(" ERROR "))
        .noneMatch(line -> line.startsWith("\t"));
    server.close();
  }

  @BeforeEach
  void somebodyIsThere() {
    witness = at("tagged");
    witness.send("JOIN:witness");
    witness.awaitLine("JOINED:witness");
    witness.send("JOIN_ROOM:quiet");
    witness.hearsAtLast("JOINED_ROOM:quiet");
    witness.send("LEAVE_ROOM");
    witness.hearsAtLast("JOINED_ROOM:lobby");
    assertThat(heardBy(witness)).allMatch(line -> line.contains("]: "));
  }

  /// The next test finds nobody.
  @AfterEach
  void leave() {
    people.stream().filter(talker -> talker != witness).forEach(Talker::close);
    for (String users = users(); !users.equals("USERS:witness"); users = users()) {}
    witness.close();
  }

  private String users() {
    witness.send("LIST_USERS");
    String line = witness.hear();
    while (!line.startsWith("USERS:")) {
      line = witness.hear();
    }
    return line;
  }

  // --- lines that are none ---

  @Test
  void aLineThatIsTooLongIsRefusedAndTheSessionLives() {
    Talker program = program();
    program.send("MESSAGE:" + "x".repeat(1_000_000));
    program.hearsAtLast("ERROR:the line is longer than 2048 bytes");
    program.send("WHOAMI");
    program.hears("YOU_ARE:program:lobby");
    Talker person = person("person");
    person.send("x".repeat(3_000));
    person.hears("That line is too long: 2048 bytes are the most." + NOBODY_SAW);
    person.send("/ping");
    person.hears("Pong.");
    program.send("QUIT");
    person.send("/quit");
    assertThat(List.of(witness.hear(), witness.hear()))
        .containsExactlyInAnyOrder("USER_LEFT:program", "USER_LEFT:person");
  }

  @Test
  void bytesThatAreNoTextAreRefusedAndTheSessionLives() {
    Talker program = program();
    for (String hex : List.of("c328", "ff", "eda080", "c0af", "f5808080", "e282")) {
      program.sendBytes(framed("MESSAGE:a", HexFormat.of().parseHex(hex), "b\n"));
      program.hearsLike("ERROR:the line was dropped: .*UTF-8.*");
    }
    program.sendText("MESSAGE:a\0b\n");
    program.hearsLike("ERROR:the line was dropped: .*");
    program.sendText("MESSAGE:a\rMESSAGE:b\n");
    program.hearsLike("ERROR:the line was dropped: .*");
    program.sendText("MESSAGE:both line ends\r\n");
    program.hearsLike("program .*: both line ends");
    witness.hearsLike("program .*: both line ends");
    program.send("QUIT");
    witness.hears("USER_LEFT:program");
  }

  @Test
  void nothingThatMovesACursorReachesAnotherTerminal() {
    Talker reader = person("reader");
    Talker writer = person("writer");
    reader.hears("writer joined the chat!");
    for (String nasty :
        List.of(
            "\033[2J\033[H",
            "\033]0;owned\007",
            "\u009b2J",
            "\b\b\b",
            "\u202e",
            "\u2028",
            "\013\f")) {
      writer.send("before" + nasty + "after");
      String heard = reader.hear();
      assertThat(heard).startsWith("writer: before").endsWith("after");
      assertThat(heard.codePoints())
          .noneMatch(c -> Character.isISOControl(c) || c == 0x202E || c == 0x2028);
    }
    writer.send("/quit par\033[2Jting");
    reader.hearsLike("(?:(?!\\p{Cntrl}).)*");
    reader.send("/quit");
  }

  @Test
  void aNameCannotCarryWhatATerminalObeys() {
    Talker person = at("classic");
    person.isPrompted("Username: ");
    for (String name :
        List.of("a\033[2Jb", "a\u202eb", "a\tb", "a\u200bb", "lob,by", "@ann", "a:b")) {
      person.send(name);
      person.hearsLike("(?:(?!\\p{Cntrl}).)*refused(?:(?!\\p{Cntrl}).)*");
      person.isPrompted("Username: ");
    }
  }

  // --- other protocols at the one port ---

  @Test
  void anHttpRequestIsAnsweredInHttp() {
    Talker browser = foreign();
    browser.sendText("GET / HTTP/1.1\r\nHost: chat\r\nConnection: close\r\n\r\n");
    List<String> heard = browser.heardToTheEnd();
    assertThat(heard.getFirst()).startsWith("HTTP/1.1 200 ");
    List<String> body = heard.subList(heard.indexOf("") + 1, heard.size());
    assertThat(body).first().isEqualTo("<!doctype html>");
  }

  @Test
  void chatCommandsInABrowsersPostDoNotRun() {
    Talker browser = foreign();
    browser.sendText(
        """
        POST / HTTP/1.1\r
        Host: chat\r
        Content-Length: 51\r
        \r
        JOIN:eve
        MESSAGE:spam
        /nick eve
        spam
        spam
        spam
        """);
    assertThat(browser.heardToTheEnd().getFirst()).startsWith("HTTP/1.1 405 ");
    witness.send("LIST_USERS");
    witness.hears("USERS:witness");
  }

  @Test
  void aTlsClientHelloThatIsNoneEndsItsConnection() {
    Talker client = foreign();
    client.sendBytes(HexFormat.of().parseHex("1603010014" + "01000010" + "ab".repeat(16)));
    assertThat(String.join("", client.heardToTheEnd())).hasSizeLessThan(20);
  }

  @Test
  void anIrcClientIsHeardWhateverItBeginsWith() {
    for (String first : List.of("CAP LS 302", "NICK x", "USER x 0 * :x", "PASS secret")) {
      Talker client = foreign();
      client.sendText(first + "\r\nPING here\r\nQUIT\r\n");
      assertThat(client.heardToTheEnd().getLast()).as(first).startsWith("ERROR :");
    }
  }

  @Test
  void aLateClientOfAnotherProtocolIsHeardToo() {
    for (String first : List.of("CAP LS 302", "NICK x", "PASS secret", "USER x 0 * :x")) {
      Talker client = foreign();
      client.hearsLike("Welcome! .*");
      client.sendText(first + "\r\nQUIT\r\n");
      assertThat(client.heardToTheEnd().getLast()).as(first).startsWith("ERROR :");
    }
    Talker browser = foreign();
    browser.hearsLike("Welcome! .*");
    browser.sendText("GET / HTTP/1.1\r\nHost: chat\r\n\r\n");
    assertThat(browser.heardToTheEnd()).noneMatch(line -> line.contains("HTTP"));
  }

  @Test
  void aLateProgramIsServedAsOne() {
    Talker program = foreign();
    program.hearsLike("Welcome! .*");
    program.sendText("JOIN:late\r\nLIST_USERS\r\n");
    program.hearsAtLast("JOINED:late");
    program.hearsAtLast("USERS:late,witness");
    assertThat(List.of(witness.hear())).containsExactly("USER_JOINED:late");
    program.sendText("QUIT\r\n");
    program.hearsTheEnd();
    witness.hears("USER_LEFT:late");
  }

  @Test
  void garbageEndsNobodyElsesTalk() {
    long seed = Long.getLong("seed", System.nanoTime());
    System.out.println("HostileTest: seed " + seed);
    SplittableRandom random = new SplittableRandom(seed);
    int[] ports = {
      server.port(), server.port("tagged"), server.port("lobby"), server.port("classic")
    };
    for (int i = 0; i < 100; i++) {
      byte[] bytes = new byte[random.nextInt(1, 5_000)];
      random.nextBytes(bytes);
      try (Talker stranger = Talker.at(ports[i % ports.length], Manner.FOREIGN)) {
        stranger.sendBytes(bytes);
        stranger.endsOutput();
        stranger.heardToTheEnd();
      } catch (UncheckedIOException _) {
        // cut off before everything was sent: that is an answer, too
      }
    }
    witness.send("PING:still here");
    witness.hearsAtLast("PONG:still here");
  }

  private Talker at(String kind) {
    Talker talker = Talker.at(server.port(kind));
    people.add(talker);
    return talker;
  }

  private Talker foreign() {
    Talker talker = Talker.at(server.port(), Manner.FOREIGN);
    people.add(talker);
    return talker;
  }

  /// A program that has entered.
  private Talker program() {
    Talker program = at("tagged");
    program.send("JOIN:program");
    program.hears("JOINED:program");
    heardBy(program);
    witness.hears("USER_JOINED:program");
    return program;
  }

  /// Somebody who has entered.
  private Talker person(String name) {
    Talker person = at("classic");
    person.isPrompted("Username: ");
    person.send(name);
    person.send("/ping");
    person.hears("Pong.");
    witness.hears("USER_JOINED:" + name);
    return person;
  }

  private static List<String> heardBy(Talker program) {
    program.send("PING:now");
    return program.hearsAtLast("PONG:now");
  }

  private static byte[] framed(String before, byte[] middle, String after) {
    byte[] line = new byte[before.length() + middle.length + after.length()];
    System.arraycopy(before.getBytes(US_ASCII), 0, line, 0, before.length());
    System.arraycopy(middle, 0, line, before.length(), middle.length);
    System.arraycopy(
        after.getBytes(UTF_8), 0, line, before.length() + middle.length, after.length());
    return line;
  }
}
