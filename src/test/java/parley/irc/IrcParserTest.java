package parley.irc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import parley.Draws;
import parley.Property;

class IrcParserTest {
  @Test
  void aLineHasTagsSourceCommandAndParameters() {
    IrcMessage message = parsed("@a=b;+c :ann!a@h PRIVMSG #dev :hello :there");
    assertThat(message.tags()).containsExactly(Map.entry("a", "b"), Map.entry("+c", ""));
    assertThat(message.source()).isEqualTo("ann!a@h");
    assertThat(message.command()).isEqualTo("PRIVMSG");
    assertThat(message.params()).containsExactly("#dev", "hello :there");
    assertThat(message.param(1)).isEqualTo("hello :there");
    assertThat(message.param(2)).isEmpty();
  }

  @Test
  void aCommandAloneIsEnough() {
    assertThat(parsed("LIST")).isEqualTo(IrcMessage.of("LIST"));
  }

  @Test
  void spacesMayBeMany() {
    assertThat(parsed("@a=b   :src   USER  a   0  *   :Ann  Z "))
        .isEqualTo(
            new IrcMessage(Map.of("a", "b"), "src", "USER", List.of("a", "0", "*", "Ann  Z ")));
    assertThat(parsed("  PING a  ")).isEqualTo(IrcMessage.of("PING", "a"));
  }

  @Test
  void theLastParameterMayBeEmpty() {
    assertThat(parsed("TOPIC #dev :").params()).containsExactly("#dev", "");
  }

  @Test
  void aColonInsideAWordIsPartOfIt() {
    assertThat(parsed("PRIVMSG a:b c").params()).containsExactly("a:b", "c");
  }

  @Test
  void theLastOfEqualTagsCounts() {
    assertThat(parsed("@a=1;a=2;;=x PING a").tags()).containsExactly(Map.entry("a", "2"));
  }

  @Test
  void valuesOfTagsAreUnescaped() {
    assertThat(parsed("@a=x\\:y\\s\\\\\\r\\n\\z\\ PING").tags()).containsEntry("a", "x;y \\\r\nz");
  }

  @Test
  void whatHasNoCommandIsNoMessage() {
    for (String line : List.of("", " ", "@a=b", "@a=b ", ":ann", ":ann ", "@ :x", "@a :b :c")) {
      assertThat(IrcParser.parse(line)).as(line).isNull();
    }
  }

  @Test
  void aMessageHasACommand() {
    assertThatThrownBy(() -> IrcMessage.of("")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> IrcMessage.of("a b")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void tagsAreCountedInBytes() {
    assertThat(IrcParser.tagBytes("PING @a=b")).isZero();
    assertThat(IrcParser.tagBytes("@a=b PING")).isEqualTo(5);
    assertThat(IrcParser.tagBytes("@a=é😀 PING")).isEqualTo("@a=é😀 ".getBytes(UTF_8).length);
    assertThat(IrcParser.tagBytes("@a=b")).isEqualTo(4);
  }

  @Test
  void bytesAreCountedAsTheyAreEncoded() {
    Property.forAll(
        "tag bytes",
        draws -> "@" + draws.text(40).replace(' ', '_'),
        tags ->
            assertThat(IrcParser.tagBytes(tags + " PING"))
                .isEqualTo((tags + " ").getBytes(UTF_8).length));
  }

  @Test
  void whateverIsWrittenIsReadBack() {
    Property.forAll(
        "a message comes back",
        IrcParserTest::message,
        message -> assertThat(IrcParser.parse(message.toString())).isEqualTo(message));
  }

  @Test
  void noLineBreaksTheParser() {
    Property.forAll(
        "any line",
        draws -> draws.oneOf("", "@", ":", "@a=\\", "@;=", "PING :") + draws.text(80),
        line -> {
          IrcMessage message = IrcParser.parse(line);
          if (message != null) {
            String written = message.toString();
            assertThat(written).doesNotContain("\r", "\n", "\0");
            assertThat(IrcParser.parse(written)).isNotNull();
          }
        });
  }

  private static IrcMessage message(Draws draws) {
    Map<String, String> tags = new LinkedHashMap<>();
    for (String name : draws.listOf(3, d -> d.oneOf("", "+", "a.b/") + d.word(1, 4))) {
      tags.put(name, draws.text(20).replace('\0', '0'));
    }
    String source = draws.chance(50) ? draws.word(1, 5) + "!u@h" : null;
    List<String> params = new ArrayList<>(draws.listOf(4, d -> d.word(1, 6)));
    if (draws.chance(50)) {
      params.add(draws.text(30).replaceAll("[\r\n\0]", "x"));
    }
    return new IrcMessage(tags, source, draws.word(1, 8), params);
  }

  private static IrcMessage parsed(String line) {
    return Objects.requireNonNull(IrcParser.parse(line));
  }
}
