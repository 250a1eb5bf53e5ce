package parley.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;

/// Looks at lines of IRC where they lie, without making anything of them.
final class Lines {
  private Lines() {}

  /// A word of the protocol.
  static byte[] word(String word) {
    return word.getBytes(US_ASCII);
  }

  /// Where the command of a line begins: behind its tags and its source.
  static int command(byte[] bytes, int from, int to) {
    int at = from;
    if (at < to && bytes[at] == '@') {
      at = behindWord(bytes, at, to);
    }
    if (at < to && bytes[at] == ':') {
      at = behindWord(bytes, at, to);
    }
    return at;
  }

  /// Whether a word, and nothing more, stands here.
  static boolean is(byte[] word, byte[] bytes, int at, int to) {
    int end = at + word.length;
    return end <= to
        && (end == to || bytes[end] == ' ')
        && Arrays.equals(word, 0, word.length, bytes, at, end);
  }

  /// Where the next word begins.
  static int behindWord(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] != ' ') {
      at++;
    }
    while (at < to && bytes[at] == ' ') {
      at++;
    }
    return at;
  }
}
