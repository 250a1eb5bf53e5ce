package parley.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class PasswordsTest {
  private final Passwords passwords = new Passwords(HashCost.LOWEST, 20, true);

  @Test
  void aPasswordMatchesItsVerifierAndNoOther() {
    Verifier verifier = passwords.seal("open sesame");

    assertThat(passwords.matches(verifier, "open sesame")).isTrue();
    assertThat(passwords.matches(verifier, "open sesam")).isFalse();
    assertThat(passwords.matches(verifier, "")).isFalse();
  }

  @Test
  void aVerifierComesBackFromItsText() {
    Verifier verifier = passwords.seal("secret");

    assertThat(Verifier.parse(verifier.text())).isEqualTo(verifier);
    assertThat(verifier.scram()).isNotNull();
  }

  @Test
  void withoutScramNoKeysAreKept() {
    Verifier verifier = new Passwords(HashCost.LOWEST, 20, false).seal("secret");

    assertThat(verifier.scram()).isNull();
    assertThat(Verifier.parse(verifier.text())).isEqualTo(verifier);
  }

  @Test
  void nothingSecretIsPrinted() {
    Verifier verifier = passwords.seal("secret");

    assertThat(verifier.toString()).isEqualTo("(secret)");
    assertThat(String.valueOf(verifier.scram())).isEqualTo("(secret)");
    assertThat(new PlainProof("ann", "ann", "sesame").toString()).doesNotContain("sesame");
  }

  @Test
  void theSamePasswordNeverHasTheSameVerifier() {
    assertThat(passwords.seal("secret")).isNotEqualTo(passwords.seal("secret"));
  }

  @Test
  void oneHasTheSamePasswordAtEveryKeyboard() {
    Verifier verifier = passwords.seal("caf\u00e9 \ufb01");

    assertThat(passwords.matches(verifier, "cafe\u0301\u00a0f\u00adi")).isTrue();
  }

  @Test
  void passwordsHaveALimitInBytes() {
    assertThat(passwords.problem("12345678901234567890")).isNull();
    assertThat(passwords.problem("123456789012345678901")).isEqualTo(Passwords.Problem.TOO_LONG);
    assertThat(passwords.problem("\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9a"))
        .isEqualTo(Passwords.Problem.TOO_LONG);
    assertThat(passwords.matches(passwords.seal("short"), "123456789012345678901")).isFalse();
  }

  @Test
  void whatNobodyCanTypeIsNoPassword() {
    assertThat(passwords.problem("")).isEqualTo(Passwords.Problem.EMPTY);
    assertThat(passwords.problem("a\u0007")).isEqualTo(Passwords.Problem.BAD_CHARACTER);
    assertThat(passwords.problem("\u00ad")).isEqualTo(Passwords.Problem.BAD_CHARACTER);
    assertThatThrownBy(() -> passwords.seal("a\u0007"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsLookedAtForNobodyIsAHashThatNothingMatches() {
    String hash = Argon2.ofNobody(new SecureRandom(), new byte[16], HashCost.LOWEST);

    assertThat(Argon2.isHash(hash)).isTrue();
    assertThat(Argon2.matches(hash, "")).isFalse();
    assertThat(hash).hasSameSizeAs(Argon2.hash("secret", new byte[16], HashCost.LOWEST));
  }

  @Test
  void whoHasNoAccountIsNeverRight() {
    assertThat(passwords.matches(null, "secret")).isFalse();
    assertThat(passwords.matches(null, "")).isFalse();
  }

  @Test
  void aConfiguredPasswordIsPlainOrAHash() {
    String hash = passwords.seal("sesame").hash();

    assertThat(passwords.matchesConfigured("sesame", "sesame")).isTrue();
    assertThat(passwords.matchesConfigured("sesame", "Sesame")).isFalse();
    assertThat(passwords.matchesConfigured(hash, "sesame")).isTrue();
    assertThat(passwords.matchesConfigured(hash, hash)).isFalse();
  }

  @Test
  void aHashOfAnotherProgramIsUnderstood() {
    // RFC 9106 has no example in this form; this one is of the reference implementation's tests.
    String hash =
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ"
            + "$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    assertThat(passwords.matchesConfigured(hash, "password")).isTrue();
    assertThat(passwords.matchesConfigured(hash, "passwort")).isFalse();
  }

  @Test
  void aHashThatWouldTakeAllMemoryIsNone() {
    assertThat(Argon2.isHash("$argon2id$v=19$m=9999999,t=2,p=1$c29tZXNhbHQ$c29tZXNhbHRzb21lc2FsdA"))
        .isFalse();
    assertThatThrownBy(() -> Argon2.matches("$argon2id$", "x"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Verifier.parse("plain")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theUsualCostIsAsAdviceHasIt() {
    Verifier verifier = new Passwords(HashCost.DEFAULT, 20, true).seal("secret");

    assertThat(verifier.hash()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(verifier.text()).contains("SCRAM-SHA-256$65536:");
    assertThatThrownBy(() -> new HashCost(8, 1, 1_000))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
