package parley.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.net.tls.Clients;
import parley.net.tls.Identity;
import parley.net.tls.SelfSigned;
import parley.net.tls.Tls;
import parley.net.tls.TlsException;

/// TLS on real sockets: an automatic port, one that speaks nothing else, one behind a proxy.
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class TlsOnSocketsTest {
  private static final int AUTOMATIC = 0;
  private static final int FIXED = 1;
  private static final int PROXIED = 2;

  private final PlainDoor text = new PlainDoor("text");
  private final PlainDoor irc = PlainDoor.irc("irc");
  private final AtomicReference<Identity> shown = new AtomicReference<>(made("first"));
  private final Tls tls = tls();
  private final NetHouse house =
      new NetHouse(
          NetHouse.unhurried(NetLimits.DEFAULT),
          Transport.best(),
          _ -> true,
          List.of(
              listen(
                  new Spoken.Auto(
                      text,
                      new PlainDoor("tagged"),
                      PlainDoor.web(irc),
                      Set.of("JOIN"),
                      _ -> true)),
              listen(new Spoken.One(irc)),
              listen(new Spoken.One(irc)).behind(ProxyHeader.Mode.REQUIRED)));

  private static Identity made(String name) {
    return SelfSigned.make(name, Instant.now());
  }

  private Tls tls() {
    try {
      return Tls.asking(shown::get);
    } catch (TlsException e) {
      throw new AssertionError(e);
    }
  }

  private Listen listen(Spoken spoken) {
    return Listen.to("test", "127.0.0.1", 0, spoken).with(tls);
  }

  private Caller secure(int port) {
    return house.keep(Caller.secure(house.port(port), Clients.plain()));
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void insideTlsEverythingIsToldApartAgain() {
    secure(AUTOMATIC).reads("this is text").types("hi").reads("text heard hi");
    secure(AUTOMATIC).types("NICK bob").reads("this is irc", "irc heard NICK bob");
    secure(AUTOMATIC).types("JOIN:ann").reads("this is tagged", "tagged heard JOIN:ann");
    String request = "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    assertThat(secure(AUTOMATIC).sends(request).rest())
        .startsWith("HTTP/1.1 404 ")
        .endsWith("only a WebSocket.\n");
  }

  @Test
  void theSamePortSpeaksWithoutTls() {
    house.call(AUTOMATIC).types("NICK bob").reads("this is irc", "irc heard NICK bob");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
  void bothVersionsAreSpokenAndTheClientsCertificateIsKnown(String version) {
    Identity client = made("client");
    Caller caller = house.keep(Caller.secure(house.port(FIXED), Clients.of(version, client)));
    caller.reads("this is irc").types("who?");
    caller.reads("127.0.0.1 localhost secure " + client.fingerprint());
    assertThat(caller.certificate()).isEqualTo(shown.get().certificate());
  }

  @Test
  void aClientNeedsNoCertificate() {
    secure(FIXED).reads("this is irc").types("who?").reads("127.0.0.1 localhost secure null");
  }

  @Test
  void linesComeWholeWhateverTheirSize() {
    Caller caller = secure(FIXED).reads("this is irc");
    caller.types("big 300000").types("end");
    assertThat(caller.bytes(300_000)).hasSize(300_000).containsOnly(0);
    caller.reads("irc heard end");
  }

  @Test
  void theLastWordsArriveBeforeTheEnd() {
    Caller caller = secure(FIXED).reads("this is irc");
    assertThat(caller.types("quit").rest()).isEqualTo("bye\n");
    Caller other = secure(FIXED).reads("this is irc").types("enter ann").reads("+ann");
    house.net.close();
    assertThat(other.rest()).isEqualTo("farewell: the server is shutting down\n");
  }

  @Test
  void whatSomebodySaidBeforeClosingIsHeard() {
    Caller ann = secure(FIXED).reads("this is irc").types("enter ann").reads("+ann");
    Caller bob = secure(FIXED).reads("this is irc").types("enter bob").reads("+bob");
    bob.types("say one").sends("say two").endsInput();
    ann.reads("+bob", "bob: one", "bob: two", "-bob LOST");
  }

  @Test
  void anotherCertificateIsShownAfterAReloadToThoseWhoComeThen() throws TlsException {
    Caller before = secure(FIXED).reads("this is irc");
    Identity second = made("second");
    shown.set(second);
    tls.reload();
    assertThat(secure(FIXED).reads("this is irc").certificate()).isEqualTo(second.certificate());
    before.types("still here").reads("irc heard still here");
  }

  @Test
  void behindAProxyTheHandshakeComesAfterItsHeader() {
    String header = "PROXY TCP4 192.0.2.1 192.0.2.2 1 2\r\n";
    Caller caller = house.keep(Caller.secureAfter(header, house.port(PROXIED), Clients.plain()));
    String who = caller.reads("this is irc").types("who?").line();
    assertThat(who).startsWith("192.0.2.1 ").endsWith(".cloak secure null");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NICK bob\r\nUSER a 0 * :A\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\n\r\n",
        "\u0016\u0003\u0001\u0000\u0005\u0001garbage",
        "\u0016\u0003\u0001@\u0000\u0001" + "x",
        "\u0080\u0080\u0080\u0080\u0080"
      })
  void garbageEndsItsConnectionAndNoOther(String garbage) {
    Caller other = secure(FIXED).reads("this is irc");
    Caller caller = house.call(FIXED);
    caller.sends(garbage.getBytes(StandardCharsets.ISO_8859_1)).endsInput();
    assertThat(caller.rest()).doesNotContain("irc");
    other.types("still here").reads("irc heard still here");
  }

  @Test
  void halfAHandshakeIsOverWithItsTime() {
    NetLimits hurried = Some.limits().loginMillis(300).get();
    try (NetHouse strict =
        new NetHouse(hurried, Transport.best(), _ -> false, List.of(listen(new Spoken.One(irc))))) {
      Caller silent = strict.call();
      Caller half = strict.call().sends(new byte[] {0x16, 3, 1, 2, 0, 1, 0});
      assertThat(silent.rest()).isEmpty();
      assertThat(half.rest()).hasSizeLessThan(20);
    }
  }

  @Test
  void aHandshakeInsideAHandshakeIsRefused() {
    String hello = "\u0016\u0003\u0001\u0000\u0010\u0001" + "\u0000".repeat(15);
    assertThat(secure(AUTOMATIC).sends(hello).rest()).hasLineCount(1);
  }

  @Test
  void anOldVersionIsRefused() {
    String hello = // TLS 1.1 with TLS_RSA_WITH_AES_128_CBC_SHA
        "160301002d010000290302" + "00".repeat(32) + "00" + "0002002f" + "0100";
    Caller caller = house.call(FIXED).sends(HexFormat.of().parseHex(hello));
    byte[] alert = caller.bytes(7);
    assertThat(alert[0]).as("an alert").isEqualTo((byte) 21);
    assertThat(alert[6]).as("protocol_version").isEqualTo((byte) 70);
  }
}
