package parley.endtoend;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// How a client puts what it says into bytes.
enum Manner {
  /// Each line with LF, as `nc` does.
  LINES("", "\n"),
  /// Each line with CR LF.
  CRLF("", "\r\n"),
  /// Each line as one packet without any line end, as simple programs do.
  PACKETS("", ""),
  /// Another protocol, whose lines may come back with either line end.
  FOREIGN("", "\r\n"),
  /// Telnet: negotiates first (WILL NAWS, DO SUPPRESS-GO-AHEAD, the size of the window).
  TELNET("fffb1ffffd03fffa1f00500018fff0", "\r\n");

  private final String first;
  private final String lineEnd;

  /// @param first the bytes sent before anything else, in hexadecimal
  Manner(String first, String lineEnd) {
    this.first = first;
    this.lineEnd = lineEnd;
  }

  /// What is sent before anything else.
  byte[] first() {
    return HexFormat.of().parseHex(first);
  }

  /// A line.
  byte[] line(String text) {
    return (text + lineEnd).getBytes(StandardCharsets.UTF_8);
  }
}
