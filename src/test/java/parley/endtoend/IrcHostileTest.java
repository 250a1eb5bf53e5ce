package parley.endtoend;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Odd and hostile lines at an IRC port: each gets its error, the client goes on, and a bystander
/// hears nothing of it.
class IrcHostileTest {
  private static final String NAMED = ":parley\\.local ";

  @TempDir static Path folder;
  private static ServerProcess server;

  private Talker bystander;
  private Talker eve;
  private int pings;

  @BeforeAll
  static void start() {
    server =
        Launch.on(folder.resolve("data"))
            .configured("[limits]\nmessage_rate = 0\nconnection_rate = 0\n")
            .listening("irc")
            .start();
  }

  @AfterAll
  static void stop() {
    assertThat(server.log())
        .noneMatch(line -> line.contains(" ERROR "))
        .noneMatch(line -> line.startsWith("\t"));
    server.close();
  }

  @BeforeEach
  void comeIn() {
    bystander = client("bystander", "#quiet");
    eve = client("eve", "#own");
  }

  @AfterEach
  void nobodyNoticed() {
    assertThat(answers(bystander)).isEmpty();
    leave(eve);
    leave(bystander);
  }

  /// When the last words have come the nick is free.
  private static void leave(Talker client) {
    client.sendText("QUIT\r\n");
    client.heardToTheEnd();
    client.close();
  }

  private static Talker client(String nick, String room) {
    Talker client = Talker.at(server.port("irc"), Manner.FOREIGN);
    client.sendText(
        "CAP REQ :message-tags batch labeled-response\r\nNICK "
            + nick
            + "\r\nUSER u 0 * :u\r\nCAP END\r\nJOIN "
            + room
            + "\r\n");
    String line = client.hear();
    while (!line.contains(" 366 ")) {
      assertThat(line).as("the nick of the test before is free").doesNotContain(" 433 ");
      line = client.hear();
    }
    return client;
  }

  /// All that a client has been sent by now.
  private List<String> answers(Talker client) {
    String mark = "mark" + pings++;
    client.sendText("PING " + mark + "\r\n");
    List<String> lines = new ArrayList<>();
    String line = client.hear().strip();
    while (!line.endsWith(" PONG parley.local :" + mark)) {
      lines.add(line);
      line = client.hear().strip();
    }
    return lines;
  }

  private List<String> says(String line) {
    eve.sendBytes((line + "\r\n").getBytes(ISO_8859_1));
    return answers(eve);
  }

  private void isAnswered(String line, String regex) {
    isAnswered(line, regex, 1);
  }

  private void isAnswered(String line, String regex, int lines) {
    assertThat(says(line))
        .as(line)
        .hasSize(lines)
        .allMatch(answer -> answer.matches(NAMED + regex));
  }

  @Test
  void whatIsTooLongIsRefusedWhole() {
    isAnswered("PRIVMSG #own :" + "x".repeat(600), "417 eve :.*");
    isAnswered("PRIVMSG #own :" + "x".repeat(1_000_000), "417 eve :.*");
    isAnswered("@" + "a".repeat(5_000) + " PRIVMSG #own :x", "417 eve :.*");
    isAnswered("@+a=" + "b".repeat(9_000) + " TAGMSG #own", "417 eve :.*");
    assertThat(says("@+a=" + "b".repeat(4_000) + " TAGMSG #own")).isEmpty();
  }

  @Test
  void whatIsNoTextIsRefused() {
    for (String bytes : List.of("\u00FF", "\u00C3(", "\u00ED\u00A0\u0080", "\u00C0\u00AF")) {
      isAnswered("PRIVMSG #own :a" + bytes, "FAIL PRIVMSG INVALID_UTF8 :.*");
      isAnswered("NICK a" + bytes, "FAIL NICK INVALID_UTF8 :.*");
    }
    isAnswered("PRIVMSG #own :a\0b", "FAIL PRIVMSG INVALID_LINE :.*");
    isAnswered("PING a\rFOO", "(PONG parley.local :a|421 eve FOO :.*)", 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "JOIN",
        "PART",
        "TOPIC",
        "KICK",
        "KICK #own",
        "MODE",
        "WHOIS",
        "USERHOST",
        "ISON",
        "REDACT #own",
        "REGISTER x",
        "RENAME #own",
        "OPER root",
        "KILL",
        "SETNAME",
        "MARKREAD",
        "METADATA",
        "CHATHISTORY",
        "CHATHISTORY LATEST",
        "MONITOR",
        "MONITOR +",
        "BATCH",
        "AUTHENTICATE",
        "CAP",
        "CAP REQ",
        "NICK",
        "USER",
        "PASS",
        "PING",
        "TAGMSG",
        "PRIVMSG",
        "PRIVMSG eve",
        "WALLOPS",
        "VERIFY",
        "INVITE eve"
      })
  void whatLacksParametersIsAnsweredWithOneError(String line) {
    assertThat(says(line)).as(line).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void thousandsAtOnceAreBounded() {
    assertThat(says("MODE #own +" + "o".repeat(480))).hasSizeLessThanOrEqualTo(480);
    assertThat(says("MODE #own " + "+m-m".repeat(110))).hasSizeLessThanOrEqualTo(2);
    assertThat(says("MODE #own " + "+z".repeat(220))).hasSizeLessThanOrEqualTo(220);
    assertThat(says("PRIVMSG " + "a,".repeat(200) + " :x")).hasSizeLessThanOrEqualTo(5);
    assertThat(says("TAGMSG " + "a,".repeat(200))).hasSizeLessThanOrEqualTo(5);
    assertThat(says("WHOIS " + "a,".repeat(200))).hasSizeLessThanOrEqualTo(8);
    assertThat(says("KICK #own " + "a,".repeat(200))).hasSizeLessThanOrEqualTo(4);
    assertThat(says("NAMES " + "#a,".repeat(150))).hasSizeLessThanOrEqualTo(150);
    assertThat(says("PART " + "#a,".repeat(150))).hasSizeLessThanOrEqualTo(150);
    assertThat(says("JOIN " + "#x,".repeat(150))).hasSizeLessThanOrEqualTo(3 * 150);
    assertThat(says("CAP REQ :" + "no-such ".repeat(60))).hasSize(1);
    assertThat(says("MONITOR + " + "a,".repeat(200))).hasSizeLessThanOrEqualTo(200);
  }

  @Test
  void aPatternCostsNoMoreThanItsLength() {
    assertThat(says("MODE #own +b " + "*a".repeat(70) + "!*@*")).hasSizeLessThanOrEqualTo(1);
    assertThat(says("WHO " + "*?".repeat(200))).hasSizeLessThanOrEqualTo(3);
    assertThat(says("LIST " + "*?".repeat(200))).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void formsThatAreOddButRightAreUnderstood() {
    assertThat(says("privmsg EVE hi")).hasSize(1).allMatch(l -> l.endsWith(" PRIVMSG eve :hi"));
    assertThat(says("PrIvMsG   eve    :  two  spaces "))
        .hasSize(1)
        .allMatch(line -> line.endsWith(" PRIVMSG eve :  two  spaces"));
    assertThat(says(":somebody!else@where PRIVMSG eve :spoofed"))
        .hasSize(1)
        .allMatch(line -> line.contains("eve!u@") && line.endsWith(" PRIVMSG eve :spoofed"));
    isAnswered("PRIVMSG #own :", "412 eve :.*");
    assertThat(says("TOPIC #own :")).hasSizeLessThanOrEqualTo(1);
    assertThat(says("TOPIC #own")).hasSize(1).allMatch(line -> line.contains(" 331 "));
    assertThat(says("@+x=a\\:b\\s\\\\c\\r\\nd\\;+y=;+z TAGMSG eve"))
        .hasSize(1)
        .allMatch(line -> line.contains("+x=a\\:b\\s\\\\c\\r\\nd") && line.endsWith("TAGMSG eve"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", ":", ": ", "@", "@ ", "@a", "@a=b ", "@;;; ", ":x", ":x ", "\t", "   :"})
  void whatIsNoCommandIsPassedOver(String line) {
    assertThat(says(line)).as(line).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void namesThatAreNoneAreRefused() {
    for (String name : List.of("#x", "a b", "a,b", "a!b", "*", "x".repeat(100), "NickServ", "@a")) {
      assertThat(says("NICK :" + name))
          .as(name)
          .hasSize(1)
          .allMatch(line -> line.matches(NAMED + "43[123] eve .*"));
    }
    assertThat(says("JOIN #" + "x".repeat(200))).hasSize(1);
    assertThat(says("JOIN #a\u0007b")).hasSize(1);
  }

  @Test
  void whoIsNotInIsHeardWithinBounds() {
    Talker stranger = Talker.at(server.port("irc"), Manner.FOREIGN);
    for (int i = 0; i < 100; i++) {
      stranger.sendText("PRIVMSG bystander :psst\r\nJOIN #quiet\r\nFOO\r\nWHO *\r\n");
    }
    stranger.sendText("QUIT\r\n");
    assertThat(stranger.heardToTheEnd()).hasSizeLessThanOrEqualTo(401);
    stranger.close();
  }

  @Test
  void noiseDisturbsNobody() {
    long seed = Long.getLong("parley.seed", 4);
    Random random = new Random(seed);
    List<String> words =
        List.of("@a=b;+c=\\", ":x", "PRIVMSG", "MODE", "#own", "+b", ",", "*", "BATCH", "+x", "\0");
    for (int i = 0; i < 300; i++) {
      StringBuilder line = new StringBuilder();
      for (int j = random.nextInt(8); j >= 0; j--) {
        line.append(words.get(random.nextInt(words.size())))
            .append(random.nextBoolean() ? " " : "");
      }
      eve.sendBytes((line + "\r\n").getBytes(ISO_8859_1));
    }
    assertThat(answers(eve)).as("seed " + seed).hasSizeLessThanOrEqualTo(1_200);
  }
}
