package parley.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The server's side of SCRAM-SHA-256, with the example of RFC 7677, section 3.
class ScramTest {
  private static final String FIRST = "n,,n=user,r=rOprNGfwEbeRWgbNEkqO";
  private static final String SERVER_NONCE = "%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0";
  private static final String NONCE = "rOprNGfwEbeRWgbNEkqO" + SERVER_NONCE;
  private static final String CHALLENGE = "r=" + NONCE + ",s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";
  private static final String FINAL =
      "c=biws,r=" + NONCE + ",p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=";

  private final Scram scram = new Scram(new byte[32], HashCost.LOWEST);
  private final Verifier pencil =
      new Verifier(
          Argon2.hash("pencil", new byte[16], HashCost.LOWEST),
          ScramKeys.of("pencil", Base64.getDecoder().decode("W22ZaJ0SNY7soEsUEjb6gQ=="), 4096));

  @Test
  void theExampleOfTheRfcIsSpokenToTheLetter() throws SaslException {
    ScramExchange exchange = scram.begin(utf8(FIRST), SERVER_NONCE);

    assertThat(exchange.account()).isEqualTo("user");
    assertThat(exchange.actAs()).isEqualTo("user");
    assertThat(exchange.challenge(pencil)).isEqualTo(CHALLENGE);
    assertThat(exchange.finish(utf8(FINAL)))
        .isEqualTo(
            new ScramExchange.Result.Proven("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="));
  }

  @Test
  void aProofForAnotherNonceIsRefused() throws SaslException {
    ScramExchange exchange = scram.begin(utf8(FIRST), "another");
    exchange.challenge(pencil);

    assertThat(exchange.finish(utf8(FINAL)))
        .isEqualTo(new ScramExchange.Result.Failed("e=other-error"));
  }

  @Test
  void aWrongProofIsRefused() throws SaslException {
    ScramExchange exchange = scram.begin(utf8(FIRST), SERVER_NONCE);
    exchange.challenge(pencil);

    assertThat(exchange.finish(utf8(FINAL.replace("p=dHzb", "p=aaaa"))))
        .isEqualTo(new ScramExchange.Result.Failed("e=invalid-proof"));
  }

  @Test
  void aChangedHeaderIsRefused() throws SaslException {
    ScramExchange exchange = scram.begin(utf8(FIRST), SERVER_NONCE);
    exchange.challenge(pencil);

    assertThat(exchange.finish(utf8(FINAL.replace("c=biws", "c=eSws"))))
        .isEqualTo(new ScramExchange.Result.Failed("e=channel-bindings-dont-match"));
  }

  @ParameterizedTest
  @CsvSource({"''", "rubbish", "'c=biws,r=x'", "'c=%%%,r=x,p=y'", "'c=biws,r=x,p=a'"})
  void anEndThatIsNoneIsRefused(String end) throws SaslException {
    ScramExchange exchange = scram.begin(utf8(FIRST), SERVER_NONCE);
    exchange.challenge(pencil);

    assertThat(exchange.finish(utf8(end))).isInstanceOf(ScramExchange.Result.Failed.class);
  }

  @Test
  void anEndBeforeTheChallengeIsRefused() throws SaslException {
    ScramExchange exchange = scram.begin(utf8(FIRST), SERVER_NONCE);

    assertThat(exchange.finish(utf8(FINAL))).isInstanceOf(ScramExchange.Result.Failed.class);
  }

  @Test
  void nobodyIsChallengedLikeSomebodyAndAlwaysTheSame() throws SaslException {
    String one = scram.begin(utf8(FIRST), SERVER_NONCE).challenge(null);
    String again = scram.begin(utf8(FIRST), SERVER_NONCE).challenge(null);
    String other =
        scram.begin(utf8("n,,n=cy,r=rOprNGfwEbeRWgbNEkqO"), SERVER_NONCE).challenge(null);

    assertThat(one).isEqualTo(again).isNotEqualTo(other).endsWith(",i=4096").hasSameSizeAs(other);
    assertThat(one).hasSameSizeAs(CHALLENGE);
  }

  @Test
  void nobodyCanProveAnything() throws SaslException {
    ScramExchange exchange = scram.begin(utf8(FIRST), SERVER_NONCE);
    exchange.challenge(null);

    assertThat(exchange.finish(utf8(FINAL)))
        .isEqualTo(new ScramExchange.Result.Failed("e=invalid-proof"));
  }

  @Test
  void aNameMayHoldCommasAndEqualsSigns() throws SaslException {
    ScramExchange exchange = scram.begin(utf8("y,a=x=3Dy,n=a=2Cb,r=abc"));

    assertThat(exchange.account()).isEqualTo("a,b");
    assertThat(exchange.actAs()).isEqualTo("x=y");
  }

  @ParameterizedTest
  @CsvSource({
    "'', invalid-encoding",
    "'n,,n=user', invalid-encoding",
    "'n,,n=,r=abc', invalid-encoding",
    "'p=tls-unique,,n=user,r=abc', channel-binding-not-supported",
    "'n,,m=x,n=user,r=abc', extensions-not-supported",
    "'n,,n=us=er,r=abc', invalid-username-encoding"
  })
  void aBeginningThatIsNoneIsRefusedWithTheWordOfTheRfc(String first, String word) {
    assertThatThrownBy(() -> scram.begin(utf8(first)))
        .isInstanceOf(SaslException.class)
        .hasMessage(word);
  }

  @Test
  void everyExchangeHasANonceOfItsOwn() throws SaslException {
    assertThat(scram.begin(utf8(FIRST)).challenge(pencil))
        .startsWith("r=rOprNGfwEbeRWgbNEkqO")
        .isNotEqualTo(scram.begin(utf8(FIRST)).challenge(pencil));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
