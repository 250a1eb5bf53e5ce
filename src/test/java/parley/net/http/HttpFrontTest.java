package parley.net.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.FullHttpResponse;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.door.web.Intake;
import parley.door.web.Site;
import parley.door.web.Taking;
import parley.door.web.WebPeer;
import parley.door.web.WebReply;
import parley.door.web.WebRequest;

/// What is answered to requests, right and wrong.
class HttpFrontTest {
  private static final String HANDSHAKE =
      """
      GET /irc HTTP/1.1\r
      Host: chat.example\r
      Connection: Upgrade\r
      Upgrade: websocket\r
      Sec-WebSocket-Version: 13\r
      Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
      \r
      """;

  private final Answered answered = new Answered();
  private final List<String> asked = new ArrayList<>();
  private final CompletableFuture<WebReply> later = new CompletableFuture<>();
  private final Taken taken = new Taken();
  private final Site site =
      new Site() {
        @Override
        public CompletableFuture<WebReply> reply(WebRequest request) {
          return HttpFrontTest.this.reply(request);
        }

        @Override
        public CompletableFuture<Taking> take(WebRequest request) {
          return request.path().equals("/take")
              ? CompletableFuture.completedFuture(new Taking.Begun(taken))
              : Site.super.take(request);
        }
      };
  private final EmbeddedChannel channel = new EmbeddedChannel();

  HttpFrontTest() {
    channel.freezeTime();
    WebSettings settings =
        new WebSettings(
            Set.of("/", "/irc"),
            Origins.OWN,
            InetAddress.ofLiteral("10.0.0.1")::equals,
            15_000,
            Pace.SLOWEST,
            site,
            Runnable::run);
    HttpFront.addTo(channel.pipeline(), settings, answered);
  }

  /// Takes a body, unless it begins badly.
  private static final class Taken implements Intake {
    private final StringBuilder text = new StringBuilder();
    private boolean broken;

    @Override
    public @Nullable WebReply take(ByteBuffer piece) {
      text.append(StandardCharsets.US_ASCII.decode(piece));
      return text.toString().startsWith("bad") ? WebReply.sentence(413, "no") : null;
    }

    @Override
    public WebReply end() {
      return WebReply.sentence(200, "got " + text);
    }

    @Override
    public void broken() {
      broken = true;
    }
  }

  @AfterEach
  void close() {
    answered.release();
    channel.finishAndReleaseAll();
  }

  private CompletableFuture<WebReply> reply(WebRequest request) {
    asked.add(request.path());
    return request.path().equals("/later")
        ? later
        : CompletableFuture.completedFuture(WebReply.sentence(200, "here is " + request.path()));
  }

  /// What has been written since the last time.
  private String written() {
    channel.runPendingTasks();
    StringBuilder all = new StringBuilder();
    for (ByteBuf each = channel.readOutbound(); each != null; each = channel.readOutbound()) {
      all.append(each.toString(StandardCharsets.UTF_8));
      each.release();
    }
    return all.toString();
  }

  private void sends(String text) {
    channel.writeInbound(Unpooled.copiedBuffer(text, StandardCharsets.ISO_8859_1));
  }

  private int status(String request) {
    sends(request);
    channel.runPendingTasks();
    return answered.reply().status().code();
  }

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
  void aReplyToAHeadBehindABodyIsNotConfusedWithIt() {
    sends("PUT /take HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    assertThat(written()).isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
    sends("hiHEAD /a HTTP/1.1\r\nHost: x\r\n\r\nGET /b HTTP/1.1\r\nHost: x\r\n\r\n");
    assertThat(written())
        .matches(
            "(?s)HTTP/1.1 200 OK\r\n.*\r\n\r\ngot hi\n"
                + "HTTP/1.1 200 OK\r\n.*content-length: 11.*\r\n\r\n"
                + "HTTP/1.1 200 OK\r\n.*\r\n\r\nhere is /b\n");
  }

  @Test
  void whatIsExpectedButNotKnownIsNoReasonToWait() {
    sends("PUT /take HTTP/1.0\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\nhi");
    channel.runPendingTasks();
    assertThat(channel.<Object>readOutbound()).isNull();
    assertThat(answered.reply().status().code()).isEqualTo(200);
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello",
        "GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "OPTIONS / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello",
      })
  void aBodyIsNotTakenWhereNoneBelongs(String request) {
    assertThat(status(request)).isEqualTo(413);
  }

  @Test
  void aBodyThatTheSiteDoesNotWantIsRefused() {
    sends("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello");
    channel.runPendingTasks();
    assertThat(answered.reply().status().code()).isEqualTo(405);
    assertThat(answered.reply().headers().get("Allow")).isEqualTo("GET, HEAD, OPTIONS");
  }

  @Test
  void aBodyIsTakenInPiecesAndTheNextRequestComesAfterIt() {
    sends("PUT /take HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhe");
    sends("ll");
    assertThat(written()).isEmpty();
    sends("oGET /b HTTP/1.1\r\nHost: x\r\n\r\n");
    assertThat(written()).containsSubsequence("200 OK", "got hello", "200 OK", "here is /b");
  }

  @Test
  void aBodyInChunksIsTakenToo() {
    sends("POST /take HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n");
    sends("3\r\nllo\r\n0\r\n\r\n");
    assertThat(written()).contains("got hello");
  }

  @Test
  void aBodyThatIsRefusedOnTheWayEndsTheConnection() {
    sends("PUT /take HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\nbad");
    channel.runPendingTasks();
    assertThat(answered.reply().status().code()).isEqualTo(413);
    assertThat(answered.reply().headers().get("Connection")).isEqualTo("close");
  }

  @Test
  void aBodyThatIsBrokenOffIsSaidToBe() {
    sends("PUT /take HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\nabc");
    channel.runPendingTasks();
    assertThat(taken.broken).isFalse();
    channel.close();
    channel.runPendingTasks();
    assertThat(taken.broken).isTrue();
  }

  @Test
  void aBodyForWhichThereIsNoRoomIsRefusedAndLeavesNothing() {
    answered.bodiesMax = 0;
    sends("PUT /take HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello");
    channel.runPendingTasks();
    assertThat(answered.reply().status().code()).isEqualTo(429);
    assertThat(answered.reply().headers().get("Retry-After")).isEqualTo("5");
    assertThat(taken.broken).isTrue();
    assertThat(taken.text).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hello", "bad", ""})
  void theRoomOfABodyIsGivenBackHoweverItEnds(String sent) {
    sends("PUT /take HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n");
    channel.runPendingTasks();
    assertThat(answered.bodies).isEqualTo(1);
    sends(sent);
    channel.runPendingTasks();
    channel.close();
    channel.runPendingTasks();
    assertThat(answered.bodies).isZero();
  }

  @Test
  void aBodyThatDribblesIsOverWithItsTime() {
    sends("PUT /take HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n");
    channel.runPendingTasks();
    for (int i = 0; i < 30; i++) {
      sends("x");
      channel.advanceTimeBy(1, TimeUnit.SECONDS);
      channel.runScheduledPendingTasks();
    }
    assertThat(channel.isActive()).isFalse();
    assertThat(taken.broken).isTrue();
  }

  @Test
  void whoIsQuickEnoughHasTimeForALargeBody() {
    sends("PUT /take HTTP/1.1\r\nHost: x\r\nContent-Length: 50000000\r\n\r\n");
    for (int i = 0; i < 100; i++) {
      sends("x".repeat(4_000));
      channel.advanceTimeBy(2, TimeUnit.SECONDS);
      channel.runScheduledPendingTasks();
    }
    assertThat(channel.isActive()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
        "GET / HTTP/9.9.9\r\nHost: x\r\n\r\n",
        "GET\r\n\r\n",
        "GET / HTTP/1.1\r\nHo st: x\r\n\r\n",
        "GET / HTTP/1.1\r\nHost : x\r\n\r\n",
        "POST /take HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n",
        "POST /take HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
        "POST /take HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\n\r\n",
        "POST /take HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: identity\r\n\r\n",
        "POST /take HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        "POST /take HTTP/1.1\r\nHost: x\r\nContent-Length: +5\r\n\r\n",
      })
  void whatCouldBeReadInTwoWaysIsRefused(String request) {
    assertThat(status(request)).isIn(400, 413, 501);
    assertThat(taken.text).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n-1\r\nhello\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nhello",
      })
  void aBodyInBrokenChunksEndsTheConnection(String rest) {
    sends("POST /take HTTP/1.1\r\nHost: x\r\n" + rest + HANDSHAKE);
    channel.runPendingTasks();
    assertThat(channel.isActive()).isFalse();
    assertThat(taken.broken).isTrue();
    assertThat(answered.upgraded).isFalse();
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

  /// Remembers what came of a request.
  private static final class Answered implements HttpNext {
    boolean proxy;
    boolean room = true;
    int bodies;
    int bodiesMax = 1;
    boolean upgraded;
    int replies;
    @Nullable Forwarded forwarded;
    @Nullable FullHttpResponse reply;

    @Override
    public boolean isProxy() {
      return proxy;
    }

    @Override
    public boolean isReally(Forwarded who) {
      forwarded = who;
      return room;
    }

    @Override
    public @Nullable Runnable room() {
      if (bodies >= bodiesMax) {
        return null;
      }
      bodies++;
      return () -> bodies--;
    }

    @Override
    public WebPeer peer() {
      return WebPeer.NOBODY;
    }

    @Override
    public void upgraded(String host) {
      upgraded = true;
    }

    @Override
    public void ends(FullHttpResponse lastWords) {
      reply = lastWords;
      replies++;
    }

    FullHttpResponse reply() {
      return Objects.requireNonNull(reply, "there was no answer");
    }

    void release() {
      if (reply != null) {
        reply.release();
      }
    }
  }
}
