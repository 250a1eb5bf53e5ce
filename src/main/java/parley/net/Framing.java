package parley.net;

/// How bytes are cut into lines.
///
/// @param lineBytesMax the most bytes of a line, its end not counted
/// @param tagBytesMax the most bytes of the tags before a line, their `@` and the space after them
///   counted; 0: there are no tags
/// @param packetsAreLines whether bytes without a line end, followed by silence, may be a line
/// @param crEnds whether a lone CR ends a line, and an empty line is nothing, as IRC has it
/// @param secretLineBytesMax the most bytes of a line that carries a password ([SecretLine]); no
///   less than of any other
public record Framing(
    int lineBytesMax,
    int tagBytesMax,
    boolean packetsAreLines,
    boolean crEnds,
    int secretLineBytesMax) {
  /// RFC 1459, 2.3: 512 bytes with CR LF.
  private static final int IRC_LINE_BYTES = 510;

  /// The client's share of the tags that IRCv3 allows: 4094 bytes of data with `@` and space.
  public static final int IRC_TAG_BYTES = 4096;

  public Framing {
    if (lineBytesMax < 1 || tagBytesMax < 0 || secretLineBytesMax < lineBytesMax) {
      throw new IllegalArgumentException(lineBytesMax + ", " + tagBytesMax);
    }
  }

  /// All lines have one limit.
  public Framing(int lineBytesMax, int tagBytesMax, boolean packetsAreLines, boolean crEnds) {
    this(lineBytesMax, tagBytesMax, packetsAreLines, crEnds, lineBytesMax);
  }

  /// For people and plain programs.
  public static Framing text(int lineBytesMax) {
    return new Framing(lineBytesMax, 0, true, false);
  }

  /// For IRC, with the most bytes of tags.
  public static Framing irc(int tagBytesMax) {
    return new Framing(IRC_LINE_BYTES, tagBytesMax, false, true);
  }

  /// For IRC, where passwords may have so many bytes.
  public static Framing irc(int tagBytesMax, int passwordBytesMax) {
    int secretLineBytesMax = IRC_LINE_BYTES + passwordBytesMax;
    return new Framing(IRC_LINE_BYTES, tagBytesMax, false, true, secretLineBytesMax);
  }

  /// What a line without tags may take.
  ///
  /// @param begins its first bytes
  int bytesMax(byte[] begins) {
    return SecretLine.isOne(begins) ? secretLineBytesMax : lineBytesMax;
  }
}
