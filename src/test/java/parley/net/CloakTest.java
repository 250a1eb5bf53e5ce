package parley.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CloakTest {
  private final Cloak cloak = new Cloak(new byte[Cloak.SECRET_BYTES]);

  private String host(String address) {
    return cloak.host(InetAddress.ofLiteral(address));
  }

  private static String network(String host) {
    return host.substring(host.indexOf('.'));
  }

  @Test
  void thisMachineIsSeenAsItself() {
    assertThat(host("127.0.0.1")).isEqualTo("localhost");
    assertThat(host("127.9.9.9")).isEqualTo("localhost");
    assertThat(host("::1")).isEqualTo("localhost");
  }

  @Test
  void anAddressLooksTheSameEveryTimeAndDoesNotShow() {
    assertThat(host("192.0.2.7"))
        .isEqualTo(host("192.0.2.7"))
        .matches("[a-z2-7]{10}\\.[a-z2-7]{6}\\.cloak")
        .doesNotContain("192");
  }

  @Test
  void neighboursShareTheirNetwork() {
    assertThat(host("192.0.2.7")).isNotEqualTo(host("192.0.9.8"));
    assertThat(network(host("192.0.2.7"))).isEqualTo(network(host("192.0.9.8")));
    assertThat(network(host("192.0.2.7"))).isNotEqualTo(network(host("192.1.2.7")));
    assertThat(network(host("2001:db8:1::1"))).isEqualTo(network(host("2001:db8:1:9::1")));
  }

  @Test
  void whatAHouseholdChoosesFreelyDoesNotCount() {
    assertThat(host("2001:db8:1:2::1")).isEqualTo(host("2001:db8:1:2:ffff::9"));
    assertThat(host("2001:db8:1:2::1")).isNotEqualTo(host("2001:db8:1:3::1"));
  }

  @Test
  void anotherSecretShowsSomethingElse() {
    byte[] secret = new byte[Cloak.SECRET_BYTES];
    secret[0] = 1;
    assertThat(new Cloak(secret).host(InetAddress.ofLiteral("192.0.2.7")))
        .isNotEqualTo(host("192.0.2.7"));
  }

  @Test
  void manyAddressesAreToldApart() {
    Set<String> hosts = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      hosts.add(host("10.0." + i / 256 + "." + i % 256));
    }
    assertThat(hosts).hasSize(10_000);
  }

  @Test
  void aSecretHasItsLength() {
    assertThatThrownBy(() -> new Cloak(new byte[31])).isInstanceOf(IllegalArgumentException.class);
  }
}
