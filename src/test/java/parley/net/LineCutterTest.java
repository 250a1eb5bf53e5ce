package parley.net;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static parley.net.LineCutter.BARE_CR;
import static parley.net.LineCutter.NOT_UTF8;
import static parley.net.LineCutter.NUL;

import io.netty.buffer.Unpooled;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.Draws;
import parley.Property;
import parley.door.Heard;
import parley.door.Heard.Invalid;
import parley.door.Heard.Line;
import parley.door.Heard.TooLong;

class LineCutterTest {
  private static final int LIMIT = 20;

  @Test
  void lfAndCrLfAndCrNulEndALine() {
    assertThat(cut("a\nb\r\nc\r\0d")).containsExactly(new Line("a"), new Line("b"), new Line("c"));
  }

  @Test
  void anEmptyLineIsALine() {
    assertThat(cut("\n\r\n")).containsExactly(new Line(""), new Line(""));
  }

  @Test
  void severalCrBeforeTheLfBelongToTheLineEnd() {
    assertThat(cut("a\r\r\nb\n")).containsExactly(new Line("a"), new Line("b"));
  }

  @Test
  void aCrInTheMiddleIsRefusedOnceAndTheNextLineLives() {
    assertThat(cut("MESSAGE:hi\rQUIT\rx\nb\n"))
        .containsExactly(new Invalid(BARE_CR, "MESSAGE:hi"), new Line("b"));
  }

  @Test
  void aLineAtItsLimitPassesWhateverEndsIt() {
    String full = "x".repeat(LIMIT);
    assertThat(cut(full + "\n" + full + "\r\n")).containsExactly(new Line(full), new Line(full));
  }

  @Test
  void aLineOverItsLimitIsToldOnceAndDroppedToItsEnd() {
    assertThat(cut("x".repeat(LIMIT + 1) + "\rmore\0\n" + "ok\n"))
        .containsExactly(new TooLong(LIMIT), new Line("ok"));
  }

  @Test
  void anEndlessLineIsToldBeforeItEnds() {
    var cutter = new LineCutter(Framing.text(LIMIT));
    assertThat(cut(cutter, "x".repeat(LIMIT + 1))).containsExactly(new TooLong(LIMIT));
    assertThat(cut(cutter, "x".repeat(100_000))).isEmpty();
    assertThat(cut(cutter, "\nok\n")).containsExactly(new Line("ok"));
  }

  @Test
  void nulIsRefused() {
    assertThat(cut("a\0b\nc\n")).containsExactly(new Invalid(NUL, "a\0b"), new Line("c"));
  }

  @Test
  void whatIsNotUtf8IsRefused() {
    for (String bytes : List.of("C3", "FF", "C0 AF", "ED A0 80", "F4 90 80 80", "61 E2 82 62")) {
      assertThat(cutHex(bytes + "0A 6F 6B 0A"))
          .as(bytes)
          .containsExactly(new Invalid(NOT_UTF8, readable(bytes)), new Line("ok"));
    }
  }

  private static String readable(String hex) {
    return new String(HexFormat.of().parseHex(hex.replace(" ", "")), UTF_8);
  }

  @Test
  void aReplacementCharacterThatWasReallySentIsText() {
    assertThat(cut("\uFFFD\n")).containsExactly(new Line("\uFFFD"));
  }

  @Test
  void onlyTheFirstByteOrderMarkIsDropped() {
    assertThat(cut("\uFEFFa\n\uFEFFb\n")).containsExactly(new Line("a"), new Line("\uFEFFb"));
  }

  @Test
  void theRestIsALineWhenNothingMoreComes() {
    var cutter = new LineCutter(Framing.text(LIMIT));
    assertThat(cut(cutter, "a\nb")).containsExactly(new Line("a"));
    assertThat(cutter.rest()).isEqualTo(new Line("b"));
    assertThat(cutter.rest()).isNull();
  }

  @Test
  void whoseFirstLineEndIsALoneCrEndsLinesSo() {
    var cutter = new LineCutter(Framing.text(LIMIT));
    assertThat(cut(cutter, "a\r")).isEmpty();
    assertThat(cutter.rest()).isEqualTo(new Line("a"));
    assertThat(cut(cutter, "b\rc\rd\r\n\re\n"))
        .containsExactly(new Line("b"), new Line("c"), new Line("d"), new Line(""), new Line("e"));
  }

  @Test
  void whoHasEndedALineWithLfNeverEndsOneWithALoneCr() {
    var cutter = new LineCutter(Framing.text(LIMIT));
    assertThat(cut(cutter, "a\nb\r")).containsExactly(new Line("a"));
    assertThat(cutter.rest()).isEqualTo(new Line("b"));
    assertThat(cut(cutter, "c\rd\n")).containsExactly(new Invalid(BARE_CR, "c"));
  }

  @Test
  void anLfThatComesLateBelongsToItsCr() {
    var cutter = new LineCutter(Framing.text(LIMIT));
    assertThat(cut(cutter, "a\r")).isEmpty();
    assertThat(cutter.rest()).isEqualTo(new Line("a"));
    assertThat(cut(cutter, "\nb\n")).containsExactly(new Line("b"));
  }

  @Test
  void theRestCanBeHandedBackWhole() {
    var cutter = new LineCutter(Framing.text(LIMIT));
    assertThat(cut(cutter, "a\nbc\r")).containsExactly(new Line("a"));
    assertThat(cutter.handBack()).asString(UTF_8).isEqualTo("bc\r");
    assertThat(cutter.hasRest()).isFalse();
  }

  @Test
  void whereTheNetworkSplitsMakesNoDifference() {
    Property.forAll(
        "splits make no difference",
        draws -> split(stream(draws), draws),
        pieces -> {
          var cutter = new LineCutter(Framing.text(LIMIT));
          var all = new ByteArrayOutputStream();
          var cut = new ArrayList<Heard>();
          for (var piece : pieces) {
            all.writeBytes(piece);
            cut.addAll(cut(cutter, piece));
          }
          assertThat(cut).isEqualTo(cut(new LineCutter(Framing.text(LIMIT)), all.toByteArray()));
        });
  }

  private static List<byte[]> split(byte[] bytes, Draws draws) {
    var pieces = new ArrayList<byte[]>();
    for (int from = 0; from < bytes.length; ) {
      int to = Math.min(bytes.length, from + 1 + draws.below(8));
      pieces.add(Arrays.copyOfRange(bytes, from, to));
      from = to;
    }
    return pieces;
  }

  @Test
  void noBytesMakeALineThatBreaksTheRules() {
    Property.forAll(
        "lines are clean",
        LineCutterTest::stream,
        bytes -> {
          for (var inbound : cut(new LineCutter(Framing.text(LIMIT)), bytes)) {
            if (inbound instanceof Line(String text)) {
              assertThat(text).doesNotContain("\n", "\r", "\0");
              assertThat(text.getBytes(UTF_8).length).isLessThanOrEqualTo(LIMIT);
            }
          }
        });
  }

  private static byte[] stream(Draws draws) {
    var pieces =
        draws.listOf(30, d -> d.oneOf("a", "\n", "\r\n", "\r", "\0", "é", "😄", "long".repeat(4)));
    return draws.chance(70) ? String.join("", pieces).getBytes(UTF_8) : draws.bytes(60);
  }

  private static List<Heard> cut(String text) {
    return cut(new LineCutter(Framing.text(LIMIT)), text);
  }

  private static List<Heard> cut(LineCutter cutter, String text) {
    return cut(cutter, text.getBytes(UTF_8));
  }

  private static List<Heard> cutHex(String hex) {
    return cut(new LineCutter(Framing.text(LIMIT)), HexFormat.of().parseHex(hex.replace(" ", "")));
  }

  private static List<Heard> cut(LineCutter cutter, byte[] bytes) {
    var in = Unpooled.wrappedBuffer(bytes);
    var all = new ArrayList<Heard>();
    for (var line = cutter.next(in); line != null; line = cutter.next(in)) {
      all.add(line);
    }
    assertThat(in.isReadable()).isFalse();
    return all;
  }
}
