package parley.door.tagged;

import java.nio.charset.StandardCharsets;
import java.util.List;
import parley.text.Printable;

/// How lines end for a peer.
enum LineEnd {
  /// For programs.
  LF("\n"),
  /// For telnet terminals (RFC 854).
  CR_LF("\r\n");

  private final String end;

  LineEnd(String end) {
    this.end = end;
  }

  /// The bytes of a line. What could move a terminal's cursor or begin another line is taken out of
  /// it.
  byte[] bytes(String line) {
    return bytes(List.of(line));
  }

  /// The bytes of several lines.
  byte[] bytes(List<String> lines) {
    StringBuilder bytes = new StringBuilder();
    lines.forEach(line -> bytes.append(Printable.of(line)).append(end));
    return bytes.toString().getBytes(StandardCharsets.UTF_8);
  }
}
