package parley.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.server.config.AccountSettings.Registration;
import parley.server.config.AccountSettings.SaslMechanism;
import parley.server.config.ListenerSettings.Kind;
import parley.server.config.ServerSettings.Durability;

/// Values that are more than a number or a text.
class ValuesTest {

  @Test
  void registrationIsATruthOrAWord() {
    assertThat(registration("true")).isEqualTo(Registration.EVERYBODY);
    assertThat(registration("false")).isEqualTo(Registration.NOBODY);
    assertThat(registration("'invite'")).isEqualTo(Registration.INVITED);
  }

  private static Registration registration(String value) {
    return Parsed.good("[accounts]", "registration = " + value).accounts().registration();
  }

  @Test
  void tlsIsATruthOrTwoPaths() {
    assertThat(tls("true")).isEqualTo(Tls.OWN);
    assertThat(tls("false")).isEqualTo(Tls.ABSENT);
    assertThat(tls("{ key = 'k.pem', cert = 'c.pem' }"))
        .isEqualTo(new Tls.Files(Path.of("c.pem"), Path.of("k.pem")));
    assertThat(Tls.FORM.toml(tls("{ key = 'k.pem', cert = 'c.pem' }")))
        .isEqualTo("{ cert = \"c.pem\", key = \"k.pem\" }");
  }

  private static Tls tls(String value) {
    return Parsed.good("[[listener]]", "tls = " + value).listeners().getFirst().tls();
  }

  @Test
  void retentionIsInHoursOrDays() {
    assertThat(retention("none").retention()).isEmpty();
    assertThat(retention("30d").retention()).contains(Duration.ofDays(30));
    assertThat(retention("12h").retention()).contains(Duration.ofHours(12));
  }

  private static HistorySettings retention(String value) {
    return Parsed.good("[history]", "retention = '" + value + "'").history();
  }

  @Test
  void theTimeZoneIsThatOfTheMachineUnlessOneIsNamed() {
    assertThat(Config.defaults().server().zone()).isEqualTo(ZoneId.systemDefault());
    assertThat(Parsed.good("[server]", "time_zone = 'Asia/Tokyo'").server().zone())
        .isEqualTo(ZoneId.of("Asia/Tokyo"));
  }

  @Test
  void listsAreTakenInTheirOrder() {
    assertThat(Parsed.good("[accounts]", "sasl = ['SCRAM-SHA-256', 'PLAIN']").accounts().sasl())
        .isEqualTo(List.of(SaslMechanism.SCRAM_SHA_256, SaslMechanism.PLAIN));
    assertThat(Parsed.good("[accounts]", "sasl = []").accounts().sasl()).isEmpty();
  }

  @Test
  void wordsOfTwoPartsHaveADash() {
    assertThat(Parsed.good("[server]", "durability = 'power-loss'").server().durability())
        .isEqualTo(Durability.POWER_LOSS);
  }

  @Test
  void everyKindOfPortIsAccepted() {
    for (Kind kind : Kind.values()) {
      assertThat(
              Parsed.good("[[listener]]", "kind = '" + kind.word() + "'")
                  .listeners()
                  .getFirst()
                  .kind())
          .isEqualTo(kind);
    }
  }

  @Test
  void stylesOfOnesOwnComeFromAFolder() {
    assertThat(Config.defaults().text())
        .isEqualTo(new TextSettings(java.util.Optional.empty(), "lobby"));
    assertThat(Parsed.good("[text]", "style_dir = 'styles'").text().styleDir())
        .contains(Path.of("styles"));
  }

  @Test
  void aConfigurationIsChangedPieceByPiece() {
    Config config = Config.defaults();
    Config moved = config.withServer(config.server().withDataDir(Path.of("elsewhere")));
    assertThat(moved.server().dataDir()).isEqualTo(Path.of("elsewhere"));
    assertThat(moved.withServer(config.server())).isEqualTo(config);
    assertThat(config.withListeners(List.of()).listeners()).isEqualTo(config.listeners());
  }
}
