package parley.net;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import parley.door.Heard;
import parley.net.FloodGate.Verdict;

/// Lets lines through at the rate that a [FloodGate] allows: a line that comes too soon waits here,
/// and the channel is not read meanwhile.
final class LineRate extends ChannelInboundHandlerAdapter {
  /// The event that a peer has been too fast for too long.
  enum TooFast {
    EVENT
  }

  private final FloodGate gate;
  private final Reading reading;
  private @Nullable Heard held;
  private @Nullable Future<?> timer;

  LineRate(FloodLimits limits, Reading reading) {
    this.gate = new FloodGate(limits, System.nanoTime());
    this.reading = reading;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof Heard heard) {
      line(context, heard);
    } else {
      context.fireChannelRead(message);
    }
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext context) {
    forget();
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    forget();
    context.fireChannelInactive();
  }

  private void line(ChannelHandlerContext context, Heard heard) {
    Verdict verdict = gate.line(System.nanoTime());
    switch (verdict) {
      case PASS -> context.fireChannelRead(heard);
      case WAIT -> hold(context, heard);
      case CUT -> context.fireUserEventTriggered(TooFast.EVENT);
    }
  }

  private void hold(ChannelHandlerContext context, Heard heard) {
    held = heard;
    reading.stop(Reading.Stop.RATE);
    long nanos = gate.waitNanos(System.nanoTime());
    timer = context.executor().schedule(() -> again(context), nanos, TimeUnit.NANOSECONDS);
  }

  private void again(ChannelHandlerContext context) {
    Heard heard = held;
    if (heard != null) {
      held = null;
      line(context, heard);
      if (held == null) {
        context.fireChannelReadComplete();
        reading.go(Reading.Stop.RATE);
      }
    }
  }

  private void forget() {
    held = null;
    if (timer != null) {
      timer.cancel(false);
    }
  }
}
