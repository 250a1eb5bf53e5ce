package parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.Draws;
import parley.Property;

class EmojiTest {
  private static final List<String> NAMES = EmojiNames.table().names().stream().sorted().toList();

  @Test
  void smileIsTheFaceThatGitHubMeans() {
    assertThat(Emoji.toEmoji(":smile:")).isEqualTo("\uD83D\uDE04");
    assertThat(Emoji.toShortcodes("\uD83D\uDE04")).isEqualTo(":smile:");
  }

  @ParameterizedTest
  @CsvSource({
    "hi :smile: you, hi 😄 you",
    ":+1::-1:, 👍👎",
    "a:smile:b, a😄b",
    ":smile:smile:, 😄smile:",
    "::smile::, :😄:",
    ":what:smile:, :what😄",
    ":100:, 💯",
    "so :100: yes, so 💯 yes",
    ":heart:, ❤️",
    ":woman_scientist:, 👩‍🔬",
    ":de:, 🇩🇪"
  })
  void namesBecomeEmoji(String text, String shown) {
    assertThat(Emoji.toEmoji(text)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        "::",
        ":smile",
        "smile:",
        ": smile :",
        ":Smile:",
        ":no_such_name:",
        "10:100:20",
        "2001:100::1",
        "`:smile:`",
        "``a ` :smile:``",
        "```:smile:```",
        "so `x = {a:smile:b}` it is"
      })
  void whatIsNoNameOrIsCodeStays(String text) {
    assertThat(Emoji.toEmoji(text)).isEqualTo(text);
  }

  @Test
  void aBacktickAloneProtectsNothing() {
    assertThat(Emoji.toEmoji("it`s :smile:")).isEqualTo("it`s 😄");
    assertThat(Emoji.toEmoji("`a` :smile: ``b")).isEqualTo("`a` 😄 ``b");
  }

  @ParameterizedTest
  @CsvSource({
    "hi 😄😄 you, hi :smile::smile: you",
    "👍🏽, :+1_tone3:",
    "👩‍🔬, :woman_scientist:",
    "❤️‍🔥, :heart_on_fire:",
    "🇩🇪, :de:",
    "1️⃣, :one:"
  })
  void emojiBecomeNames(String text, String shown) {
    assertThat(Emoji.toShortcodes(text)).isEqualTo(shown);
  }

  @Test
  void aSequenceWithoutItsVariationSignIsKnown() {
    assertThat(Emoji.toShortcodes("❤\u200D🔥")).isEqualTo(":heart_on_fire:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "grüße", "日本語", "© 2026", "™", "↔", "#1"})
  void textStaysText(String text) {
    assertThat(Emoji.toShortcodes(text)).isEqualTo(text);
  }

  @Test
  void anEmojiCanBeAskedForByName() {
    assertThat(Emoji.named("tada")).contains("🎉");
    assertThat(Emoji.named("no_such_name")).isEmpty();
    assertThat(Emoji.named(":tada:")).isEmpty();
  }

  @Test
  void everyNameLeadsToItsEmojiAndEveryEmojiComesBack() {
    assertThat(NAMES).hasSizeGreaterThan(5000);
    for (String name : NAMES) {
      String emoji = Emoji.toEmoji(":" + name + ":");
      assertThat(emoji).as(name).isEqualTo(Emoji.named(name).orElseThrow());
      assertThat(Emoji.toEmoji(Emoji.toShortcodes(emoji))).as(name).isEqualTo(emoji);
    }
  }

  @Test
  void wordsAndEmojiSurviveTheRoundTrip() {
    Property.forAll(
        "emoji round trip",
        draws -> String.join(" ", draws.listOf(12, EmojiTest::wordOrEmoji)),
        text -> assertThat(Emoji.toEmoji(Emoji.toShortcodes(text))).isEqualTo(text));
  }

  @Test
  void codeStaysWhateverItIs() {
    Property.forAll(
        "code stays",
        draws ->
            "`"
                + String.join(
                    "", draws.listOf(20, d -> d.oneOf(d.text(5).replace("`", ""), ":", ":smile:")))
                + "`",
        code -> assertThat(Emoji.toEmoji(code + ":smile:")).isEqualTo(code + "😄"));
  }

  @Test
  void hostileTextTakesLinearTime() {
    int size = 200_000; // what grew with the square would never end
    for (String piece :
        List.of(
            ":", "`", ":a", "`:", ":smile", "a:smile:", "`a``:b:", "👩\u200D", "🏴", "1\uFE0F")) {
      String text = piece.repeat(size / piece.length());
      assertThat(Emoji.toEmoji(text)).isNotEmpty();
      assertThat(Emoji.toShortcodes(text)).isNotEmpty();
    }
    var growing = new StringBuilder();
    for (int run = 1; growing.length() < size; run++) {
      growing.append("`".repeat(run)).append(':');
    }
    assertThat(Emoji.toEmoji(growing.toString())).isEqualTo(growing.toString());
  }

  private static String wordOrEmoji(Draws draws) {
    return draws.chance(50) ? Emoji.named(draws.oneOf(NAMES)).orElseThrow() : draws.word(1, 6);
  }
}
