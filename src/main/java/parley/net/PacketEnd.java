package parley.net;

import io.netty.channel.ChannelHandlerContext;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Notices where a packet without a line end is over: after 200 ms of silence.
///
/// Some programs send a command as one packet and no line end. A terminal that sends every key as
/// it is pressed looks almost the same; its lines must not be cut wherever the typist takes breath.
/// What tells them apart is a single character that stands alone: 50 ms of silence after it, and
/// nothing, or 50 ms of silence, before it. Whoever sends one is a typist for good. (A packet that
/// the network delivers byte by byte has no such gaps.)
final class PacketEnd {
  /// Nobody presses two keys in less, and no machine pauses so long within a packet.
  static final int ALONE_MILLIS = 50;

  /// How much silence ends a packet: more than the jitter of a network, less than a person notices.
  static final int SILENCE_MILLIS = 200;

  private final Consumer<ChannelHandlerContext> ended;
  private @Nullable Future<?> timer;
  private boolean gapBefore = true;
  private boolean single;
  private boolean typist;

  /// @param ended runs on the event loop when a packet is over
  PacketEnd(Consumer<ChannelHandlerContext> ended) {
    this.ended = ended;
  }

  /// Whether this peer sends keys, not packets.
  boolean isTypist() {
    return typist;
  }

  /// It has shown itself otherwise.
  void isTypistAfterAll() {
    typist = true;
  }

  /// Some bytes have come, the last ones without a line end.
  void bytesCame(ChannelHandlerContext context, boolean singleCharacter) {
    cancel();
    single = singleCharacter && gapBefore;
    gapBefore = false;
    timer = context.executor().schedule(() -> quiet(context), ALONE_MILLIS, TimeUnit.MILLISECONDS);
  }

  void cancel() {
    if (timer != null) {
      timer.cancel(false);
      timer = null;
    }
  }

  private void quiet(ChannelHandlerContext context) {
    gapBefore = true;
    typist |= single;
    timer =
        context
            .executor()
            .schedule(() -> over(context), SILENCE_MILLIS - ALONE_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void over(ChannelHandlerContext context) {
    timer = null;
    ended.accept(context);
  }
}
