package parley.net;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.Property;

class FirstBytesTest {
  private static final FirstBytes FIRST =
      new FirstBytes(Set.of("JOIN", "JOIN_ROOM", "MESSAGE", "LIST_USERS", "PING", "QUIT"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CAP LS 302\r\n",
        "CAP ",
        "NICK bob\r\n",
        "USER a 0 * :A",
        "PASS x",
        "AUTHENTICATE PLAIN",
        "WEBIRC ",
        "PING x",
        "STARTTLS ",
        "\u00ef\u00bb\u00bfNICK bob"
      })
  void ircIsKnownByTheCommandsThatComeFirst(String bytes) {
    assertThat(protocol(bytes)).isEqualTo(Protocol.IRC);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "JOIN:bob\n", "JOIN:", "JOIN_ROOM:x", "MESSAGE:before joining", "LIST_USERS\n",
        "LIST_USERS\r\n", "QUIT\n", "PING\n", "PING:1", "\u00ef\u00bb\u00bfJOIN:bob"
      })
  void taggedIsKnownByItsTags(String bytes) {
    assertThat(protocol(bytes)).isEqualTo(Protocol.TAGGED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET / HTTP/1.1", "POST /x", "HEAD ", "OPTIONS *", "PRI * HTTP/2.0"})
  void httpIsKnownByItsMethod(String bytes) {
    assertThat(protocol(bytes)).isEqualTo(Protocol.HTTP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0016\u0003\u0001\u0002\u0000\u0001\u0000",
        "\u0016\u0003\u0003\u0000\u00f5\u0001"
      })
  void tlsIsKnownByItsClientHello(String bytes) {
    assertThat(protocol(bytes)).isEqualTo(Protocol.TLS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PROXY TCP4 1.2.3.4", "PROXY UNKNOWN\r\n", "\r\n\r\n\0\r\nQUIT\n!"})
  void aProxyHeaderIsKnownInBothVersions(String bytes) {
    assertThat(protocol(bytes)).isEqualTo(Protocol.PROXY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello",
        "h",
        "\n",
        "\r\n",
        "\r\n\r\n",
        "nick bob",
        "Nick bob",
        "join:bob",
        "JOINED",
        "JOIN bob",
        "QUITTING",
        "PASSENGER",
        "GETTING",
        "PROXY servers are",
        "USERS\n",
        "\u00ff\u00fd\u0001",
        "/nick bob",
        "@bob hi",
        " NICK bob",
        "\u0016\u0003\u0001\u0002\u0000\u0002",
        "\u0016\u0003\u0005",
        "\u0016x",
        "\0"
      })
  void everythingElseIsText(String bytes) {
    assertThat(protocol(bytes)).isEqualTo(Protocol.TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "J",
        "JOIN",
        "JOIN_",
        "QUIT",
        "N",
        "NICK",
        "P",
        "POST",
        "PASS",
        "LIST_USERS",
        "G",
        "\u0016",
        "\u0016\u0003\u0001\u0002\u0000",
        "\r\n\r\n\0",
        "PROXY ",
        "\u00ef",
        "\u00ef\u00bb",
        "\u00ef\u00bb\u00bf"
      })
  void whatCouldStillBecomeAnotherProtocolWaits(String bytes) {
    assertThat(protocol(bytes)).isNull();
  }

  @Test
  void moreBytesNeverChangeAnAnswerAndEveryAnswerComesSoon() {
    Property.forAll(
        "answers stay",
        draws ->
            draws.oneOf("", "NICK ", "JOIN:", "GET ", "PROXY TCP4 ", "\u0016\u0003")
                + new String(draws.bytes(40), ISO_8859_1),
        bytes -> {
          Protocol known = null;
          for (int length = 0; length <= bytes.length(); length++) {
            var now = protocol(bytes.substring(0, length));
            assertThat(known == null || known == now).isTrue();
            assertThat(now != null || length < 24).isTrue();
            known = now;
          }
        });
  }

  private static @Nullable Protocol protocol(String bytes) {
    return FIRST.protocol(Unpooled.copiedBuffer(bytes, ISO_8859_1));
  }
}
