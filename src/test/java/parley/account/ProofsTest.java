package parley.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The mechanisms with one message.
class ProofsTest {
  @Test
  void plainNamesAnAccountAndAPassword() throws SaslException {
    assertThat(PlainProof.parse(utf8("\0ann\0secret")))
        .isEqualTo(new PlainProof("ann", "ann", "secret"));
  }

  @Test
  void plainMayNameWhomToActAs() throws SaslException {
    assertThat(PlainProof.parse(utf8("bob\0ann\0secret")))
        .isEqualTo(new PlainProof("bob", "ann", "secret"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ann", "\0ann", "\0\0secret", "\0ann\0", "\0ann\0secret\0more"})
  void plainThatNamesLessOrMoreIsRefused(String message) {
    assertThatThrownBy(() -> PlainProof.parse(utf8(message))).isInstanceOf(SaslException.class);
  }

  @Test
  void plainThatIsNoTextIsRefused() {
    assertThatThrownBy(() -> PlainProof.parse(new byte[] {0, 'a', 0, (byte) 0xff}))
        .isInstanceOf(SaslException.class);
  }

  @Test
  void externalMayNameAnAccount() throws SaslException {
    assertThat(ExternalProof.parse(utf8("")).actAs()).isEmpty();
    assertThat(ExternalProof.parse(utf8("ann")).actAs()).isEqualTo("ann");
    assertThatThrownBy(() -> ExternalProof.parse(utf8("ann\0"))).isInstanceOf(SaslException.class);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
