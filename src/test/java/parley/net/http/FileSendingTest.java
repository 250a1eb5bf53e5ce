package parley.net.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.util.concurrent.Future;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.Eventually;
import parley.door.web.WebPeer;
import parley.door.web.WebReply;

/// A large file on its way to clients of all speeds.
@ParameterizedClass
@ValueSource(strings = {"native epoll", "NIO"})
class FileSendingTest {
  private static final int FILE_BYTES = 50_000_000;
  private static final Pace IMPATIENT = new Pace(10_000, 200);
  private static final byte[] REQUEST = "GET /f HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(US_ASCII);

  @TempDir Path folder;
  private final boolean epoll;
  private final MultiThreadIoEventLoopGroup loops;
  private final List<FileChannel> opened = new CopyOnWriteArrayList<>();
  private final AtomicInteger underWay = new AtomicInteger();
  private @Nullable Channel listener;

  FileSendingTest(String transport) {
    this.epoll = transport.equals("native epoll") && Epoll.isAvailable(); // else NIO twice
    this.loops =
        new MultiThreadIoEventLoopGroup(
            1, epoll ? EpollIoHandler.newFactory() : NioIoHandler.newFactory());
  }

  private void open(Pace pace) throws Exception {
    Path file = folder.resolve("file");
    try (RandomAccessFile whole = new RandomAccessFile(file.toFile(), "rw")) {
      whole.setLength(FILE_BYTES);
    }
    WebSettings settings =
        new WebSettings(
            Set.of("/irc"),
            Origins.OWN,
            _ -> false,
            15_000,
            pace,
            _ -> CompletableFuture.completedFuture(reply(file)),
            Runnable::run);
    listener =
        new ServerBootstrap()
            .group(loops)
            .channel(epoll ? EpollServerSocketChannel.class : NioServerSocketChannel.class)
            .childOption(ChannelOption.ALLOW_HALF_CLOSURE, true)
            .childHandler(
                new ChannelInitializer<Channel>() {
                  @Override
                  protected void initChannel(Channel channel) {
                    HttpFront.addTo(channel.pipeline(), settings, new Plain(channel));
                  }
                })
            .bind(InetAddress.getLoopbackAddress(), 0)
            .sync()
            .channel();
  }

  @AfterEach
  void close() {
    Objects.requireNonNull(listener, "opened").close();
    Future<?> end = loops.shutdownGracefully(0, 1, TimeUnit.SECONDS);
    end.awaitUninterruptibly();
  }

  private WebReply reply(Path file) {
    try {
      FileChannel channel = FileChannel.open(file);
      opened.add(channel);
      return new WebReply(
          200, Map.of(), new byte[0], new WebReply.FilePart(channel, 0, FILE_BYTES));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Socket asks() throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(65_536); // less than the file by far
    socket.connect(
        new InetSocketAddress(
            InetAddress.getLoopbackAddress(),
            ((InetSocketAddress) Objects.requireNonNull(listener, "opened").localAddress())
                .getPort()));
    socket.setSoTimeout(20_000);
    socket.getOutputStream().write(REQUEST);
    return socket;
  }

  private boolean isOver() {
    return !opened.isEmpty()
        && opened.stream().noneMatch(FileChannel::isOpen)
        && underWay.get() == 0;
  }

  @Test
  void whoDoesNotReadIsCutAndHoldsNoFile() throws Exception {
    open(IMPATIENT);
    try (Socket socket = asks()) {
      Eventually.until("it is under way", () -> underWay.get() == 1);
      Eventually.until("the file is closed", this::isOver);
      assertThat(socket.getInputStream().readAllBytes().length).isLessThan(FILE_BYTES);
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("reset");
    }
  }

  @Test
  void whoReadsGetsItWholeAndMayAskAgain() throws Exception {
    open(Pace.SLOWEST);
    try (Socket socket = asks()) {
      InputStream in = socket.getInputStream();
      for (int i = 0; i < 2; i++) {
        assertThat(head(in)).contains("HTTP/1.1 200 OK", "content-length: " + FILE_BYTES);
        in.skipNBytes(FILE_BYTES);
        socket.getOutputStream().write(REQUEST);
      }
    }
    Eventually.until("the files are closed", this::isOver);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100_000, 10_000_000})
  void whoEndsTheirSideGetsItWholeToo(int readBefore) throws Exception {
    open(Pace.SLOWEST);
    try (Socket socket = asks()) {
      InputStream in = socket.getInputStream();
      if (readBefore > 0) {
        head(in);
        in.skipNBytes(readBefore);
        socket.shutdownOutput();
      } else {
        socket.shutdownOutput();
        head(in);
      }
      assertThat(in.readAllBytes()).hasSize(FILE_BYTES - readBefore);
    }
    Eventually.until("the file is closed", this::isOver);
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) in.read());
    }
    return head.toString();
  }

  /// A connection with room for everything.
  private final class Plain implements HttpNext {
    private final Channel channel;

    Plain(Channel channel) {
      this.channel = channel;
    }

    @Override
    public boolean isProxy() {
      return false;
    }

    @Override
    public boolean isReally(Forwarded forwarded) {
      return true;
    }

    @Override
    public void upgraded(String host) {
      throw new AssertionError("nobody asked for that");
    }

    @Override
    public @Nullable Runnable room() {
      underWay.incrementAndGet();
      return underWay::decrementAndGet;
    }

    @Override
    public WebPeer peer() {
      return WebPeer.NOBODY;
    }

    @Override
    public void ends(FullHttpResponse lastWords) {
      channel.writeAndFlush(lastWords);
    }

    @Override
    public void endsAmidBody(FullHttpResponse lastWords) {
      ends(lastWords);
    }
  }
}
