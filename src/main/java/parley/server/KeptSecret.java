package parley.server;

import java.io.IOException;
import java.security.SecureRandom;

/// A secret in the data directory that outlives the process.
final class KeptSecret {
  private KeptSecret() {}

  /// The secret, made when there is none.
  ///
  /// @param bytes how long it is
  /// @param loss what is lost with it, the end of a sentence
  /// @throws StartException when it can be neither read nor made
  static byte[] of(PrivateFiles files, String file, int bytes, String loss) throws StartException {
    try {
      if (!files.has(file)) {
        byte[] secret = new byte[bytes];
        new SecureRandom().nextBytes(secret);
        files.write(file, secret);
      }
      return kept(files, file, bytes, loss);
    } catch (IOException e) {
      throw new StartException(
          "%s can be neither read nor made: %s".formatted(files.path(file), e.getMessage()),
          false,
          e);
    }
  }

  private static byte[] kept(PrivateFiles files, String file, int bytes, String loss)
      throws IOException, StartException {
    byte[] secret = files.read(file);
    if (secret.length != bytes) {
      throw new StartException(
          "%s is damaged: it has %d bytes and not %d. Delete it and another is made; %s"
              .formatted(files.path(file), secret.length, bytes, loss),
          false);
    }
    return secret;
  }
}
