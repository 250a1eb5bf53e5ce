package parley.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.Property;

class AddressRangeTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, 127.0.0.1, true",
    "127.0.0.1, 127.0.0.2, false",
    "10.0.0.0/8, 10.255.1.2, true",
    "10.0.0.0/8, 11.0.0.1, false",
    "10.1.2.128/25, 10.1.2.200, true",
    "10.1.2.128/25, 10.1.2.127, false",
    "0.0.0.0/0, 8.8.8.8, true",
    "0.0.0.0/0, ::1, false",
    "::1, ::1, true",
    "2001:db8::/33, 2001:db8:7fff::1, true",
    "2001:db8::/33, 2001:db8:8000::1, false"
  })
  void aRangeHoldsTheAddressesThatBeginAlike(String range, String address, boolean held) {
    assertThat(AddressRange.parse(range).test(InetAddress.ofLiteral(address))).isEqualTo(held);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "localhost", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "::/129", "1.2.3.4/x"})
  void whatIsNoRangeIsRefused(String text) {
    assertThatThrownBy(() -> AddressRange.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRangeIsWrittenSoThatItCanBeReadAgain() {
    Property.forAll(
        "ranges come back",
        draws ->
            new AddressRange(
                InetAddress.ofLiteral(
                    draws.below(256) + "." + draws.below(256) + ".0." + draws.below(256)),
                draws.below(33)),
        range -> assertThat(AddressRange.parse(range.toString())).isEqualTo(range));
  }
}
