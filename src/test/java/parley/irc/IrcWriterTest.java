package parley.irc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import parley.Property;

class IrcWriterTest {
  @Test
  void aLineIsWrittenPartByPart() {
    byte[] line =
        new IrcWriter()
            .tag("label", "a;b")
            .tag("+x", "")
            .source("ann!a@h")
            .command("PRIVMSG")
            .param("#dev")
            .trailing("two words")
            .bytes();
    assertThat(new String(line, UTF_8))
        .isEqualTo("@label=a\\:b;+x :ann!a@h PRIVMSG #dev :two words\r\n");
  }

  @Test
  void aLineWithoutSourceBeginsWithItsCommand() {
    assertThat(new IrcWriter().command("PING").trailing("x").line()).isEqualTo("PING :x");
    assertThat(new IrcWriter().tag("a", "b").command("PING").line()).isEqualTo("@a=b PING");
  }

  @Test
  void onlyTheLastParameterMayHaveSpaces() {
    for (String bad : new String[] {"", "a b", ":a"}) {
      IrcWriter writer = new IrcWriter().command("A");
      assertThatThrownBy(() -> writer.param(bad)).isInstanceOf(IllegalArgumentException.class);
      assertThat(IrcWriter.middle(bad)).isEqualTo("*");
    }
    assertThat(IrcWriter.middle("a:b")).isEqualTo("a:b");
  }

  @Test
  void aMessageWithASpaceInTheMiddleIsNotWritten() {
    IrcMessage message = IrcMessage.of("A", "b c", "d");
    assertThatThrownBy(message::toString).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLineEndInAPartNeverMakesASecondLine() {
    Property.forAll(
        "one line",
        draws -> draws.text(30),
        text -> {
          String line =
              new IrcWriter().tag("a", text).source(text).command("A").trailing(text).line();
          assertThat(line).doesNotContain("\r", "\n", "\0");
          assertThat(line.substring(0, line.indexOf(' '))).as("tags").startsWith("@a");
          assertThat(line.substring(line.indexOf(' '))).startsWith(" :");
        });
  }
}
