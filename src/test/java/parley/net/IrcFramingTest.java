package parley.net;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static parley.net.LineCutter.NOT_UTF8;
import static parley.net.LineCutter.NUL;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.Draws;
import parley.Property;
import parley.door.Heard;
import parley.door.Heard.Invalid;
import parley.door.Heard.Line;
import parley.door.Heard.TooLong;

/// How the bytes of an IRC client are cut.
class IrcFramingTest {
  private static final int BODY = 510;
  private static final int TAGS = 4096;
  private static final int PASSWORD = 600;

  private static List<Heard> cut(String text) {
    return cut(new LineCutter(Framing.irc(TAGS)), text.getBytes(UTF_8));
  }

  private static List<Heard> cut(LineCutter cutter, byte[] bytes) {
    List<Heard> heard = new ArrayList<>();
    ByteBuf in = Unpooled.wrappedBuffer(bytes);
    while (in.isReadable()) {
      Heard next = cutter.next(in);
      if (next != null) {
        heard.add(next);
      }
    }
    return heard;
  }

  private static String tags(int bytes) {
    return "@" + "t".repeat(bytes - 2) + " ";
  }

  @Test
  void crAndLfAndBothEndALine() {
    assertThat(cut("a\rb\nc\r\nd\n"))
        .containsExactly(new Line("a"), new Line("b"), new Line("c"), new Line("d"));
  }

  @Test
  void emptyLinesAreNothing() {
    assertThat(cut("\r\n\n\r\r\r\na\r\n\r\n")).containsExactly(new Line("a"));
  }

  @Test
  void aLineAtItsLimitPassesAndOneOverItDoesNot() {
    String full = "x".repeat(BODY);
    assertThat(cut(full + "\r\n" + full + "x\r\nok\r\n"))
        .containsExactly(new Line(full), new TooLong(BODY), new Line("ok"));
  }

  @Test
  void tagsHaveALimitOfTheirOwn() {
    String full = tags(TAGS) + "x".repeat(BODY);
    assertThat(cut(full + "\r\n")).containsExactly(new Line(full));
    assertThat(cut(full + "x\r\nok\n")).containsExactly(new TooLong(BODY), new Line("ok"));
    assertThat(cut(tags(TAGS + 1) + "PING x\r\nok\n"))
        .containsExactly(new TooLong(TAGS), new Line("ok"));
  }

  @Test
  void shortTagsLeaveNoMoreRoomForTheRest() {
    assertThat(cut("@a " + "x".repeat(BODY + 1) + "\r\nok\r\n"))
        .containsExactly(new TooLong(BODY), new Line("ok"));
  }

  @Test
  void tagsThatNeverEndAreToldBeforeTheLineDoes() {
    LineCutter cutter = new LineCutter(Framing.irc(TAGS));
    assertThat(cut(cutter, ("@" + "t".repeat(100_000)).getBytes(UTF_8))).hasSize(1);
    assertThat(cut(cutter, "\r\nok\r\n".getBytes(UTF_8))).containsExactly(new Line("ok"));
  }

  @Test
  void whatIsNoTextIsToldWithWhatCanBeRead() {
    assertThat(cut("PRIVMSG #a :x\0y\r\nok\r\n"))
        .containsExactly(new Invalid(NUL, "PRIVMSG #a :x\0y"), new Line("ok"));
    byte[] latin = {'P', 'I', 'N', 'G', ' ', (byte) 0xFC, '\r', '\n'};
    assertThat(cut(new LineCutter(Framing.irc(TAGS)), latin))
        .containsExactly(new Invalid(NOT_UTF8, "PING \uFFFD"));
  }

  @Test
  void fromALateSwitchOnLinesAreCutAsIrcHasThem() {
    LineCutter cutter = new LineCutter(Framing.text(2048));
    assertThat(cut(cutter, "NICK bob\r\n".getBytes(UTF_8))).containsExactly(new Line("NICK bob"));
    cutter.become(Framing.irc(TAGS));
    assertThat(cut(cutter, "\r\nUSER a 0 * :A\rPING x\r\n".getBytes(UTF_8)))
        .containsExactly(new Line("USER a 0 * :A"), new Line("PING x"));
  }

  @Test
  void whereverTheNetworkSplitsTheLinesAreTheSame() {
    Property.forAll(
        "irc lines are the same however they are split",
        draws -> split(stream(draws), draws),
        pieces -> {
          LineCutter cutter = new LineCutter(Framing.irc(TAGS));
          ByteArrayOutputStream all = new ByteArrayOutputStream();
          List<Heard> heard = new ArrayList<>();
          for (byte[] piece : pieces) {
            all.writeBytes(piece);
            heard.addAll(cut(cutter, piece));
          }
          assertThat(heard).isEqualTo(cut(new LineCutter(Framing.irc(TAGS)), all.toByteArray()));
          for (Heard each : heard) {
            if (each instanceof Line(String text)) {
              assertThat(text).isNotEmpty().doesNotContain("\r", "\n", "\0");
              assertThat(text.getBytes(UTF_8).length).isLessThanOrEqualTo(TAGS + BODY);
            }
          }
        });
  }

  private static List<byte[]> split(byte[] bytes, Draws draws) {
    List<byte[]> pieces = new ArrayList<>();
    for (int from = 0; from < bytes.length; ) {
      int to = Math.min(bytes.length, from + draws.between(1, 700));
      pieces.add(Arrays.copyOfRange(bytes, from, to));
      from = to;
    }
    return pieces;
  }

  private static byte[] stream(Draws draws) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    int pieces = draws.between(1, 12);
    for (int i = 0; i < pieces; i++) {
      String piece =
          switch (draws.between(0, 7)) {
            case 0 -> "\r";
            case 1 -> "\n";
            case 2 -> "\r\n";
            case 3 -> tags(draws.between(2, TAGS + 2));
            case 4 -> "x".repeat(draws.between(1, BODY + 2));
            case 5 -> "ü\uD83D\uDE03";
            case 6 -> "\0";
            default -> "PING x\r\n";
          };
      all.writeBytes(piece.getBytes(UTF_8));
      if (draws.between(0, 9) == 0) {
        all.write(0xE2);
      }
    }
    return all.toByteArray();
  }

  @Test
  void aLineWithAPasswordMayBeLonger() {
    for (String begin :
        List.of("PASS ", "oper root ", "NS REGISTER ", "PRIVMSG NickServ :IDENTIFY ")) {
      String line = begin + "x".repeat(BODY + PASSWORD - begin.length());
      assertThat(cutWithPasswords(line + "\n")).containsExactly(new Line(line));
      assertThat(cutWithPasswords("@label=1 " + line + "\n"))
          .containsExactly(new Line("@label=1 " + line));
      assertThat(cutWithPasswords(line + "x\n")).containsExactly(new TooLong(BODY));
      assertThat(cutWithPasswords("@label=1 " + line + "x\n")).containsExactly(new TooLong(BODY));
    }
  }

  @Test
  void otherLinesMayNot() {
    for (String begin : List.of("PASSx ", "PRIVMSG bob,NickServ :", "PRIVMSG #NickServ :")) {
      String line = begin + "x".repeat(BODY + 1 - begin.length());
      assertThat(cutWithPasswords(line + "\nNICK a\n"))
          .containsExactly(new TooLong(BODY), new Line("NICK a"));
      assertThat(cutWithPasswords("@label=1 " + line + "\nNICK a\n"))
          .containsExactly(new TooLong(BODY), new Line("NICK a"));
    }
  }

  @Test
  void itDoesNotMatterHowALongLineComes() {
    String line = "PASS " + "x".repeat(BODY + 7);
    LineCutter cutter = new LineCutter(Framing.irc(TAGS, PASSWORD));
    List<Heard> heard = new ArrayList<>();
    for (byte b : (line + "\n").getBytes(UTF_8)) {
      heard.addAll(cut(cutter, new byte[] {b}));
    }
    assertThat(heard).containsExactly(new Line(line));
  }

  private static List<Heard> cutWithPasswords(String text) {
    return cut(new LineCutter(Framing.irc(TAGS, PASSWORD)), text.getBytes(UTF_8));
  }
}
