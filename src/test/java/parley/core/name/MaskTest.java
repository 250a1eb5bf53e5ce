package parley.core.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.Draws;
import parley.Property;

class MaskTest {
  private static final Names NAMES = new Names(Folding.RFC1459, 32, 64);

  private static Mask mask(String typed) {
    return switch (NAMES.mask(typed)) {
      case Names.Checked.Fine<Mask>(Mask mask) -> mask;
      case Names.Checked.Wrong<Mask>(var problem) -> throw new AssertionError(problem.reason());
    };
  }

  @ParameterizedTest
  @CsvSource({
    "bob, bob!*@*",
    "bob!, bob!*@*",
    "@host, *!*@host",
    "user@host, *!user@host",
    "bob!user, bob!user@*",
    "bob!user@host, bob!user@host",
    "m:bob, m:bob!*@*",
    "a:bob, a:bob",
    "$a:bob, a:bob",
    "m:~a:bob, m:a:bob"
  })
  void aMaskIsCompleted(String typed, String shown) {
    assertThat(mask(typed).shown()).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "a,b", "\u0007"})
  void whatCannotBeOneIsNamed(String typed) {
    assertThat(NAMES.mask(typed)).isInstanceOf(Names.Checked.Wrong.class);
  }

  @Test
  void aMaskIsNotEndless() {
    assertThat(NAMES.mask("x".repeat(161))).isInstanceOf(Names.Checked.Wrong.class);
  }

  @ParameterizedTest
  @CsvSource({
    "bob, true",
    "BOB!*@*, true",
    "b?b, true",
    "b*, true",
    "*@HOST, true",
    "*!user@*, true",
    "*!USER@h*t, true",
    "ann, false",
    "b, false",
    "*@other, false",
    "a:bob, false",
    "a:owner, true",
    "a:OWN*, true"
  })
  void aMaskMeansWhoIsAsItSays(String typed, boolean means) {
    assertThat(means(typed, "owner")).isEqualTo(means);
    assertThat(means("m:" + typed, "owner")).isEqualTo(means);
  }

  @Test
  void whoHasNoAccountIsMeantByNoMaskOfOne() {
    assertThat(means("a:*", null)).isFalse();
    assertThat(means("a:*", "owner")).isTrue();
  }

  private static boolean means(String typed, @Nullable String account) {
    return mask(typed).matches("bob", "User", "Host", account);
  }

  @Test
  void aMuteIsOfTheSamePeople() {
    Mask bob = mask("bob");
    assertThat(bob.isMute()).isFalse();
    assertThat(bob.muting().isMute()).isTrue();
    assertThat(bob.muting()).isEqualTo(bob.muting().muting()).isEqualTo(mask("m:bob"));
    assertThat(bob.muting().who()).isEqualTo(bob.who());
    assertThat(mask("m:a:bob").isOfAccount()).isTrue();
  }

  @Test
  void whateverIsTypedMeansTheSameInCapitals() {
    Property.forAll(
        "masks in either case",
        500,
        draws -> word(draws) + "!" + word(draws) + "@" + word(draws),
        typed ->
            assertThat(mask(typed.toUpperCase(Locale.ROOT)).key()).isEqualTo(mask(typed).key()));
  }

  private static String word(Draws draws) {
    StringBuilder word = new StringBuilder();
    int length = draws.between(1, 6);
    for (int i = 0; i < length; i++) {
      word.append(draws.oneOf("a", "b", "z", "*", "?", "1"));
    }
    return word.toString();
  }
}
