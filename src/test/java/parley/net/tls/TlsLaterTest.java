package parley.net.tls;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Clients that want TLS before it is loaded.
class TlsLaterTest {
  private final CompletableFuture<String> ready = new CompletableFuture<>();
  private final StringBuilder heard = new StringBuilder();
  private final EmbeddedChannel channel = new EmbeddedChannel();

  TlsLaterTest() {
    TlsLater.add(channel, ready, () -> channel.pipeline().addLast(new Ear()));
  }

  @AfterEach
  void close() {
    channel.finishAndReleaseAll();
  }

  /// What speaks TLS, as it were.
  private final class Ear extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      ByteBuf bytes = (ByteBuf) message;
      heard.append(bytes.toString(StandardCharsets.US_ASCII));
      bytes.release();
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
      heard.append('.');
    }
  }

  private ByteBuf says(String text) {
    ByteBuf bytes = Unpooled.copiedBuffer(text, StandardCharsets.US_ASCII);
    channel.writeInbound(bytes);
    return bytes;
  }

  @Test
  void whatTheySayComesWholeAndInOrderOnceItIs() {
    says("he");
    says("llo");
    assertThat(heard).isEmpty();
    ready.complete("loaded");
    channel.runPendingTasks();
    assertThat(heard.toString()).isEqualTo("hello.");
    says("more");
    assertThat(heard.toString()).isEqualTo("hello.more.");
    assertThat(channel.pipeline().get(TlsLater.class)).isNull();
  }

  @Test
  void theyAreNotReadMeanwhile() {
    assertThat(channel.config().isAutoRead()).isFalse();
    ready.complete("loaded");
    channel.runPendingTasks();
    assertThat(channel.config().isAutoRead()).isTrue();
  }

  @Test
  void whoHasSaidNothingYetMaySpeakThen() {
    ready.complete("loaded");
    channel.runPendingTasks();
    assertThat(heard).isEmpty();
    says("hello");
    assertThat(heard.toString()).isEqualTo("hello.");
  }

  @Test
  void theyAreClosedWhenItCannotBeLoaded() {
    ByteBuf bytes = says("hello");
    ready.completeExceptionally(new TlsException("planted", new IOException("planted")));
    channel.runPendingTasks();
    assertThat(channel.isOpen()).isFalse();
    assertThat(bytes.refCnt()).isZero();
  }

  @Test
  void whoGoesMeanwhileLeavesNothing() {
    ByteBuf bytes = says("hello");
    channel.pipeline().fireUserEventTriggered(ChannelInputShutdownEvent.INSTANCE);
    assertThat(channel.isOpen()).isFalse();
    assertThat(bytes.refCnt()).isZero();
    ready.complete("loaded");
    channel.runPendingTasks();
    assertThat(heard).isEmpty();
  }
}
