package parley.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoginFailuresTest {
  private long nowMillis = 1_000_000;
  private final LoginFailures failures = new LoginFailures(3, () -> nowMillis);

  @Test
  void afterSoManyFailuresAnAddressWaits() {
    fail("192.0.2.1", "ann", 2);
    assertThat(failures.mayTry("192.0.2.1", "bob")).isTrue();

    fail("192.0.2.1", "cy", 1);
    assertThat(failures.mayTry("192.0.2.1", "bob")).isFalse();
    assertThat(failures.mayTry("192.0.2.2", "bob")).isTrue();
  }

  @Test
  void afterSoManyFailuresAnAccountWaits() {
    fail("192.0.2.1", "ann", 1);
    fail("192.0.2.2", "ann", 1);
    fail("192.0.2.3", "ann", 1);

    assertThat(failures.mayTry("192.0.2.4", "ann")).isFalse();
    assertThat(failures.mayTry("192.0.2.4", "bob")).isTrue();
  }

  @Test
  void afterAMinuteAllIsForgotten() {
    fail("192.0.2.1", "ann", 3);
    nowMillis += 59_999;
    assertThat(failures.mayTry("192.0.2.1", "ann")).isFalse();

    nowMillis++;
    assertThat(failures.mayTry("192.0.2.1", "ann")).isTrue();
  }

  @Test
  void withoutALimitEverybodyMayTry() {
    LoginFailures none = new LoginFailures(0, () -> nowMillis);
    for (int i = 0; i < 1_000; i++) {
      none.failed("192.0.2.1", "ann");
    }
    assertThat(none.mayTry("192.0.2.1", "ann")).isTrue();
  }

  @Test
  void guessingAtManyNamesTakesNoMoreMemoryThanALimit() {
    for (int i = 0; i < 30_000; i++) {
      failures.failed("192.0.2.1", "name" + i);
    }
    assertThat(failures.remembered()).isEqualTo(20_000);
    assertThat(failures.mayTry("192.0.2.1", "ann")).isFalse();
  }

  private void fail(String address, String account, int times) {
    for (int i = 0; i < times; i++) {
      failures.failed(address, account);
    }
  }
}
