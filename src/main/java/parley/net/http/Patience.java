package parley.net.http;

import io.netty.channel.ChannelHandlerContext;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// How long one client is waited for, whatever it is to do next; then its connection is closed. For
/// its event loop only.
final class Patience {
  /// How long a reply may take to be written: a hundred kilobytes over the slowest link.
  private static final int REPLY_MILLIS = 60_000;

  private final WebSettings settings;
  private @Nullable Future<?> timeOut;
  private int bodyBytes;

  Patience(WebSettings settings) {
    this.settings = settings;
  }

  /// Until its next request is whole.
  void withRequest(ChannelHandlerContext context) {
    begin(context, settings.requestMillis());
  }

  /// Until it has its reply.
  void withReply(ChannelHandlerContext context) {
    begin(context, REPLY_MILLIS);
  }

  /// While it sends a body.
  void withBody(ChannelHandlerContext context) {
    bodyBytes = 0;
    begin(context, settings.pace().millis());
  }

  /// More of the body has come.
  void came(ChannelHandlerContext context, int bytes) {
    bodyBytes += bytes;
    if (bodyBytes >= settings.pace().bytes()) {
      withBody(context);
    }
  }

  private void begin(ChannelHandlerContext context, int millis) {
    end();
    timeOut = context.executor().schedule(() -> context.close(), millis, TimeUnit.MILLISECONDS);
  }

  /// It is waited for no more, or looked after elsewhere.
  void end() {
    if (timeOut != null) {
      timeOut.cancel(false);
      timeOut = null;
    }
  }
}
