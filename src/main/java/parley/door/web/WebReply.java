package parley.door.web;

import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is replied to a request: its bytes are never changed by anybody.
///
/// @param status of HTTP: 200, 304, 404
/// @param headers besides the length and those of the connection
/// @param body what is sent, unless there is a part of a file
/// @param part what is sent of a file; null for none. Whoever has the reply closes it
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and copied for nobody
public record WebReply(
    int status, Map<String, String> headers, byte[] body, @Nullable FilePart part) {
  private static final byte[] NOTHING = {};

  public WebReply {
    headers = Map.copyOf(headers);
  }

  /// A reply from memory.
  public WebReply(int status, Map<String, String> headers, byte[] body) {
    this(status, headers, body, null);
  }

  /// Bytes of a file.
  ///
  /// @param channel the file, open; closed by whoever has sent them, or does not
  /// @param from the first of them, from 0
  /// @param bytes how many
  public record FilePart(FileChannel channel, long from, long bytes) {}

  /// A part of a file.
  static WebReply of(int status, Map<String, String> headers, FilePart part) {
    return new WebReply(status, headers, NOTHING, part);
  }

  /// How many bytes follow the headers.
  public long length() {
    return part == null ? body.length : part.bytes();
  }

  /// The same with other headers besides; they do not replace any.
  public WebReply with(Map<String, String> others) {
    Map<String, String> all = new HashMap<>(others);
    all.putAll(headers);
    return new WebReply(status, all, body, part);
  }

  /// One sentence, as plain text.
  public static WebReply sentence(int status, String words) {
    return new WebReply(
        status,
        SecurityHeaders.with(
            Map.of("content-type", "text/plain; charset=utf-8", "cache-control", "no-store")),
        (words + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /// Nothing but headers.
  static WebReply empty(int status, Map<String, String> headers) {
    return new WebReply(status, headers, NOTHING);
  }
}
