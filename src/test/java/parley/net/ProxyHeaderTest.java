package parley.net;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.embedded.EmbeddedChannel;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.net.ProxyHeader.Mode;

class ProxyHeaderTest {
  private static final InetSocketAddress PROXY = address("127.0.0.1", 4711);
  private static final String V1 = "PROXY TCP4 192.0.2.7 192.0.2.1 5000 5555\r\n";
  private static final String V1_SIX = "PROXY TCP6 2001:db8::7 2001:db8::1 5000 5555\r\n";
  private static final String V1_UNKNOWN = "PROXY UNKNOWN\r\n";
  private static final String V2_BEGIN = "0d0a0d0a000d0a515549540a";
  private static final String V2 = hex(V2_BEGIN + "2111000c" + "c0000207c0000201138815b3");
  private static final String V2_LOCAL = hex(V2_BEGIN + "20000000");

  private final List<String> seen = new ArrayList<>();

  @ParameterizedTest
  @EnumSource(names = {"OPTIONAL", "REQUIRED"})
  void aHeaderFromATrustedAddressTellsTheClient(Mode mode) {
    for (String header : List.of(V1, V2)) {
      var channel = open(mode, _ -> true);
      send(channel, header + "hello\n");
      assertThat(RealAddress.of(channel)).isEqualTo(address("192.0.2.7", 5000));
      assertThat(seen).contains("told 192.0.2.7", "active", "hello\n");
    }
  }

  @Test
  void ipv6IsToldToo() {
    var channel = open(Mode.REQUIRED, _ -> true);
    send(channel, V1_SIX);
    assertThat(RealAddress.of(channel)).isEqualTo(address("2001:db8::7", 5000));
  }

  @Test
  void whoIsNotTrustedIsNotBelieved() {
    var channel = open(Mode.OPTIONAL, address -> !address.isLoopbackAddress());
    send(channel, V1);
    assertThat(RealAddress.of(channel)).isEqualTo(PROXY);
    assertThat(seen).containsExactly("active", V1);
  }

  @Test
  void whoIsNotTrustedIsNotServedWhereAHeaderIsRequired() {
    var channel = open(Mode.REQUIRED, _ -> false);
    assertThat(channel.isOpen()).isFalse();
    assertThat(seen).doesNotContain("active");
  }

  @Test
  void nobodyIsBelievedWhereThereIsNoProxy() {
    var channel = open(Mode.OFF, _ -> true);
    send(channel, V1);
    assertThat(RealAddress.of(channel)).isEqualTo(PROXY);
    assertThat(seen).containsExactly("active", V1);
  }

  @ParameterizedTest
  @ValueSource(strings = {V1_UNKNOWN, "local"})
  void aProxyThatSpeaksForItselfKeepsItsAddress(String header) {
    var channel = open(Mode.REQUIRED, _ -> true);
    send(channel, header.equals("local") ? V2_LOCAL : header);
    assertThat(RealAddress.of(channel)).isEqualTo(PROXY);
    assertThat(seen).containsExactly("active");
  }

  @Test
  void withoutAHeaderAllPassesWhereItIsOptional() {
    var channel = open(Mode.OPTIONAL, _ -> true);
    send(channel, "PR");
    assertThat(seen).containsExactly("active");
    send(channel, "IVATE:bob:hi\n");
    assertThat(seen).containsExactly("active", "PRIVATE:bob:hi\n");
    send(channel, V1);
    assertThat(seen).containsExactly("active", "PRIVATE:bob:hi\n", V1);
  }

  @ParameterizedTest
  @EnumSource(names = {"OPTIONAL", "REQUIRED"})
  void aHeaderMayComeInPieces(Mode mode) {
    var channel = open(mode, _ -> true);
    String bytes = V1 + "hi";
    for (int i = 0; i < bytes.length(); i++) {
      send(channel, bytes.substring(i, i + 1));
    }
    assertThat(RealAddress.of(channel)).isEqualTo(address("192.0.2.7", 5000));
    assertThat(String.join("", seen)).endsWith("hi");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NICK bob and more\r\n",
        "PROXY TCP4 192.0.2.7\r\n",
        "PROXY TCP4 localhost 192.0.2.1 5 5\r\n",
        "PROXY TCP4 192.0.2.7 192.0.2.1 99999 5\r\n"
      })
  void aBrokenHeaderCostsTheConnectionQuietly(String bytes) {
    var channel = open(Mode.REQUIRED, _ -> true);
    send(channel, bytes);
    channel.checkException();
    assertThat(channel.isOpen()).isFalse();
    assertThat(seen).isEmpty();
  }

  @Test
  void anEndlessHeaderCostsTheConnection() {
    var channel = open(Mode.REQUIRED, _ -> true);
    send(channel, "PROXY " + "x".repeat(2000));
    assertThat(channel.isOpen()).isFalse();
  }

  @Test
  void aHeaderThatDoesNotComeCostsTheConnection() {
    var channel = open(Mode.REQUIRED, _ -> true);
    assertThat(channel.isOpen()).isTrue();
    channel.advanceTimeBy(ProxyHeader.HEADER_SECONDS_MAX, TimeUnit.SECONDS);
    channel.runScheduledPendingTasks();
    assertThat(channel.isOpen()).isFalse();
    assertThat(seen).isEmpty();
  }

  @Test
  void aHeaderInTimeStopsTheClock() {
    var channel = open(Mode.REQUIRED, _ -> true);
    send(channel, V1);
    channel.advanceTimeBy(1, TimeUnit.HOURS);
    channel.runScheduledPendingTasks();
    assertThat(channel.isOpen()).isTrue();
  }

  private EmbeddedChannel open(Mode mode, Predicate<InetAddress> isTrusted) {
    return new EmbeddedChannel(
        new ChannelInitializer<>() {
          @Override
          protected void initChannel(Channel channel) {
            ProxyHeader.addTo(channel.pipeline(), mode, isTrusted);
            channel.pipeline().addLast(new Listener());
          }
        }) {
      @Override
      protected SocketAddress remoteAddress0() {
        return PROXY;
      }
    };
  }

  private static void send(EmbeddedChannel channel, String bytes) {
    channel.writeInbound(Unpooled.copiedBuffer(bytes, ISO_8859_1));
  }

  private static InetSocketAddress address(String ip, int port) {
    return new InetSocketAddress(InetAddress.ofLiteral(ip), port);
  }

  private static String hex(String digits) {
    return new String(HexFormat.of().parseHex(digits), ISO_8859_1);
  }

  private final class Listener extends ChannelInboundHandlerAdapter {
    @Override
    public void channelActive(ChannelHandlerContext context) {
      seen.add("active");
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      var bytes = (ByteBuf) message;
      seen.add(bytes.toString(ISO_8859_1));
      bytes.release();
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
      if (event instanceof RealAddress(InetSocketAddress address)) {
        seen.add("told " + address.getAddress().getHostAddress());
      }
    }
  }
}
