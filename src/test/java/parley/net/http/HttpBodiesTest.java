package parley.net.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests that bring a body, right and wrong.
class HttpBodiesTest extends HttpOnOneConnection {
  @Test
  void aReplyToAHeadBehindABodyIsNotConfusedWithIt() {
    sends("PUT /take HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    assertThat(written()).isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
    sends("hiHEAD /a HTTP/1.1\r\nHost: x\r\n\r\nGET /b HTTP/1.1\r\nHost: x\r\n\r\n");
    assertThat(written())
        .matches(
            String.join(
                "HTTP/1.1 200 OK\r\n",
                "(?s)",
                ".*\r\n\r\ngot hi\n",
                ".*content-length: 11.*\r\n\r\n",
                ".*\r\n\r\nhere is /b\n"));
  }

  @Test
  void whatIsExpectedButNotKnownIsNoReasonToWait() {
    sends("PUT /take HTTP/1.0\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\nhi");
    channel.runPendingTasks();
    assertThat(channel.<Object>readOutbound()).isNull();
    assertThat(answered.reply().status().code()).isEqualTo(200);
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
}
