package parley.server;

import parley.net.Cloak;

/// Keeps the secret that addresses are cloaked with. It outlives the process: a ban of yesterday
/// has to hold today.
final class Cloaks {
  private static final String FILE = "cloak.key";
  private static final String LOSS = "bans of hosts ending in .cloak then no longer hold.";

  private Cloaks() {}

  /// The cloak of this data directory, made when there is none.
  ///
  /// @throws StartException when it can be neither read nor made
  static Cloak of(PrivateFiles files) throws StartException {
    return new Cloak(KeptSecret.of(files, FILE, Cloak.SECRET_BYTES, LOSS));
  }
}
