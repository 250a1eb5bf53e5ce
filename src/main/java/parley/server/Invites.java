package parley.server;

import java.time.Duration;
import java.time.InstantSource;
import parley.account.Invitations;
import parley.core.name.Names;
import parley.core.name.Nick;
import parley.server.config.AccountSettings;
import parley.server.config.Config;

/// Invitations to register, proved by a secret in the data directory: the server need not be asked,
/// nor stopped, to make one.
public final class Invites {
  private static final String FILE = "invite.key";
  private static final String LOSS = "invitations that were not used then no longer hold.";

  private Invites() {}

  /// Whether a server with this configuration asks for invitations.
  public static boolean areNeeded(Config config) {
    return config.accounts().registration() == AccountSettings.Registration.INVITED;
  }

  /// Those that a server needs.
  static Invitations neededFor(Config config, PrivateFiles files) throws StartException {
    return areNeeded(config) ? of(files, InstantSource.system()) : Invitations.notNeeded();
  }

  /// Makes an invitation.
  ///
  /// @param typed the name that it lets register
  /// @param lasts for how long
  /// @throws StartException when it cannot be made, or when that cannot be a name
  public static String make(Config config, String typed, Duration lasts, InstantSource clock)
      throws StartException {
    if (!(EdgeLimits.names(config).nick(typed) instanceof Names.Checked.Fine<Nick>(Nick name))) {
      throw new StartException("'" + typed + "' cannot be a name", false);
    }
    PrivateFiles files = new PrivateFiles(config.server().dataDir());
    return of(files, clock).make(name.key(), clock.instant().plus(lasts));
  }

  private static Invitations of(PrivateFiles files, InstantSource clock) throws StartException {
    return Invitations.with(KeptSecret.of(files, FILE, Invitations.SECRET_BYTES, LOSS), clock);
  }
}
