package parley.net.tls;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/// Shows the one certificate that a server has. The library's own way goes through a key store,
/// which encrypts the key with a password of its own and decrypts it again: a tenth of a second for
/// nothing.
final class OneIdentity extends X509ExtendedKeyManager {
  private static final String ALIAS = "server";

  private final Identity identity;

  OneIdentity(Identity identity) {
    this.identity = identity;
  }

  /// Key types are algorithms, some with that of the signature behind them: `EC`, `EC_RSA`.
  private boolean is(String keyType) {
    int end = keyType.indexOf('_');
    String key = end < 0 ? keyType : keyType.substring(0, end);
    return key.equals(identity.certificate().getPublicKey().getAlgorithm());
  }

  @Override
  public @Nullable String chooseServerAlias(
      String keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
    return is(keyType) ? ALIAS : null;
  }

  @Override
  public @Nullable String chooseEngineServerAlias(
      String keyType, Principal @Nullable [] issuers, @Nullable SSLEngine engine) {
    return is(keyType) ? ALIAS : null;
  }

  @Override
  public String @Nullable [] getServerAliases(String keyType, Principal @Nullable [] issuers) {
    return is(keyType) ? new String[] {ALIAS} : null;
  }

  @Override
  public X509Certificate @Nullable [] getCertificateChain(String alias) {
    return alias.equals(ALIAS) ? identity.chain().toArray(X509Certificate[]::new) : null;
  }

  @Override
  public @Nullable PrivateKey getPrivateKey(String alias) {
    return alias.equals(ALIAS) ? identity.key() : null;
  }

  /// Nobody: this is no client.
  @Override
  public String @Nullable [] getClientAliases(String keyType, Principal @Nullable [] issuers) {
    return null;
  }

  @Override
  public @Nullable String chooseClientAlias(
      String[] keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
    return null;
  }
}
