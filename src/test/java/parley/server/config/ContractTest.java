package parley.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.server.config.key.Secret;

/// The file that conformance runs write is accepted whole, and each key has the value that it says.
class ContractTest {
  private Config config = Config.defaults();

  @BeforeEach
  void readTheContract() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(ContractTest.class.getResourceAsStream("contract.toml"))) {
      config = Parsed.good(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void theServerIsAsTheFileSays() {
    ServerSettings server = config.server();
    assertThat(server.name()).isEqualTo("parley.example.org");
    assertThat(server.dataDir()).isEqualTo(Path.of("data"));
    assertThat(server.durability()).isEqualTo(ServerSettings.Durability.PROCESS);
    assertThat(server.password()).isEqualTo(new Secret("..."));
    assertThat(server.trustedProxies()).hasSize(1);
    assertThat(server.trustedProxies().getFirst().test(InetAddress.ofLiteral("127.0.0.1")))
        .isTrue();
  }

  @Test
  void theListenerIsAsTheFileSays() {
    assertThat(config.listeners())
        .containsExactly(
            new ListenerSettings(
                ListenerSettings.Kind.AUTO,
                "0.0.0.0",
                5555,
                new Tls.Files(Path.of("cert.pem"), Path.of("key.pem")),
                ListenerSettings.ProxyProtocol.OFF,
                "/",
                List.of("*")));
  }

  @Test
  void theOperatorIsAsTheFileSays() {
    assertThat(config.operators())
        .containsExactly(
            new OperatorSettings(
                "operuser", new Secret("plain or an Argon2 hash"), OperatorSettings.ALL));
  }

  @Test
  void allElseInItIsTheDefault() {
    Config defaults = Config.defaults();
    assertThat(config.limits()).isEqualTo(defaults.limits());
    assertThat(config.text()).isEqualTo(defaults.text());
    assertThat(config.accounts()).isEqualTo(defaults.accounts());
    assertThat(config.channels()).isEqualTo(defaults.channels());
    assertThat(config.history()).isEqualTo(defaults.history());
    assertThat(config.multiline()).isEqualTo(defaults.multiline());
    assertThat(config.metadata()).isEqualTo(defaults.metadata());
    assertThat(config.log()).isEqualTo(defaults.log());
  }
}
