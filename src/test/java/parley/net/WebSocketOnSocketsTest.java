package parley.net;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static parley.net.WebSocketCaller.BINARY;
import static parley.net.WebSocketCaller.CLOSE;
import static parley.net.WebSocketCaller.MORE;
import static parley.net.WebSocketCaller.PING;
import static parley.net.WebSocketCaller.PONG;
import static parley.net.WebSocketCaller.TEXT;

import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.Eventually;
import parley.core.event.Departure;
import parley.door.web.Site;
import parley.net.WebSocketCaller.Frame;
import parley.net.http.Origins;

/// WebSockets on real sockets: how lines come and go, and what is made of those who break rules.
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class WebSocketOnSocketsTest {
  private static final InetAddress PROXY = InetAddress.ofLiteral("127.0.0.1");

  private final PlainDoor irc = PlainDoor.irc("irc");
  private final NetHouse house =
      new NetHouse(
          NetHouse.unhurried(NetLimits.DEFAULT),
          Transport.best(),
          PROXY::equals,
          List.of(
              Listen.to(
                  "auto",
                  "127.0.0.1",
                  0,
                  new Spoken.Auto(
                      new PlainDoor("text"),
                      new PlainDoor("tagged"),
                      PlainDoor.web(irc),
                      Set.of("JOIN"),
                      _ -> true)),
              Listen.to(
                  "websocket",
                  "127.0.0.1",
                  0,
                  new Spoken.Web(
                      irc,
                      Set.of("/chat"),
                      new Origins(List.of("https://a.example")),
                      Site.NOTHING))));

  @AfterEach
  void close() {
    house.close();
  }

  private WebSocketCaller upgraded(String... headers) {
    WebSocketCaller caller = new WebSocketCaller(house.call(), "/irc", headers);
    assertThat(caller.answer().getFirst()).startsWith("HTTP/1.1 101 ");
    return caller;
  }

  @Test
  void aMessageIsALineInBothDirections() {
    WebSocketCaller caller = upgraded().reads("this is irc");
    assertThat(caller.answer()).contains("sec-websocket-accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
    caller.says("NICK bob").says("USER bob 0 * :Bob");
    caller.reads("irc heard NICK bob", "irc heard USER bob 0 * :Bob");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text.ircv3.net | text.ircv3.net | 1",
        "binary.ircv3.net | binary.ircv3.net | 2",
        "binary.ircv3.net, text.ircv3.net | binary.ircv3.net | 2",
        "irc, text.ircv3.net, binary.ircv3.net | text.ircv3.net | 1"
      })
  void theFirstSubProtocolThatIsKnownIsSpoken(String offered, String agreed, int kind) {
    WebSocketCaller caller = upgraded("Sec-WebSocket-Protocol: " + offered);
    assertThat(caller.answer()).contains("sec-websocket-protocol: " + agreed);
    Frame greeting = caller.frame();
    assertThat(greeting.kind()).isEqualTo(kind);
    assertThat(greeting.text()).isEqualTo("this is irc");
  }

  @Test
  void withoutASubProtocolAnswersAreAsTheFirstMessage() {
    WebSocketCaller caller = upgraded().reads("this is irc");
    assertThat(caller.answer()).noneMatch(line -> line.startsWith("sec-websocket-protocol"));
    caller.sends(BINARY, true, "hi".getBytes(UTF_8));
    Frame answer = caller.frame();
    assertThat(answer.kind()).isEqualTo(BINARY);
    assertThat(answer.text()).isEqualTo("irc heard hi");
  }

  @Test
  void whatIsWrittenInOneGoComesAsOneMessageEach() {
    WebSocketCaller caller = upgraded().reads("this is irc");
    caller.says("enter ann").reads("+ann").says("say hi").says("echo x");
    caller.reads("ann: hi", "x");
  }

  @Test
  void fragmentsAreOneMessageAndPingsMayComeBetween() {
    WebSocketCaller caller = upgraded().reads("this is irc");
    caller.sends(TEXT, false, "he".getBytes(UTF_8));
    caller.sends(PING, true, "are you there".getBytes(UTF_8));
    caller.sends(MORE, false, "l".getBytes(UTF_8)).sends(MORE, true, "lo".getBytes(UTF_8));
    Frame pong = caller.frame();
    assertThat(pong.kind()).isEqualTo(PONG);
    assertThat(pong.text()).isEqualTo("are you there");
    caller.reads("irc heard hello");
  }

  @Test
  void lineBreaksInAMessageEndLines() {
    upgraded()
        .reads("this is irc")
        .says("a\r\n")
        .says("b\nc")
        .reads("irc heard a", "irc heard b", "irc heard c");
  }

  @Test
  void aLineOverItsLimitIsAnsweredAndTheSessionLives() {
    WebSocketCaller caller = upgraded().reads("this is irc");
    caller.says("x".repeat(511)).reads("over 510").says("@" + "t".repeat(5000) + " x");
    caller.reads("over 4096").says("ok").reads("irc heard ok");
  }

  @Test
  void whatIsNoUtf8EndsATextAndIsABrokenBinaryLine() {
    byte[] bad = {'c', 'a', 'f', (byte) 0xE9};
    upgraded().reads("this is irc").sends(TEXT, true, bad).isClosed(1007);
    WebSocketCaller caller = upgraded("Sec-WebSocket-Protocol: text.ircv3.net");
    caller.reads("this is irc").sends(BINARY, true, bad);
    caller.reads("invalid: it is not valid UTF-8").says("ok").reads("irc heard ok");
  }

  @Test
  void whatGoesOutAsTextIsText() {
    upgraded().reads("this is irc").says("raw 63E9").reads("c\uFFFD");
  }

  @Test
  void aMessageThatIsFarTooBigEndsTheConnection() {
    upgraded().reads("this is irc").sends(TEXT, true, new byte[20_000]).isClosed(1009);
    WebSocketCaller caller = upgraded().reads("this is irc");
    caller.sends(TEXT, false, new byte[10_000]).sends(MORE, true, new byte[10_000]);
    caller.isClosed(1009);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8103616263", // not masked
        "C183010203046060", // a bit of an extension
        "83800000000000", // a kind that is none
        "8080000000000000", // goes on with nothing
        "09800102030400", // a ping in fragments
        "89FE007E01020304", // a ping that is too long
      })
  void framesThatBreakTheRulesEndTheConnection(String hex) {
    WebSocketCaller caller = upgraded().reads("this is irc");
    caller.sendsRaw(HexFormat.of().parseHex(hex)).isClosed(1002);
  }

  @Test
  void aFloodOfSmallFramesEndsTheConnection() {
    WebSocketCaller caller = upgraded().reads("this is irc");
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = 0; i < 200; i++) {
      all.writeBytes(WebSocketCaller.frame(0x80 | PONG, new byte[0]));
    }
    caller.sendsRaw(all.toByteArray()).isClosed(1008);
  }

  @Test
  void manyLinesInOnePacketAllArriveInOrder() {
    WebSocketCaller caller = upgraded().reads("this is irc");
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = 0; i < 500; i++) {
      all.writeBytes(WebSocketCaller.frame(0x80 | TEXT, ("echo " + i).getBytes(UTF_8)));
    }
    caller.sendsRaw(all.toByteArray());
    for (int i = 0; i < 500; i++) {
      caller.reads("" + i);
    }
  }

  @Test
  void whoClosesIsAnsweredAndHasLeft() throws Exception {
    WebSocketCaller caller = upgraded().reads("this is irc").says("enter ann").reads("+ann");
    caller.says("echo last").sends(CLOSE, true, new byte[] {3, (byte) 0xE9}).reads("last");
    caller.isClosed(1000);
    Eventually.until("ann is gone", () -> irc.departures.contains(Departure.LOST));
  }

  @Test
  void theServerSaysWhyItCloses() {
    WebSocketCaller quits = upgraded().reads("this is irc").says("quit").reads("bye");
    quits.isClosed(1000);
    WebSocketCaller stays = upgraded().reads("this is irc");
    house.net.close();
    stays.reads("farewell: the server is shutting down").isClosed(1001);
  }

  @Test
  void framesBeforeTheAnswerToTheHandshakeEndTheConnection() {
    Caller caller = house.call();
    String request =
        """
        GET /irc HTTP/1.1\r
        Host: x\r
        Connection: Upgrade\r
        Upgrade: websocket\r
        Sec-WebSocket-Version: 13\r
        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
        \r
        """;
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(request.getBytes(UTF_8));
    all.writeBytes(WebSocketCaller.frame(0x80 | TEXT, "NICK eve".getBytes(UTF_8)));
    assertThat(caller.sends(all.toByteArray()).rest()).doesNotContain("NICK eve");
  }

  @Test
  void aTrustedProxySaysWhoIsThere() {
    WebSocketCaller caller =
        upgraded("X-Forwarded-For: 6.6.6.6, 192.0.2.7", "X-Forwarded-Proto: https");
    caller.reads("this is irc").says("who?");
    assertThat(caller.frame().text()).startsWith("192.0.2.7 ").endsWith(".cloak secure null");
  }

  @Test
  void anybodyElseIsNotBelieved() {
    WebSocketCaller caller =
        new WebSocketCaller(house.callFrom("127.0.0.2"), "/", "X-Forwarded-For: 192.0.2.7");
    caller.reads("this is irc").says("who?").reads("127.0.0.2 localhost");
    caller.says("act 192.0.2.7").reads("acted: false");
  }

  @Test
  void aTrustedGatewayMayActForSomebody() {
    WebSocketCaller caller = upgraded().reads("this is irc").says("act nobody");
    caller.reads("acted: false").says("act 192.0.2.9").reads("acted: true").says("who?");
    assertThat(caller.frame().text()).startsWith("192.0.2.9 ").endsWith(".cloak secure null");
  }

  @Test
  void aPageOfAnotherOriginIsRefusedUnlessItIsAllowed() {
    String evil = "Origin: https://evil.example";
    assertThat(new WebSocketCaller(house.call(), "/irc", evil).answer().getFirst())
        .startsWith("HTTP/1.1 403 ");
    assertThat(new WebSocketCaller(house.call(1), "/chat", evil).answer().getFirst())
        .startsWith("HTTP/1.1 403 ");
    upgraded("Origin: http://chat.example:5555").reads("this is irc");
    new WebSocketCaller(house.call(1), "/chat", "Origin: https://A.example").reads("this is irc");
  }

  @Test
  void aWebSocketPortHasItsOwnPath() {
    new WebSocketCaller(house.call(1), "/chat?x=1").reads("this is irc");
    assertThat(new WebSocketCaller(house.call(1), "/irc").answer().getFirst())
        .startsWith("HTTP/1.1 404 ");
  }
}
