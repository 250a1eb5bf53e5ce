package parley.net.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;

/// Whether bytes are UTF-8, and what is as near to them as can be and is.
final class Utf8Text {
  private Utf8Text() {}

  static boolean isValid(ByteBuf bytes) {
    return ByteBufUtil.isText(bytes, StandardCharsets.UTF_8);
  }

  /// The same bytes when they are UTF-8; else others, with U+FFFD for what is not, and the ones
  /// given are released.
  static ByteBuf valid(ByteBuf bytes) {
    if (isValid(bytes)) {
      return bytes;
    }
    String text = bytes.toString(StandardCharsets.UTF_8);
    bytes.release();
    return Unpooled.copiedBuffer(text, StandardCharsets.UTF_8);
  }
}
