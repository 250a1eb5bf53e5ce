package parley.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.server.config.ListenerSettings.Kind;

class ListenerSettingsTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, 7, 127.0.0.1, 7, true",
    "127.0.0.1, 7, 127.0.0.1, 8, false",
    "127.0.0.1, 7, 127.0.0.2, 7, false",
    "0.0.0.0, 7, 127.0.0.2, 7, true",
    "::1, 7, ::, 7, true",
    "localhost, 7, LocalHost, 7, true",
    "0.0.0.0, 0, 0.0.0.0, 0, false"
  })
  void twoClashWhereBothCannotBeOpen(
      String host, int port, String other, int otherPort, boolean clash) {
    ListenerSettings one = ListenerSettings.of(Kind.AUTO, host, port, Tls.ABSENT);
    ListenerSettings two = ListenerSettings.of(Kind.IRC, other, otherPort, Tls.OWN);
    assertThat(one.clashesWith(two)).isEqualTo(clash);
    assertThat(two.clashesWith(one)).isEqualTo(clash);
  }

  @Test
  void anAddressOfSixteenBytesStandsInBrackets() {
    assertThat(ListenerSettings.DEFAULT.at("::1", 9).address()).isEqualTo("[::1]:9");
    assertThat(ListenerSettings.DEFAULT.at("a.example", 9).address()).isEqualTo("a.example:9");
  }

  @Test
  void thereIsNoPortBeyondTheLast() {
    assertThatThrownBy(() -> ListenerSettings.DEFAULT.at("::", 65_536))
        .hasMessage("a port is a whole number from 0 to 65535, not 65536");
  }
}
