package parley.server;

import java.io.IOException;
import java.security.SecureRandom;
import parley.net.Cloak;

/// Keeps the secret that addresses are cloaked with. It outlives the process: a ban of yesterday
/// has to hold today.
final class Cloaks {
  private static final String FILE = "cloak.key";

  private Cloaks() {}

  /// The cloak of this data directory, made when there is none.
  ///
  /// @throws StartException when it can be neither read nor made
  static Cloak of(PrivateFiles files) throws StartException {
    try {
      if (!files.has(FILE)) {
        byte[] secret = new byte[Cloak.SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        files.write(FILE, secret);
      }
      return kept(files);
    } catch (IOException e) {
      throw new StartException(
          "%s can be neither read nor made: %s".formatted(files.path(FILE), e.getMessage()),
          false,
          e);
    }
  }

  private static Cloak kept(PrivateFiles files) throws IOException, StartException {
    byte[] secret = files.read(FILE);
    if (secret.length != Cloak.SECRET_BYTES) {
      throw new StartException(
          ("%s is damaged: it has %d bytes and not %d. Delete it and another is made; bans of"
                  + " hosts ending in .cloak then no longer hold.")
              .formatted(files.path(FILE), secret.length, Cloak.SECRET_BYTES),
          false);
    }
    return new Cloak(secret);
  }
}
