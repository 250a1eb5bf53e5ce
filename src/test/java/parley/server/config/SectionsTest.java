package parley.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.core.event.Right;
import parley.server.config.key.Secret;

/// Sections with every key changed: each value reaches its place.
class SectionsTest {

  @Test
  void theServerIsSetByItsKeys() {
    assertThat(
            Parsed.good(
                    "[server]",
                    "name = 'My.Little.Server'",
                    "description = 'the chess club'",
                    "network = 'chess'",
                    "admin = 'ann@chess.example'",
                    "icon = 'https://chess.example/knight.png'",
                    "data_dir = '/srv/chess'",
                    "durability = 'power-loss'",
                    "motd = \"\"\"\nhello\nyou\"\"\"",
                    "password = 'pawn'",
                    "casemapping = 'rfc1459'",
                    "utf8_only = false",
                    "time_zone = 'UTC'",
                    "default_user_modes = '+iw'",
                    "lookup_hostnames = true",
                    "lookup_ident = true",
                    "trusted_proxies = ['10.0.0.0/8', '::1']")
                .server())
        .isEqualTo(
            new ServerSettings(
                "My.Little.Server",
                "the chess club",
                "chess",
                "ann@chess.example",
                "https://chess.example/knight.png",
                Path.of("/srv/chess"),
                ServerSettings.Durability.POWER_LOSS,
                "hello\nyou",
                new Secret("pawn"),
                ServerSettings.Casemapping.RFC1459,
                false,
                "UTC",
                "+iw",
                true,
                true,
                List.of(AddressRange.parse("10.0.0.0/8"), AddressRange.parse("::1"))));
  }

  @Test
  void aListenerIsSetByItsKeys() {
    assertThat(
            Parsed.good(
                    "[[listener]]",
                    "kind = 'websocket'",
                    "host = '127.0.0.1'",
                    "port = 8067",
                    "tls = true",
                    "proxy_protocol = 'required'",
                    "path = '/irc'",
                    "origins = ['https://chess.example', '*']")
                .listeners())
        .containsExactly(
            new ListenerSettings(
                ListenerSettings.Kind.WEBSOCKET,
                "127.0.0.1",
                8067,
                Tls.OWN,
                ListenerSettings.ProxyProtocol.REQUIRED,
                "/irc",
                List.of("https://chess.example", "*")));
  }

  @Test
  void accountsAreSetByTheirKeys() {
    assertThat(
            Parsed.good(
                    "[accounts]",
                    "enabled = false",
                    "registration = 'invite'",
                    "registration_before_connect = false",
                    "registration_email = 'off'",
                    "custom_account_names = true",
                    "max_password_bytes = 100",
                    "password_hash_cost = 'lowest'",
                    "sasl = ['PLAIN']",
                    "login_failures_per_minute = 3",
                    "nick_reservation = false",
                    "sessions = 'separate'",
                    "always_on = 'mandatory'",
                    "required_exempt = ['10.0.0.0/8']")
                .accounts())
        .isEqualTo(
            new AccountSettings(
                false,
                AccountSettings.Registration.INVITED,
                false,
                AccountSettings.RegistrationEmail.OFF,
                true,
                100,
                AccountSettings.PasswordHashCost.LOWEST,
                List.of(AccountSettings.SaslMechanism.PLAIN),
                3,
                false,
                AccountSettings.Sessions.SEPARATE,
                AccountSettings.AlwaysOn.MANDATORY,
                false,
                List.of(AddressRange.parse("10.0.0.0/8"))));
    assertThat(Parsed.good("[accounts]", "required = true").accounts().required()).isTrue();
  }

  @Test
  void roomsAreSetByTheirKeys() {
    assertThat(Parsed.good("[channels]", "registration = false").channels())
        .isEqualTo(new ChannelSettings(false, true));
    assertThat(Parsed.good("[channels]", "founder_prefix = false").channels())
        .isEqualTo(new ChannelSettings(true, false));
  }

  @Test
  void historyIsSetByItsKeys() {
    assertThat(
            Parsed.good(
                    "[history]",
                    "enabled = false",
                    "persistent = false",
                    "replay_on_join = 1",
                    "messages_per_channel = 2",
                    "messages_per_user = 3",
                    "request_limit = 4",
                    "retention = '5d'",
                    "redaction_by_author = false")
                .history())
        .isEqualTo(
            new HistorySettings(false, false, 1, 2, 3, 4, Optional.of(Duration.ofDays(5)), false));
  }

  @Test
  void messagesOfSeveralLinesAreSetByTheirKeys() {
    assertThat(Parsed.good("[multiline]", "max_bytes = 500", "max_lines = 6").multiline())
        .isEqualTo(new MultilineSettings(500, 6));
  }

  @Test
  void metadataIsSetByItsKeys() {
    assertThat(
            Parsed.good(
                    "[metadata]",
                    "enabled = false",
                    "max_keys = 1",
                    "max_subscriptions = 2",
                    "max_value_bytes = 3")
                .metadata())
        .isEqualTo(new MetadataSettings(false, true, 1, 2, 3));
    assertThat(Parsed.good("[metadata]", "before_connect = false").metadata().beforeConnect())
        .isFalse();
  }

  @Test
  void operatorsAreSetByTheirKeys() {
    assertThat(
            Parsed.good(
                    "[[operator]]",
                    "name = 'ann'",
                    "password = 'a'",
                    "rights = ['all']",
                    "[[operator]]",
                    "name = 'bob'",
                    "password = 'b'",
                    "rights = []")
                .operators())
        .containsExactly(
            new OperatorSettings("ann", new Secret("a"), OperatorSettings.ALL),
            new OperatorSettings("bob", new Secret("b"), List.of()));
  }

  @Test
  void rightsAreGivenByName() {
    assertThat(
            Parsed.good(
                    "[[operator]]",
                    "name = 'ann'",
                    "password = 'a'",
                    "rights = ['see-hidden', 'kill', 'kill']")
                .operators()
                .getFirst()
                .rights())
        .containsExactly(Right.KILL, Right.EVERYTHING_SEEN);
  }

  @Test
  void gatewaysAreSetByTheirKeys() {
    assertThat(
            Parsed.good(
                    "[[webirc]]",
                    "name = 'webchat'",
                    "password = 'a'",
                    "hosts = ['10.0.0.0/8']",
                    "[[webirc]]",
                    "name = 'other'",
                    "password = 'b'")
                .gateways())
        .containsExactly(
            new WebircSettings(
                "webchat", new Secret("a"), List.of(AddressRange.parse("10.0.0.0/8"))),
            new WebircSettings("other", new Secret("b"), List.of()));
  }

  @Test
  void transportSecurityIsSetByItsKeys() {
    assertThat(
            Parsed.good("[sts]", "enabled = true", "port = 1", "duration_s = 2", "preload = true")
                .sts())
        .isEqualTo(new StsSettings(true, 1, 2, true));
    assertThat(Parsed.good("").sts().enabled()).isFalse();
  }

  @Test
  void theLogIsSetByItsKeys() {
    assertThat(
            Parsed.good(
                    "[log]",
                    "level = 'debug'",
                    "to = 'parley.log'",
                    "format = 'json'",
                    "messages = true")
                .log())
        .isEqualTo(
            new LogSettings(LogSettings.Level.DEBUG, "parley.log", LogSettings.Format.JSON, true));
    assertThat(LogSettings.Level.DEBUG.word()).isEqualTo("debug");
  }

  @Test
  void textIsSetByItsKeys() {
    assertThat(Parsed.good("[text]", "style_dir = 'my-styles'", "default_style = 'chess-2'").text())
        .isEqualTo(new TextSettings(Optional.of(Path.of("my-styles")), "chess-2"));
  }
}
