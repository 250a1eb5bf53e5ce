package parley.net;

import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells from the first bytes of a connection what it speaks, by asking for each protocol: yes, no,
/// or more bytes?
///
/// Only upper case counts: every IRC client, HTTP client and tagged program sends it, and a person
/// who types `nick bob` or `join: later` is a person. A byte order mark is passed over. At most
/// some 20 bytes are ever asked for.
public final class FirstBytes {
  /// What some bytes say about one protocol.
  public enum Answer {
    NO,
    /// They could be its beginning.
    MORE,
    YES
  }

  private static final byte[] BYTE_ORDER_MARK = HexFormat.of().parseHex("efbbbf");

  private static final List<byte[]> HTTP_BEGINS =
      words(
          " ", "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT",
          "PRI");

  /// What a client may send before it is registered. `QUIT` is not here: alone on its line it is
  /// tagged.
  private static final List<byte[]> IRC_BEGINS =
      words(" ", "CAP", "NICK", "USER", "PASS", "AUTHENTICATE", "WEBIRC", "PING", "STARTTLS");

  private static final List<byte[]> PROXY_V1_BEGINS =
      words("", "PROXY TCP4 ", "PROXY TCP6 ", "PROXY UNKNOWN");
  private static final byte[] PROXY_V2_BEGIN = HexFormat.of().parseHex("0d0a0d0a000d0a515549540a");

  /// CR LF CR LF alone is somebody who presses Enter; with a zero byte after it it is not.
  private static final int PROXY_V2_BYTES_MIN = 5;

  private final List<byte[]> taggedBegins;

  /// @param tags the tags that a program may begin with: each counts when `:` or a line end follows
  ///   it
  public FirstBytes(Set<String> tags) {
    taggedBegins = new ArrayList<>();
    for (String end : List.of(":", "\n", "\r")) {
      taggedBegins.addAll(words(end, tags.toArray(String[]::new)));
    }
  }

  /// What the readable bytes speak, or null when more are needed to tell.
  public @Nullable Protocol protocol(ByteBuf bytes) {
    var answers = new EnumMap<Protocol, Answer>(Protocol.class);
    answers.put(Protocol.PROXY, proxy(bytes));
    answers.put(Protocol.TLS, tls(bytes));
    answers.put(Protocol.HTTP, begins(bytes, 0, HTTP_BEGINS));
    var mark = begins(bytes, 0, BYTE_ORDER_MARK);
    int start = mark == Answer.YES ? BYTE_ORDER_MARK.length : 0;
    answers.put(Protocol.IRC, begins(bytes, start, IRC_BEGINS));
    answers.put(Protocol.TAGGED, begins(bytes, start, taggedBegins));
    answers.put(Protocol.TEXT, mark == Answer.MORE ? Answer.MORE : Answer.NO);
    for (var answer : answers.entrySet()) {
      if (answer.getValue() == Answer.YES) {
        return answer.getKey();
      }
    }
    return answers.containsValue(Answer.MORE) ? null : Protocol.TEXT;
  }

  /// Whether these bytes begin a PROXY protocol header, version 1 or 2.
  public static Answer proxy(ByteBuf bytes) {
    var binary = begins(bytes, 0, PROXY_V2_BEGIN);
    boolean lineEndsOnly = binary == Answer.MORE && bytes.readableBytes() < PROXY_V2_BYTES_MIN;
    return either(begins(bytes, 0, PROXY_V1_BEGINS), lineEndsOnly ? Answer.NO : binary);
  }

  /// Whether these bytes begin a TLS record (0x16, version 3.x) that holds a ClientHello (RFC 8446,
  /// 5.1 and 4).
  private static Answer tls(ByteBuf bytes) {
    int[] from = {0x16, 3, 0, 0, 0, 1};
    int[] to = {0x16, 3, 4, 0x41, 0xFF, 1}; // a record is at most 2^14 + 256 bytes
    for (int i = 0; i < from.length; i++) {
      if (i == bytes.readableBytes()) {
        return Answer.MORE;
      }
      int b = bytes.getUnsignedByte(bytes.readerIndex() + i);
      if (b < from[i] || b > to[i]) {
        return Answer.NO;
      }
    }
    return Answer.YES;
  }

  private static Answer begins(ByteBuf bytes, int start, List<byte[]> words) {
    var answer = Answer.NO;
    for (var word : words) {
      answer = either(answer, begins(bytes, start, word));
    }
    return answer;
  }

  private static Answer begins(ByteBuf bytes, int start, byte[] word) {
    for (int i = 0; i < word.length; i++) {
      if (start + i == bytes.readableBytes()) {
        return Answer.MORE;
      }
      if (bytes.getByte(bytes.readerIndex() + start + i) != word[i]) {
        return Answer.NO;
      }
    }
    return Answer.YES;
  }

  private static Answer either(Answer one, Answer other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static List<byte[]> words(String end, String... words) {
    return Stream.of(words).map(word -> (word + end).getBytes(StandardCharsets.US_ASCII)).toList();
  }
}
