package parley.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;

/// Invitations to register a name. Nothing is kept of one: it is proved by a secret, and is used up
/// when there is an account of that name. For any thread.
public final class Invitations {
  /// Bytes of the secret: as many as the hash has.
  public static final int SECRET_BYTES = 32;

  /// Bytes of the proof that are written down: nobody guesses 80 bits over a network.
  private static final int PROOF_BYTES = 10;

  private static final int SECONDS_PER_HOUR = 3600;

  private final byte[] secret;
  private final InstantSource clock;

  private Invitations(byte[] secret, InstantSource clock) {
    this.secret = secret.clone();
    this.clock = clock;
  }

  /// Invitations that are proved by a secret.
  public static Invitations with(byte[] secret, InstantSource clock) {
    if (secret.length != SECRET_BYTES) {
      throw new IllegalArgumentException("a secret has " + SECRET_BYTES + " bytes");
    }
    return new Invitations(secret, clock);
  }

  /// Everybody is invited.
  public static Invitations notNeeded() {
    return new Invitations(new byte[0], InstantSource.system());
  }

  /// Whether whoever registers needs one.
  public boolean areNeeded() {
    return secret.length > 0;
  }

  /// An invitation.
  ///
  /// @param name the folded name that it lets register
  /// @param until when it ends; rounded up to a whole hour
  public String make(String name, Instant until) {
    return written(name, until.getEpochSecond() / SECONDS_PER_HOUR + 1);
  }

  /// Whether somebody is invited to register a name.
  ///
  /// @param name the folded name
  /// @param invitation what they say to have
  public boolean mayRegister(String name, String invitation) {
    if (!areNeeded()) {
      return true;
    }
    int end = invitation.indexOf('-');
    if (end < 1 || !invitation.substring(0, end).matches("[0-9]{1,9}")) {
      return false;
    }
    long hours = Long.parseLong(invitation.substring(0, end));
    boolean inTime = clock.instant().getEpochSecond() < hours * SECONDS_PER_HOUR;
    return Passwords.same(written(name, hours), invitation) && inTime;
  }

  private String written(String name, long untilHours) {
    byte[] proof = Hmac.of(secret, untilHours + " " + name);
    return untilHours + "-" + HexFormat.of().formatHex(proof, 0, PROOF_BYTES);
  }
}
