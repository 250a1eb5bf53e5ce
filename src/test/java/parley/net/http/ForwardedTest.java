package parley.net.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForwardedTest {
  private static Forwarded of(String... forwardedFor) {
    HttpHeaders headers = new DefaultHttpHeaders();
    for (String each : forwardedFor) {
      headers.add("X-Forwarded-For", each);
    }
    return Forwarded.of(headers, address -> address.getHostAddress().startsWith("10."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "192.0.2.1 | 192.0.2.1",
        "6.6.6.6, 192.0.2.1 | 192.0.2.1",
        "192.0.2.1, 10.0.0.1, 10.0.0.2 | 192.0.2.1",
        "6.6.6.6, 192.0.2.1 , 10.0.0.2 | 192.0.2.1",
        "2001:db8::1 | 2001:db8:0:0:0:0:0:1",
        "nonsense, 10.0.0.1 | 10.0.0.1",
        "10.0.0.1 | 10.0.0.1",
        "192.0.2.1, | ",
        "localhost | ",
        "evil.example | "
      })
  void theLastThatIsNoTrustedProxyCounts(String header, String expected) {
    InetAddress client = of(header).client();
    assertThat(client == null ? null : client.getHostAddress()).isEqualTo(expected);
  }

  @Test
  void severalHeadersAreOneList() {
    assertThat(of("6.6.6.6", "192.0.2.1, 10.0.0.1").client())
        .isEqualTo(InetAddress.ofLiteral("192.0.2.1"));
  }

  @Test
  void noHeaderSaysNothing() {
    assertThat(of()).isEqualTo(new Forwarded(null, false));
  }

  @Test
  void anEndlessListIsNotReadToItsBeginning() {
    String many = "192.0.2.1, " + "10.0.0.1, ".repeat(1000) + "10.0.0.2";
    assertThat(of(many).client()).isEqualTo(InetAddress.ofLiteral("10.0.0.1"));
  }

  @Test
  void theProxySaysWhetherTheWayToItIsEncrypted() {
    HttpHeaders headers = new DefaultHttpHeaders();
    headers.add("X-Forwarded-Proto", "http").add("X-Forwarded-Proto", "HTTPS");
    assertThat(Forwarded.of(headers, _ -> true).secure()).isTrue();
    headers.set("X-Forwarded-Proto", "http");
    assertThat(Forwarded.of(headers, _ -> true).secure()).isFalse();
  }
}
