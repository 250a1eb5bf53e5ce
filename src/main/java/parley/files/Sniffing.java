package parley.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Says what a file is by its first bytes. What it is called and what its sender says of it count
/// for nothing: a page that says to be a picture is a text.
final class Sniffing {
  /// Bytes that are looked at.
  static final int HEAD_BYTES = 1_024;

  static final String UNKNOWN = "application/octet-stream";
  static final String TEXT = "text/plain; charset=utf-8";

  /// What a kind of file begins with.
  ///
  /// @param bytes as ISO 8859-1; `?` stands for any byte
  private record Magic(int offset, String bytes, String type) {
    boolean is(byte[] head) {
      if (head.length < offset + bytes.length()) {
        return false;
      }
      for (int i = 0; i < bytes.length(); i++) {
        char wanted = bytes.charAt(i);
        if (wanted != '?' && (head[offset + i] & 0xFF) != wanted) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Magic> TABLE =
      List.of(
          new Magic(0, "\u0089PNG\r\n\u001A\n", "image/png"),
          new Magic(0, "\u00FF\u00D8\u00FF", "image/jpeg"),
          new Magic(0, "GIF87a", "image/gif"),
          new Magic(0, "GIF89a", "image/gif"),
          new Magic(0, "RIFF????WEBP", "image/webp"),
          new Magic(4, "ftypavif", "image/avif"),
          new Magic(4, "ftypheic", "image/heic"),
          new Magic(4, "ftypM4A ", "audio/mp4"),
          new Magic(4, "ftypqt  ", "video/quicktime"),
          new Magic(4, "ftyp", "video/mp4"),
          new Magic(0, "\u001AE\u00DF\u00A3", "video/webm"),
          new Magic(0, "OggS", "audio/ogg"),
          new Magic(0, "fLaC", "audio/flac"),
          new Magic(0, "RIFF????WAVE", "audio/wav"),
          new Magic(0, "ID3", "audio/mpeg"),
          new Magic(0, "\u00FF\u00FB", "audio/mpeg"),
          new Magic(0, "\u00FF\u00F3", "audio/mpeg"),
          new Magic(0, "%PDF-", "application/pdf"),
          new Magic(0, "PK\u0003\u0004", "application/zip"),
          new Magic(0, "\u001F\u008B", "application/gzip"));

  private Sniffing() {}

  /// The type of a file, as HTTP names it.
  ///
  /// @param head its first bytes
  /// @param whole whether that is all of it
  static String type(byte[] head, boolean whole) {
    for (Magic magic : TABLE) {
      if (magic.is(head)) {
        return magic.type();
      }
    }
    return isText(head, whole) ? TEXT : UNKNOWN;
  }

  private static boolean isText(byte[] head, boolean whole) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(Math.max(1, head.length));
    CoderResult result = decoder.decode(ByteBuffer.wrap(head), text, whole);
    if (result.isError()) {
      return false;
    }
    return text.flip()
        .chars()
        .noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
  }
}
