package parley.net;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.Eventually;
import parley.door.Heard;
import parley.door.Heard.Line;

/// The framer and the telnet filter where auto-read, half-open connections and packets are real.
class LineFramerOnSocketsTest {
  enum Kind {
    NIO,
    EPOLL
  }

  static List<Kind> kinds() {
    return Epoll.isAvailable() ? List.of(Kind.NIO, Kind.EPOLL) : List.of(Kind.NIO);
  }

  private static final String END = "end of input";
  private static final int PATIENCE_SECONDS = 20;

  private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
  private final BlockingQueue<Channel> accepted = new LinkedBlockingQueue<>();
  private volatile boolean oneAtATime;
  private final List<EventLoopGroup> groups = new ArrayList<>();

  @AfterEach
  void stop() {
    groups.forEach(group -> group.shutdownGracefully(0, 1, TimeUnit.SECONDS));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void linesTelnetAndTheRestArriveInOrder(Kind kind) throws Exception {
    try (var socket = connect(kind)) {
      socket.getOutputStream().write(new byte[] {(byte) 0xFF, (byte) 0xFD, 1});
      socket.getOutputStream().write("one\r\0two\r\nthree".getBytes(UTF_8));
      socket.shutdownOutput();
      assertThat(heard(4))
          .containsExactly(new Line("one"), new Line("two"), new Line("three"), END);
      assertThat(socket.getInputStream().readNBytes(3)).containsExactly(0xFF, 0xFC, 1);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aPacketAloneIsALine(Kind kind) throws Exception {
    try (var socket = connect(kind)) {
      socket.getOutputStream().write("/nick bob".getBytes(UTF_8));
      assertThat(heard(1)).containsExactly(new Line("/nick bob"));
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whoeverReadsOneLineAtATimeGetsEachOneOnce(Kind kind) throws Exception {
    int lines = 20_000;
    oneAtATime = true;
    try (var socket = connect(kind)) {
      var writer = Thread.ofVirtual().start(() -> writeLines(socket, lines));
      var channel = accepted.take();
      for (int i = 0; i < lines; i++) {
        assertThat(heard(1)).containsExactly(new Line("line " + i));
        readOn(channel);
      }
      assertThat(heard(1)).containsExactly(END);
      assertThat(heard).isEmpty();
      writer.join();
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whoHasStoppedSendingWhileNobodyReadIsHeardAndAnswered(Kind kind) throws Exception {
    oneAtATime = true;
    try (var socket = connect(kind)) {
      writeLines(socket, 2);
      var channel = (SocketChannel) accepted.take();
      assertThat(heard(1)).containsExactly(new Line("line 0"));
      if (kind == Kind.EPOLL) {
        Eventually.until("the end of input is seen", channel::isInputShutdown);
      }
      readOn(channel);
      assertThat(heard(1)).containsExactly(new Line("line 1"));
      readOn(channel);
      assertThat(heard(1)).containsExactly(END);
      channel.writeAndFlush(Unpooled.copiedBuffer("bye", UTF_8)).sync();
      channel.close();
      assertThat(socket.getInputStream().readAllBytes()).asString(UTF_8).isEqualTo("bye");
    }
  }

  private static void readOn(Channel channel) {
    channel.eventLoop().submit(() -> channel.config().setAutoRead(true)).syncUninterruptibly();
  }

  private static void writeLines(Socket socket, int lines) {
    try {
      var out = new BufferedOutputStream(socket.getOutputStream(), 4096);
      for (int i = 0; i < lines; i++) {
        out.write(("line " + i + "\n").getBytes(UTF_8));
      }
      out.flush();
      socket.shutdownOutput();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Object> heard(int count) throws InterruptedException {
    var all = new ArrayList<>();
    while (all.size() < count) {
      var next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(next).as("something is heard after %s", all).isNotNull();
      all.add(next);
    }
    return all;
  }

  private Socket connect(Kind kind) throws Exception {
    boolean epoll = kind == Kind.EPOLL;
    var group =
        new MultiThreadIoEventLoopGroup(
            1, epoll ? EpollIoHandler.newFactory() : NioIoHandler.newFactory());
    groups.add(group);
    var server =
        new ServerBootstrap()
            .group(group)
            .channel(epoll ? EpollServerSocketChannel.class : NioServerSocketChannel.class)
            .childOption(ChannelOption.ALLOW_HALF_CLOSURE, true)
            .childHandler(
                new ChannelInitializer<>() {
                  @Override
                  protected void initChannel(Channel channel) {
                    channel
                        .pipeline()
                        .addLast(
                            new TelnetFilter(), new LineFramer(Framing.text(100)), new Listener());
                    accepted.add(channel);
                  }
                })
            .bind(InetAddress.getLoopbackAddress(), 0)
            .sync()
            .channel();
    return new Socket(
        InetAddress.getLoopbackAddress(), ((InetSocketAddress) server.localAddress()).getPort());
  }

  private final class Listener extends SimpleChannelInboundHandler<Heard> {
    @Override
    protected void channelRead0(ChannelHandlerContext context, Heard message) {
      if (oneAtATime) {
        context.channel().config().setAutoRead(false);
      }
      heard.add(message);
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
      if (event instanceof ChannelInputShutdownEvent) {
        heard.add(END);
      }
    }
  }
}
