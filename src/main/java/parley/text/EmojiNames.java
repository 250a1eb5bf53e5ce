package parley.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The table of emoji and their names, from the resource `emoji.tsv`.
final class EmojiNames {
  private static final String RESOURCE = "emoji.tsv";
  private static final String EMOJI_SIGN = "\uFE0F";
  private static final String JOINER = "\u200D";

  private final Map<String, String> emojiByName = HashMap.newHashMap(6000);
  private final Map<String, String> nameByEmoji = HashMap.newHashMap(6000);

  /// By the first code point: how long the emoji are that begin with it, in chars, the longest
  /// first.
  private final Map<Integer, SortedSet<Integer>> lengths = new HashMap<>();

  private int nameLengthMax;

  private EmojiNames(List<String> lines) {
    lines.stream().filter(line -> !line.startsWith("#")).forEach(this::addLine);
  }

  /// The table, loaded when it is first asked for.
  static EmojiNames table() {
    return Loaded.TABLE;
  }

  /// All names.
  Set<String> names() {
    return emojiByName.keySet();
  }

  /// The longest name, in characters.
  int nameLengthMax() {
    return nameLengthMax;
  }

  @Nullable String emoji(String name) {
    return emojiByName.get(name);
  }

  @Nullable String name(String emoji) {
    return nameByEmoji.get(emoji);
  }

  /// The longest emoji that begins here, or null.
  @Nullable String longestAt(String text, int at) {
    for (int length : lengths.getOrDefault(text.codePointAt(at), new TreeSet<>())) {
      if (at + length <= text.length()) {
        String emoji = text.substring(at, at + length);
        if (nameByEmoji.containsKey(emoji)) {
          return emoji;
        }
      }
    }
    return null;
  }

  private void addLine(String line) {
    int tab = line.indexOf('\t');
    var points = new StringBuilder();
    for (String point : line.substring(0, tab).split("-", -1)) {
      points.appendCodePoint(Integer.parseInt(point, 16));
    }
    String emoji = points.toString();
    String[] names = line.substring(tab + 1).split(" ", -1);
    addEmoji(emoji, names[0]);
    if (emoji.contains(JOINER)) {
      addEmoji(emoji.replace(EMOJI_SIGN, ""), names[0]); // as some keyboards send it
    }
    for (String name : names) {
      emojiByName.put(name, emoji);
      nameLengthMax = Math.max(nameLengthMax, name.length());
    }
  }

  private void addEmoji(String emoji, String name) {
    nameByEmoji.put(emoji, name);
    lengths
        .computeIfAbsent(emoji.codePointAt(0), _ -> new TreeSet<>(Comparator.reverseOrder()))
        .add(emoji.length());
  }

  /// Put off until somebody asks.
  private static final class Loaded {
    static final EmojiNames TABLE = new EmojiNames(lines());

    private static List<String> lines() {
      var resource =
          Objects.requireNonNull(EmojiNames.class.getResourceAsStream(RESOURCE), RESOURCE);
      try (var reader =
          new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
        return reader.lines().toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
