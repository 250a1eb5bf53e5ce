package parley.door.web;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.files.FileAddress;
import parley.files.FileId;
import parley.files.FileStore;
import parley.files.StoredFile;
import parley.files.Thumbnails;

/// Replies with what people have uploaded, for threads that may wait.
///
/// What somebody has sent is never a page of this server: a browser shows only pictures, sound,
/// films and plain text in their place, without scripts, as if they were nobody's; everything else
/// is to be saved. Who has the address has the file.
final class FileReplies {
  private static final Logger LOG = LoggerFactory.getLogger(FileReplies.class);
  private static final int TAG_LENGTH = 32;
  private static final WebReply NONE = WebReply.sentence(404, "There is no such file, or no more.");

  private static final String SANDBOX =
      "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox;"
          + " frame-ancestors 'none'";

  private final FileStore store;
  private final Thumbnails thumbnails;

  FileReplies(FileStore store, Thumbnails thumbnails) {
    this.store = store;
    this.thumbnails = thumbnails;
  }

  /// Replies to a request below `/files/`.
  WebReply reply(WebRequest request) {
    String[] parts = request.path().split("/", 4); // "", "files", id, the rest
    FileId id = parts.length < 3 ? null : FileId.parse(parts[2]);
    StoredFile file = id == null ? null : store.find(id);
    if (file == null) {
      return NONE;
    }
    try {
      boolean small = parts.length == 4 && parts[3].equals("thumb");
      return small ? thumbnail(file, request) : content(file, request);
    } catch (NoSuchFileException _) {
      return NONE; // deleted meanwhile
    } catch (IOException e) {
      LOG.warn("{} cannot be read: {}", file.id().text(), e.toString());
      return WebReply.sentence(500, "The file cannot be read at the moment.");
    }
  }

  private WebReply thumbnail(StoredFile file, WebRequest request) throws IOException {
    Thumbnails.Thumbnail small = thumbnails.of(file);
    if (small == null) {
      return WebReply.sentence(404, "There is no small picture of this.");
    }
    String tag = "\"t" + file.digest().substring(0, TAG_LENGTH) + '"';
    Map<String, String> headers = headers(small.type(), tag, "inline");
    return request.has(tag)
        ? WebReply.empty(304, headers)
        : whole(headers, FileChannel.open(small.path(), StandardOpenOption.READ));
  }

  private WebReply content(StoredFile file, WebRequest request) throws IOException {
    String tag = '"' + file.digest().substring(0, TAG_LENGTH) + '"';
    Map<String, String> headers = headers(file.type(), tag, disposition(file));
    headers.put("accept-ranges", "bytes");
    if (request.has(tag)) {
      return WebReply.empty(304, headers);
    }
    ByteRange range = range(request, file, tag);
    if (range == null) {
      return whole(headers, store.read(file));
    }
    headers.put("content-range", range.of(file.bytes()));
    return range.bytes() == 0
        ? WebReply.empty(416, headers)
        : WebReply.of(
            206, headers, new WebReply.FilePart(store.read(file), range.from(), range.bytes()));
  }

  private static @Nullable ByteRange range(WebRequest request, StoredFile file, String tag) {
    String onlyIf = request.header("if-range");
    boolean counts = onlyIf.isEmpty() || onlyIf.equals(tag);
    return counts ? ByteRange.of(request.header("range"), file.bytes()) : null;
  }

  private static WebReply whole(Map<String, String> headers, FileChannel channel)
      throws IOException {
    long bytes = channel.size();
    if (bytes == 0) {
      channel.close();
      return WebReply.empty(200, headers);
    }
    return WebReply.of(200, headers, new WebReply.FilePart(channel, 0, bytes));
  }

  private static Map<String, String> headers(String type, String tag, String disposition) {
    Map<String, String> headers =
        new HashMap<>(
            SecurityHeaders.with(
                Map.of(
                    "content-type", type,
                    "content-disposition", disposition,
                    "content-security-policy", SANDBOX,
                    "etag", tag)));
    headers.put("cache-control", "private, no-cache"); // it may be deleted at any time
    return headers;
  }

  /// RFC 6266, with the encoding of RFC 8187.
  private static String disposition(StoredFile file) {
    return (file.isShown() ? "inline" : "attachment")
        + "; filename*=UTF-8''"
        + FileAddress.encoded(file.name());
  }
}
