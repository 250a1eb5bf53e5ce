package parley.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.epoll.EpollChannelOption;
import io.netty.channel.socket.nio.NioChannelOption;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jdk.net.ExtendedSocketOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.net.NetLimits.KeepAlive;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class TransportTest {
  private static final KeepAlive KEEP_ALIVE = KeepAlive.of(77, 44);

  private final PlainDoor door = new PlainDoor("plain");

  @Test
  void linuxHasTheNativeTransport() {
    boolean linux = System.getProperty("os.name").equals("Linux");
    assertThat(Transport.best().nativeLinux()).isEqualTo(linux);
  }

  @Test
  void aDeadPeerIsGivenUpAfterAStatedTime() {
    assertThat(KeepAlive.DEFAULT.deadSeconds()).isEqualTo(240);
    assertThat(KEEP_ALIVE.deadSeconds()).isEqualTo(77 + 4 * 11);
  }

  /// A socket that a transport has accepted, with the options that notice dead peers.
  private static Channel accepted(Transport transport, EventLoopGroup loops) throws Exception {
    CompletableFuture<Channel> child = new CompletableFuture<>();
    ServerBootstrap bootstrap =
        Listener.bootstrap(
            transport,
            loops,
            new ChannelInitializer<>() {
              @Override
              protected void initChannel(Channel channel) {
                child.complete(channel);
              }
            },
            Some.limits().keepAlive(KEEP_ALIVE).get());
    Channel server = bootstrap.bind("127.0.0.1", 0).sync().channel();
    new Caller(((InetSocketAddress) server.localAddress()).getPort()).close();
    return child.get();
  }

  @Test
  void epollSocketsAreWatchedAsConfigured() throws Exception {
    Transport transport = Transport.best();
    EventLoopGroup loops = transport.loops(1);
    Channel channel = accepted(transport, loops);
    assertThat(channel.config().getOption(ChannelOption.SO_KEEPALIVE)).isTrue();
    assertThat(channel.config().getOption(EpollChannelOption.TCP_KEEPIDLE)).isEqualTo(77);
    assertThat(channel.config().getOption(EpollChannelOption.TCP_KEEPINTVL)).isEqualTo(11);
    assertThat(channel.config().getOption(EpollChannelOption.TCP_KEEPCNT)).isEqualTo(4);
    assertThat(channel.config().getOption(EpollChannelOption.TCP_USER_TIMEOUT)).isEqualTo(121_000);
    assertThat(channel.config().getOption(ChannelOption.TCP_NODELAY)).isTrue();
    loops.shutdownGracefully(0, 0, TimeUnit.SECONDS).sync();
  }

  @Test
  void nioSocketsAreWatchedAsConfigured() throws Exception {
    Transport transport = Transport.nio();
    EventLoopGroup loops = transport.loops(1);
    Channel channel = accepted(transport, loops);
    var idle = NioChannelOption.of(ExtendedSocketOptions.TCP_KEEPIDLE);
    assertThat(channel.config().getOption(ChannelOption.SO_KEEPALIVE)).isTrue();
    assertThat(channel.config().getOption(idle)).isEqualTo(77);
    loops.shutdownGracefully(0, 0, TimeUnit.SECONDS).sync();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void bothTransportsCarryAConversation(boolean best) {
    Transport transport = best ? Transport.best() : Transport.nio();
    try (NetHouse house = new NetHouse(NetLimits.DEFAULT, transport, new Spoken.One(door))) {
      Caller ann = house.enter("ann");
      Caller bob = house.enter("bob");
      ann.reads("+bob");
      bob.sends("say one\necho two\nsay three").endsInput();
      assertThat(bob.rest()).isEqualTo("bob: one\ntwo\nbob: three\n");
      ann.reads("bob: one", "bob: three", "-bob LOST").types("quit");
      assertThat(ann.rest()).isEqualTo("bye\n");
    }
  }
}
