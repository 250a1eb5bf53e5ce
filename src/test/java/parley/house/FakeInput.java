package parley.house;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.door.Connection;
import parley.door.Heard;
import parley.door.Lines;
import parley.net.Framing;
import parley.net.LineFramer;
import parley.net.PeerIsTelnet;
import parley.net.TelnetFilter;

/// Cuts what a test sends into lines as a text or tagged port does, with the very handlers, on the
/// time of the house.
final class FakeInput {
  /// Bytes of a line, its end not counted: what is configured when nothing is.
  static final int LINE_BYTES_MAX = 2_048;

  private final VirtualTime time;
  private final Consumer<Heard> hearer;
  private final EmbeddedChannel channel;
  private long channelMillis;
  private Connection.@Nullable Timer silence;

  FakeInput(VirtualTime time, Lines lines, Consumer<Heard> hearer) {
    this.time = time;
    this.hearer = hearer;
    this.channelMillis = time.millis();
    this.channel =
        switch (lines) {
          case TEXT ->
              new EmbeddedChannel(new TelnetFilter(), new LineFramer(Framing.text(LINE_BYTES_MAX)));
          case IRC -> new EmbeddedChannel(new LineFramer(Framing.irc(Framing.IRC_TAG_BYTES, 600)));
        };
    channel.freezeTime();
  }

  void bytes(byte[] bytes) {
    passOn();
    channel.writeInbound(Unpooled.copiedBuffer(bytes));
    passOn();
  }

  /// Whether the peer has shown to speak telnet.
  boolean telnet() {
    return PeerIsTelnet.on(channel);
  }

  /// Nothing more comes.
  void end() {
    stopWaiting();
    channel.finishAndReleaseAll();
  }

  /// Brings the channel's time up to that of the house and hands over what it has made of it.
  private void passOn() {
    stopWaiting();
    channel.advanceTimeBy(time.millis() - channelMillis, TimeUnit.MILLISECONDS);
    channelMillis = time.millis();
    long nextNanos = channel.runScheduledPendingTasks();
    for (Object heard = channel.readInbound(); heard != null; heard = channel.readInbound()) {
      hearer.accept((Heard) heard);
    }
    channel.releaseOutbound(); // what telnet negotiates, nobody sees
    if (nextNanos >= 0) {
      silence = time.after(TimeUnit.NANOSECONDS.toMillis(nextNanos + 999_999), this::passOn);
    }
  }

  private void stopWaiting() {
    if (silence != null) {
      silence.cancel();
      silence = null;
    }
  }
}
