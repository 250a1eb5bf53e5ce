package parley.door.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// One file of the web client, ready to be sent, packed and as it is.
final class Asset {
  /// Below this, headers weigh more than what packing saves.
  private static final int PACKED_FROM_BYTES = 200;

  private static final String NAMED_BY_CONTENT = "public, max-age=31536000, immutable";
  private static final String ASKED_FOR_AGAIN = "no-cache";

  private final String entityTag;
  private final WebReply plain;
  private final @Nullable WebReply packed;
  private final @Nullable WebReply packedWell;

  private Asset(
      String entityTag, WebReply plain, @Nullable WebReply packed, @Nullable WebReply packedWell) {
    this.entityTag = entityTag;
    this.plain = plain;
    this.packed = packed;
    this.packedWell = packedWell;
  }

  /// A file whose address changes with what is in it: it is kept for good.
  ///
  /// @param brotli the same, packed by the build; null where it did not
  static Asset lasting(String type, String version, byte[] content, byte @Nullable [] brotli) {
    return of(
        version, content, brotli, SecurityHeaders.ofPart(headers(type, version, NAMED_BY_CONTENT)));
  }

  /// A page, or what runs by itself, whose address stays: it is asked for each time, and sent only
  /// when it has changed.
  static Asset changing(String type, String version, byte[] content) {
    return of(
        version, content, null, SecurityHeaders.with(headers(type, version, ASKED_FOR_AGAIN)));
  }

  /// A part of a page whose address stays.
  static Asset changingPart(String type, String version, byte[] content) {
    return of(
        version, content, null, SecurityHeaders.ofPart(headers(type, version, ASKED_FOR_AGAIN)));
  }

  private static Map<String, String> headers(String type, String version, String caching) {
    return Map.of(
        "content-type",
        type,
        "cache-control",
        caching,
        "etag",
        tag(version),
        "vary",
        "accept-encoding");
  }

  private static String tag(String version) {
    return '"' + version + '"';
  }

  private static Asset of(
      String version, byte[] content, byte @Nullable [] brotli, Map<String, String> headers) {
    byte[] smaller = content.length < PACKED_FROM_BYTES ? content : gzip(content);
    return new Asset(
        tag(version),
        new WebReply(200, headers, content),
        smaller.length < content.length ? packed("gzip", headers, smaller) : null,
        brotli != null ? packed("br", headers, brotli) : null);
  }

  private static WebReply packed(String how, Map<String, String> headers, byte[] content) {
    Map<String, String> all = new HashMap<>(headers);
    all.put("content-encoding", how);
    return new WebReply(200, all, content);
  }

  /// Replies with this file, or that the client has it already.
  WebReply reply(WebRequest request) {
    if (request.has(entityTag)) {
      return WebReply.empty(304, plain.headers());
    }
    if (packedWell != null && request.takesBrotli()) {
      return packedWell;
    }
    return packed != null && request.takesGzip() ? packed : plain;
  }

  private static byte[] gzip(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 2);
    try (var gzip = new Thorough(packed)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return packed.toByteArray();
  }

  /// Packed once and sent often: as small as it gets.
  private static final class Thorough extends GZIPOutputStream {
    Thorough(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
