package parley.net.tls;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.UnpooledByteBufAllocator;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OneIdentityTest {
  private final Identity identity = SelfSigned.make("chat.example", Instant.now());
  private final OneIdentity one = new OneIdentity(identity);

  @Test
  void theCertificateIsShownWhereItsKeyIsWanted() {
    String alias = Objects.requireNonNull(one.chooseEngineServerAlias("EC", null, null));

    assertThat(alias).isEqualTo(one.chooseServerAlias("EC_RSA", null, null));
    assertThat(one.getServerAliases("EC", null)).containsExactly(alias);
    assertThat(one.getCertificateChain(alias)).containsExactly(identity.certificate());
    assertThat(one.getPrivateKey(alias)).isEqualTo(identity.key());
  }

  @Test
  void forAnotherKindOfKeyThereIsNone() {
    assertThat(one.chooseEngineServerAlias("RSA", null, null)).isNull();
    assertThat(one.getServerAliases("RSA", null)).isNull();
    assertThat(one.getPrivateKey("somebody")).isNull();
    assertThat(one.getCertificateChain("somebody")).isNull();
  }

  @Test
  void itIsNoClient() {
    assertThat(one.chooseClientAlias(new String[] {"EC"}, null, null)).isNull();
    assertThat(one.getClientAliases("EC", null)).isNull();
  }

  @Test
  void aPortThatWaitsForItsFirstClientKnowsItsCertificateAtOnce() throws TlsException {
    AtomicInteger read = new AtomicInteger();
    Tls tls =
        Tls.askingLater(() -> {
          read.incrementAndGet();
          return identity;
        });

    assertThat(tls.identity()).isEqualTo(identity);
    assertThat(
            List.of(
                tls.handler(UnpooledByteBufAllocator.DEFAULT, 1_000)
                    .engine()
                    .getSupportedProtocols()))
        .contains("TLSv1.3");
    assertThat(read).hasValue(1);
  }
}
