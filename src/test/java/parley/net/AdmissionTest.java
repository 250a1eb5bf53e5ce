package parley.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import parley.Property;
import parley.net.Admission.Admitted;
import parley.net.Admission.Answer;
import parley.net.Admission.Bounds;
import parley.net.Admission.Refused;

class AdmissionTest {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private long now;

  @Test
  void anAddressMayHaveSoManyConnections() {
    var admission = new Admission(Bounds.of(0, 2, 0));
    var first = ask(admission, "192.0.2.1");
    ask(admission, "192.0.2.1");
    assertThat(ask(admission, "192.0.2.1")).isEqualTo(Refused.ADDRESS_FULL);
    assertThat(ask(admission, "192.0.2.2")).isInstanceOf(Admitted.class);
    goes(first);
    assertThat(ask(admission, "192.0.2.1")).isInstanceOf(Admitted.class);
  }

  @Test
  void theServerMayHaveSoManyConnections() {
    var admission = new Admission(Bounds.of(2, 0, 0));
    var first = ask(admission, "127.0.0.1");
    ask(admission, "192.0.2.1");
    assertThat(ask(admission, "127.0.0.1")).isEqualTo(Refused.SERVER_FULL);
    goes(first);
    assertThat(ask(admission, "192.0.2.2")).isInstanceOf(Admitted.class);
  }

  @Test
  void anAddressMayMakeSoManyNewConnectionsASecond() {
    var admission = new Admission(Bounds.of(0, 0, 10));
    for (int i = 0; i < 10; i++) {
      goes(ask(admission, "192.0.2.1"));
    }
    assertThat(ask(admission, "192.0.2.1")).isEqualTo(Refused.TOO_FAST);
    assertThat(ask(admission, "192.0.2.2")).isInstanceOf(Admitted.class);
    now += SECOND / 10;
    assertThat(ask(admission, "192.0.2.1")).isInstanceOf(Admitted.class);
    assertThat(ask(admission, "192.0.2.1")).isEqualTo(Refused.TOO_FAST);
  }

  @Test
  void otherBoundsHoldForWhoeverComesNext() {
    var admission = new Admission(Bounds.of(0, 0, 0));
    var first = ask(admission, "192.0.2.1");
    ask(admission, "192.0.2.1");

    admission.change(Bounds.of(0, 2, 1), now);

    assertThat(ask(admission, "192.0.2.1")).isEqualTo(Refused.ADDRESS_FULL);
    goes(first);
    assertThat(ask(admission, "192.0.2.1")).isEqualTo(Refused.TOO_FAST);
    now += SECOND;
    assertThat(ask(admission, "192.0.2.1")).isInstanceOf(Admitted.class);
    admission.change(Bounds.of(0, 0, 0), now);
    assertThat(ask(admission, "192.0.2.1")).isInstanceOf(Admitted.class);
    assertThat(ask(admission, "192.0.2.1")).isInstanceOf(Admitted.class);
  }

  @Test
  void ofLoopbackOnlyTheUsualTwoAddressesAreExempt() {
    var admission = new Admission(Bounds.of(0, 1, 1));
    for (int i = 0; i < 100; i++) {
      assertThat(ask(admission, "127.0.0.1")).isInstanceOf(Admitted.class);
      assertThat(ask(admission, "::1")).isInstanceOf(Admitted.class);
      assertThat(ask(admission, "::ffff:127.0.0.1")).isInstanceOf(Admitted.class);
    }
    ask(admission, "127.0.0.2");
    assertThat(ask(admission, "127.0.0.2")).isInstanceOf(Refused.class);
  }

  @Test
  void everythingBelowOneIpv6PrefixOf64BitsIsOneAddress() {
    var admission = new Admission(Bounds.of(0, 1, 0));
    ask(admission, "2001:db8:0:1::1");
    assertThat(ask(admission, "2001:db8:0:1:ffff::2")).isEqualTo(Refused.ADDRESS_FULL);
    assertThat(ask(admission, "2001:db8:0:2::1")).isInstanceOf(Admitted.class);
  }

  @Test
  void anIpv4AddressIsNoPrefixOfAnIpv6One() {
    var admission = new Admission(Bounds.of(0, 1, 0));
    ask(admission, "0.0.0.5");
    assertThat(ask(admission, "0:0:0:5::1")).isInstanceOf(Admitted.class);
  }

  @Test
  void leavingTwiceCountsOnce() {
    var admission = new Admission(Bounds.of(0, 2, 0));
    var first = ask(admission, "192.0.2.1");
    ask(admission, "192.0.2.1");
    goes(first);
    goes(first);
    assertThat(admission.open()).isEqualTo(1);
    ask(admission, "192.0.2.1");
    assertThat(ask(admission, "192.0.2.1")).isEqualTo(Refused.ADDRESS_FULL);
  }

  @Test
  void zeroIsNoBound() {
    var admission = new Admission(Bounds.of(0, 0, 0));
    for (int i = 0; i < 1000; i++) {
      assertThat(ask(admission, "192.0.2.1")).isInstanceOf(Admitted.class);
    }
  }

  @Test
  void addressesThatAreGoneAreForgotten() {
    var admission = new Admission(Bounds.of(0, 32, 10));
    for (int i = 0; i < 1_000_000; i++) {
      goes(ask(admission, "10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255)));
      now += SECOND / 10_000;
    }
    assertThat(admission.remembered()).isLessThan(5000);
  }

  @Test
  void manyThreadsCountAsOneWould() throws InterruptedException {
    var admission = new Admission(Bounds.of(0, 5, 0));
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < 4; i++) {
      threads.add(
          Thread.ofPlatform()
              .start(() -> {
                for (int j = 0; j < 10_000; j++) {
                  goes(ask(admission, "192.0.2.1"));
                }
              }));
    }
    for (var thread : threads) {
      thread.join();
    }
    assertThat(admission.open()).isZero();
    for (int i = 0; i < 5; i++) {
      assertThat(ask(admission, "192.0.2.1")).isInstanceOf(Admitted.class);
    }
    assertThat(ask(admission, "192.0.2.1")).isEqualTo(Refused.ADDRESS_FULL);
  }

  @Test
  void theBoundsHoldWhoeverComesAndGoes() {
    Property.forAll(
        "bounds hold",
        draws -> draws.listOf(200, d -> d.below(8)),
        steps -> {
          var admission = new Admission(Bounds.of(6, 3, 0));
          var inside = new ArrayList<Answer>();
          for (int step : steps) {
            if (step < 4) {
              var answer = ask(admission, "192.0.2." + step);
              if (answer instanceof Admitted) {
                inside.add(answer);
              }
            } else if (!inside.isEmpty()) {
              goes(inside.remove(step % inside.size()));
            }
            assertThat(admission.open()).isEqualTo(inside.size()).isLessThanOrEqualTo(6);
          }
        });
  }

  private Answer ask(Admission admission, String address) {
    return admission.ask(InetAddress.ofLiteral(address), now);
  }

  private static void goes(Answer answer) {
    if (answer instanceof Admitted admitted) {
      admitted.gone();
    }
  }
}
