package parley.net;

/// How bytes are cut into lines.
///
/// @param lineBytesMax the most bytes of a line, its end not counted
/// @param packetsAreLines whether bytes without a line end, followed by silence, may be a line
public record Framing(int lineBytesMax, boolean packetsAreLines) {
  public Framing {
    if (lineBytesMax < 1) {
      throw new IllegalArgumentException("lineBytesMax: " + lineBytesMax);
    }
  }
}
