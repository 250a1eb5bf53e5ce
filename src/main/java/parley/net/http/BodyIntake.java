package parley.net.http;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.door.web.Intake;
import parley.door.web.WebReply;

/// The body of one request on its way from the event loop to who takes it, who waits for the disk.
///
/// What has come while a piece was being taken is handed over in one go; while too much waits, the
/// socket is not read, and the peer waits. For the event loop, but for the work itself.
final class BodyIntake {
  /// Bytes that may wait in memory: enough that neither the disk nor the network waits long.
  private static final int WAITING_BYTES_MAX = 262_144;

  private final ChannelHandlerContext context;
  private final Executor worker;
  private final Intake intake;
  private final Consumer<Outcome> then;
  private List<ByteBuf> waiting = new ArrayList<>();
  private int waitingBytes;
  private boolean atWork;
  private boolean whole;
  private boolean broken;
  private boolean done;

  /// What it came to.
  ///
  /// @param whole whether all of the body was taken; else the rest of it is still to come
  record Outcome(WebReply reply, boolean whole) {}

  /// @param then told once, on the event loop, unless it breaks off
  BodyIntake(
      ChannelHandlerContext context, Executor worker, Intake intake, Consumer<Outcome> then) {
    this.context = context;
    this.worker = worker;
    this.intake = intake;
    this.then = then;
  }

  /// The next piece has come; it is this one's to release.
  void take(ByteBuf piece) {
    if (done || broken) {
      piece.release();
      return;
    }
    waiting.add(piece);
    waitingBytes += piece.readableBytes();
    context.channel().config().setAutoRead(waitingBytes < WAITING_BYTES_MAX);
    work();
  }

  /// All has come.
  void end() {
    whole = true;
    work();
  }

  /// Nothing more comes.
  void breakOff() {
    broken = true;
    if (!atWork && !done) {
      done = true;
      releaseWaiting();
      onWorker(intake::broken);
    }
  }

  private void work() {
    if (!atWork && !done) {
      atWork = true;
      List<ByteBuf> pieces = waiting;
      boolean last = whole;
      waiting = new ArrayList<>();
      onWorker(() -> {
        WebReply reply = taken(pieces, last);
        pieces.forEach(ByteBuf::release);
        context.executor().execute(() -> worked(reply, last));
      });
    }
  }

  private @Nullable WebReply taken(List<ByteBuf> pieces, boolean last) {
    for (ByteBuf piece : pieces) {
      WebReply reply = intake.take(piece.nioBuffer());
      if (reply != null) {
        return reply;
      }
    }
    return last ? intake.end() : null;
  }

  private void worked(@Nullable WebReply reply, boolean last) {
    atWork = false;
    waitingBytes = waiting.stream().mapToInt(ByteBuf::readableBytes).sum();
    if (reply != null) {
      done = true;
      releaseWaiting();
      then.accept(new Outcome(reply, last));
    } else if (broken) {
      breakOff();
    } else if (!waiting.isEmpty() || whole) {
      work();
    }
    if (!done && !whole) {
      context.channel().config().setAutoRead(true);
    }
  }

  private void releaseWaiting() {
    waiting.forEach(ByteBuf::release);
    waiting = new ArrayList<>();
  }

  private void onWorker(Runnable work) {
    try {
      worker.execute(work);
    } catch (RejectedExecutionException _) {
      done = true; // the server stops: what was written is swept at the next start
      releaseWaiting();
      context.close();
    }
  }
}
