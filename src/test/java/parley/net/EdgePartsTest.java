package parley.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.util.concurrent.DefaultEventExecutor;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import parley.Eventually;
import parley.core.query.Answer;
import parley.door.Connection;
import parley.engine.Delivery;

/// The small parts of the edge, one by one.
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class EdgePartsTest {
  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  @Test
  void piecesLeaveInOneWriteAndInOrder() {
    EmbeddedChannel channel = new EmbeddedChannel(new ChannelInboundHandlerAdapter());
    Outgoing outgoing = new Outgoing(channel.pipeline().firstContext(), new Gathers());
    for (int i = 0; i < 20; i++) {
      outgoing.add(bytes(i));
    }
    outgoing.add(bytes());
    assertThat(channel.outboundMessages()).isEmpty();
    outgoing.flush();
    ByteBuf written = channel.readOutbound();
    assertThat(written.readableBytes()).isEqualTo(20);
    assertThat(written.getByte(19)).isEqualTo((byte) 19);
    assertThat(channel.<ByteBuf>readOutbound()).isNull();
    written.release();
    outgoing.flush();
    assertThat(channel.outboundMessages()).isEmpty();
  }

  @Test
  void aGatherIsUsedAgainAndKeepsNothing() {
    Gathers gathers = new Gathers();
    Gathers.Gather first = gathers.take();
    first.add(bytes(1, 2, 3));
    gathers.giveBack(first);
    assertThat(gathers.take()).isSameAs(first);
    assertThat(first.bytes()).isZero();
    ByteBuf buffer = Unpooled.buffer();
    first.writeTo(buffer);
    assertThat(buffer.readableBytes()).isZero();
  }

  @Test
  void readingGoesOnWhenNobodyHasAReasonAgainstIt() {
    EmbeddedChannel channel = new EmbeddedChannel();
    Reading reading = new Reading(channel);
    reading.stop(Reading.Stop.ASKS);
    reading.stop(Reading.Stop.RATE);
    reading.go(Reading.Stop.ASKS);
    assertThat(channel.config().isAutoRead()).isFalse();
    reading.go(Reading.Stop.RATE);
    assertThat(channel.config().isAutoRead()).isTrue();
    reading.go(Reading.Stop.RATE);
    assertThat(channel.config().isAutoRead()).isTrue();
  }

  @Test
  void aTimerHappensOnceUnlessItIsCancelled() {
    EmbeddedChannel channel = new EmbeddedChannel();
    channel.freezeTime();
    Timers timers = new Timers(channel.eventLoop());
    Queue<String> happened = new ConcurrentLinkedQueue<>();
    timers.after(10, () -> happened.add("first"));
    Connection.Timer second = timers.after(20, () -> happened.add("second"));
    timers.after(30, () -> happened.add("third"));
    second.cancel();
    channel.advanceTimeBy(25, TimeUnit.MILLISECONDS);
    channel.runScheduledPendingTasks();
    assertThat(happened).containsExactly("first");
    timers.cancelAll();
    channel.advanceTimeBy(25, TimeUnit.MILLISECONDS);
    channel.runScheduledPendingTasks();
    assertThat(happened).containsExactly("first");
  }

  @Test
  void theTimeToLogInEndsWithTheConnectionOrTheLogin() {
    EmbeddedChannel channel = new EmbeddedChannel();
    channel.freezeTime();
    AtomicInteger ends = new AtomicInteger();
    LoginTimeOut first = new LoginTimeOut(channel, 100);
    LoginTimeOut second = new LoginTimeOut(channel, 100);
    first.atEnd(ends::incrementAndGet);
    second.atEnd(ends::incrementAndGet);
    second.cancel();
    channel.advanceTimeBy(100, TimeUnit.MILLISECONDS);
    channel.runScheduledPendingTasks();
    assertThat(ends).hasValue(1);
    LoginTimeOut third = new LoginTimeOut(channel, 100);
    third.atEnd(ends::incrementAndGet);
    channel.close();
    channel.advanceTimeBy(100, TimeUnit.MILLISECONDS);
    channel.runScheduledPendingTasks();
    assertThat(ends).hasValue(1);
  }

  @Test
  void whoSaysNothingIsClosedWhenTheTimeToLogInIsOver() {
    EmbeddedChannel channel = new EmbeddedChannel();
    channel.freezeTime();
    LoginTimeOut timeOut = new LoginTimeOut(channel, 100);
    channel.advanceTimeBy(100, TimeUnit.MILLISECONDS);
    channel.runScheduledPendingTasks();
    assertThat(channel.isActive()).isFalse();
    timeOut.cancel();
  }

  @Test
  void acceptingPausesWhenItFailsAndGoesOn() {
    EmbeddedChannel channel = new EmbeddedChannel(new AcceptPause());
    channel.freezeTime();
    channel.pipeline().fireExceptionCaught(new IOException("Too many open files"));
    channel.pipeline().fireExceptionCaught(new IOException("Too many open files"));
    assertThat(channel.config().isAutoRead()).isFalse();
    channel.advanceTimeBy(500, TimeUnit.MILLISECONDS);
    channel.runScheduledPendingTasks();
    assertThat(channel.config().isAutoRead()).isTrue();
  }

  @Test
  void noMoreWorkThanStatedIsDoneAtOnce() throws Exception {
    AtomicInteger atWork = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    CountDownLatch go = new CountDownLatch(1);
    try (OffLoop offLoop = new OffLoop(3)) {
      for (int i = 0; i < 50; i++) {
        offLoop.run(() -> {
          most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
          awaitQuietly(go);
          atWork.decrementAndGet();
          done.incrementAndGet();
        });
      }
      Eventually.until("three are at work", () -> atWork.get() == 3);
      go.countDown();
      Eventually.until("all is done", () -> done.get() == 50);
      assertThat(most).hasValue(3);
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void batchesThatComeWhileALoopIsBusyEndAsOne() throws Exception {
    DefaultEventExecutor executor = new DefaultEventExecutor();
    Loop loop = new Loop(0, executor);
    Town.Mouth ann = new Town.Mouth(Town.session(1), 0);
    Ear ear = new Ear(ann.session());
    CountDownLatch free = new CountDownLatch(1);
    executor.execute(() -> awaitQuietly(free));
    executor.execute(() -> loop.roster().add(ann.session(), ear));
    for (int i = 0; i < 5; i++) {
      loop.deliver(List.of(new Delivery.Answered(ann, null, Answer.Done.DONE, List.of())));
    }
    free.countDown();
    executor.submit(() -> assertThat(ear.answers).hasSize(5)).sync();
    executor.submit(() -> assertThat(ear.batches).isEqualTo(1)).sync();
    executor.shutdownGracefully(0, 0, TimeUnit.SECONDS).sync();
  }

  @Test
  void limitsArePositive() {
    assertThatThrownBy(() -> Some.limits().sendBytesMax(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> NetLimits.KeepAlive.of(0, 10))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Net.loopsFor(1)).isEqualTo(1);
    assertThat(Net.loopsFor(2)).isEqualTo(1);
    assertThat(Net.loopsFor(8)).isEqualTo(4);
  }
}
