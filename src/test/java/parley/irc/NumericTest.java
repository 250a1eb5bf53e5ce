package parley.irc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NumericTest {
  @Test
  void eachHasThreeDigitsOfItsOwn() {
    Set<String> seen = new HashSet<>();
    for (Numeric numeric : Numeric.values()) {
      assertThat(numeric.digits()).matches("[0-9]{3}");
      assertThat(seen.add(numeric.digits())).as(numeric.name()).isTrue();
      assertThat(Numeric.of(numeric.digits())).isEqualTo(numeric);
      assertThat(numeric.name()).matches("(RPL|ERR)_[A-Z0-9]+");
    }
  }

  @Test
  void someAreKnownByHeart() {
    assertThat(Numeric.RPL_WELCOME.digits()).isEqualTo("001");
    assertThat(Numeric.ERR_NICKNAMEINUSE.code()).isEqualTo(433);
    assertThat(Numeric.ERR_NICKNAMEINUSE.isError()).isTrue();
    assertThat(Numeric.RPL_TOPIC.isError()).isFalse();
    assertThat(Numeric.of("999")).isNull();
    assertThat(Numeric.of("1")).isNull();
  }
}
