package parley.net.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.http.FullHttpResponse;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.door.web.WebReply;

/// What is answered to requests, right and wrong.
class HttpFrontTest extends HttpOnOneConnection {
  @Test
  void aHandshakeIsAccepted() {
    sends(HANDSHAKE);
    assertThat(answered.upgraded).isTrue();
    ByteBuf head = channel.readOutbound();
    assertThat(head.toString(StandardCharsets.US_ASCII)).startsWith("HTTP/1.1 101 ");
    head.release();
    assertThat(channel.pipeline().get(WebSocketLines.class)).isNotNull();
    assertThat(channel.pipeline().get(HttpFront.class)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/irc | /other | 404",
        "/irc | /irc/.. | 404",
        "GET | POST | 400",
        "Version: 13 | Version: 8 | 426",
        "Sec-WebSocket-Version: 13 | X: y | 426",
        "dGhlIHNhbXBsZSBub25jZQ== | short | 400",
        "Connection: Upgrade | Connection: close | 400",
        "Upgrade: websocket | Upgrade: h2c | 426",
        "HTTP/1.1 | HTTP/1.0 | 400",
        "Host: chat.example | X: y | 400",
        "Host: chat.example | Host: a\\r\\nHost: b | 400",
        "Host: chat.example | Host: chat.example\\r\\nOrigin: https://evil.example | 403",
        "Host: chat.example | Host: chat.example\\r\\nOrigin: null | 403"
      })
  void oneThatIsWrongIsRefusedWithItsReason(String from, String to, int status) {
    String wrong = HANDSHAKE.replace(from, to.translateEscapes());
    assertThat(status(wrong)).isEqualTo(status);
    assertThat(answered.upgraded).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"GET /irc, 426", "POST /, 405", "DELETE /irc, 405", "CONNECT example.org:80, 405"})
  void aPlainRequestThatIsWrongIsTheLastOne(String start, int status) {
    assertThat(status(start + " HTTP/1.1\r\nHost: x\r\n\r\n")).isEqualTo(status);
    FullHttpResponse reply = answered.reply();
    assertThat(reply.headers().get("Connection")).isEqualTo("close");
    assertThat(reply.headers().get("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(asked).isEmpty();
  }

  @Test
  void thereAreManyRequestsOnOneConnection() {
    String twice = "GET /a?b HTTP/1.1\r\nHost: x\r\n\r\nGET /c HTTP/1.1\r\nHost: x\r\n\r\n";
    sends(twice);
    assertThat(written()).containsSubsequence("200 OK", "here is /a\n", "200 OK", "here is /c\n");
    assertThat(asked).containsExactly("/a", "/c");
    assertThat(answered.replies).isZero();
  }

  @Test
  void theNextRequestWaitsForTheReplyToTheLast() {
    sends("GET /later HTTP/1.1\r\nHost: x\r\n\r\nGET /c HTTP/1.1\r\nHost: x\r\n\r\n");
    assertThat(written()).isEmpty();
    assertThat(asked).containsExactly("/later");
    later.complete(WebReply.sentence(200, "at last"));
    assertThat(written()).containsSubsequence("at last", "here is /c");
  }

  @Test
  void aHeadHasTheLengthAndNoBody() {
    sends("HEAD /a HTTP/1.1\r\nHost: x\r\n\r\n");
    assertThat(written()).contains("content-length: 11\r\n").endsWith("\r\n\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/a", "*"})
  void whoAsksWhatMayBeDoneIsTold(String path) {
    sends("OPTIONS " + path + " HTTP/1.1\r\nHost: x\r\n\r\n");
    assertThat(written()).startsWith("HTTP/1.1 204 ").contains("allow: GET, HEAD, OPTIONS\r\n");
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "http://x/a?b, /a",
    "HTTP://X/a, /a",
    "https://x/, /",
    "http://x, /",
    "http://x?b, /",
    "/http://x/a, /http://x/a",
    "/%zz/%2e%2e/a, /%zz/%2e%2e/a"
  })
  void anAddressMayBeAWholeOne(String address, String path) {
    sends("GET " + address + " HTTP/1.1\r\nHost: x\r\n\r\n");
    assertThat(written()).contains("here is " + path + "\n");
    assertThat(asked).containsExactly(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://y/a", "http://x:80@y/", "http:///a", "https://xx"})
  void aWholeAddressIsNotForAnotherHost(String address) {
    assertThat(status("GET " + address + " HTTP/1.1\r\nHost: x\r\n\r\n")).isEqualTo(400);
    assertThat(asked).isEmpty();
  }

  @Test
  void aHeadIsRefusedWithoutABody() {
    sends("HEAD /irc HTTP/1.1\r\nHost: x\r\n\r\n");
    channel.runPendingTasks();
    assertThat(answered.reply().status().code()).isEqualTo(426);
    assertThat(answered.reply().content().isReadable()).isFalse();
  }

  @Test
  void aWebSocketMayFollowAPage() {
    sends("GET /a HTTP/1.1\r\nHost: x\r\n\r\n" + HANDSHAKE);
    assertThat(written()).containsSubsequence("here is /a", "HTTP/1.1 101 ");
    assertThat(answered.upgraded).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.0\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
      })
  void whoWantsOneReplyGetsOne(String request) {
    sends(request);
    channel.runPendingTasks();
    assertThat(answered.reply().status().code()).isEqualTo(200);
    assertThat(answered.reply().headers().get("Connection")).isEqualTo("close");
  }

  @Test
  void aProxyThatSpeaksForOthersGetsOneReplyToAConnection() {
    answered.proxy = true;
    sends("GET / HTTP/1.1\r\nHost: x\r\n\r\n" + HANDSHAKE);
    channel.runPendingTasks();
    assertThat(answered.reply().headers().get("Connection")).isEqualTo("close");
    assertThat(answered.upgraded).isFalse();
  }

  @Test
  void headersThatNeverEndAreRefused() {
    assertThat(status("GET / HTTP/1.1\r\n" + "X: yyyyyyyyyyyyyyyy\r\n".repeat(1000)))
        .isEqualTo(431);
  }

  @Test
  void aRequestLineThatNeverEndsIsRefused() {
    assertThat(status("GET /" + "x".repeat(10_000))).isEqualTo(414);
  }

  @Test
  void whatNobodyUnderstandsIsToldWhatIs() {
    assertThat(status("TRACE /a HTTP/1.1\r\nHost: x\r\n\r\n")).isEqualTo(405);
    assertThat(answered.reply().headers().get("Allow")).isEqualTo("GET, HEAD, OPTIONS");
  }

  @Test
  void aSecondRequestBehindOneThatIsRefusedIsNotHeard() {
    status("POST / HTTP/1.1\r\nHost: x\r\n\r\n" + HANDSHAKE);
    assertThat(answered.replies).isEqualTo(1);
    assertThat(answered.upgraded).isFalse();
  }

  @Test
  void aConnectionWithoutFurtherRequestsIsOverWithItsTime() {
    sends("GET /a HTTP/1.1\r\nHost: x\r\n\r\n");
    assertThat(written()).contains("here is /a");
    channel.advanceTimeBy(15, TimeUnit.SECONDS);
    channel.runScheduledPendingTasks();
    assertThat(channel.isActive()).isFalse();
  }

  @Test
  void aRequestThatDribblesIsOverWithItsTime() {
    for (int i = 0; i < 14; i++) {
      sends("G");
      channel.advanceTimeBy(1, TimeUnit.SECONDS);
      channel.runScheduledPendingTasks();
    }
    assertThat(channel.isActive()).isTrue();
    channel.advanceTimeBy(1, TimeUnit.SECONDS);
    channel.runScheduledPendingTasks();
    assertThat(channel.isActive()).isFalse();
  }

  @Test
  void aConnectionThatIsUpgradedHasNoSuchTime() {
    sends(HANDSHAKE);
    channel.advanceTimeBy(1, TimeUnit.MINUTES);
    channel.runScheduledPendingTasks();
    assertThat(channel.isActive()).isTrue();
  }

  @Test
  void aProxyIsAskedWhomItSpeaksFor() {
    answered.proxy = true;
    sends(HANDSHAKE.replace("Host:", "X-Forwarded-For: 6.6.6.6, 192.0.2.1, 10.0.0.1\r\nHost:"));
    assertThat(answered.forwarded)
        .isEqualTo(new Forwarded(InetAddress.ofLiteral("192.0.2.1"), false));
    assertThat(answered.upgraded).isTrue();
  }

  @Test
  void whomThereIsNoRoomForHearsNothing() {
    answered.proxy = true;
    answered.room = false;
    sends(HANDSHAKE);
    assertThat(answered.upgraded).isFalse();
    assertThat(answered.reply).isNull();
  }
}
