package parley.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Invitations to register a name. Nothing is kept of one: it is proved by a secret, and is used up
/// when there is, or was since it was made, an account of that name. For any thread.
public final class Invitations {
  /// Bytes of the secret: as many as the hash has.
  public static final int SECRET_BYTES = 32;

  /// Bytes of the proof that are written down: nobody guesses 80 bits over a network.
  private static final int PROOF_BYTES = 10;

  private static final int SECONDS_PER_HOUR = 3600;

  /// The hour it ends in, when it was made in base 36, the proof.
  private static final Pattern FORM = Pattern.compile("([0-9]{1,9})-([0-9a-z]{1,9})-[0-9a-f]+");

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

  /// An invitation of this moment.
  ///
  /// @param name the folded name that it lets register
  /// @param until when it ends; rounded up to a whole hour
  public String make(String name, Instant until) {
    return written(name, until.getEpochSecond() / SECONDS_PER_HOUR + 1, clock.millis());
  }

  /// Whether somebody is invited to register a name.
  ///
  /// @param name the folded name
  /// @param invitation what they say to have
  public boolean mayRegister(String name, String invitation) {
    return madeMillis(name, invitation) >= 0;
  }

  /// When somebody was invited to register a name, milliseconds since 1970; [Long#MAX_VALUE] where
  /// nobody needs to be, below 0 when they were not.
  ///
  /// @param name the folded name
  /// @param invitation what they say to have
  public long madeMillis(String name, String invitation) {
    if (!areNeeded()) {
      return Long.MAX_VALUE;
    }
    Matcher parts = FORM.matcher(invitation);
    if (!parts.matches()) {
      return -1;
    }
    long hours = Long.parseLong(parts.group(1));
    long made = Long.parseLong(parts.group(2), Character.MAX_RADIX);
    boolean inTime = clock.instant().getEpochSecond() < hours * SECONDS_PER_HOUR;
    return Passwords.same(written(name, hours, made), invitation) && inTime ? made : -1;
  }

  private String written(String name, long untilHours, long madeMillis) {
    String head = untilHours + "-" + Long.toString(madeMillis, Character.MAX_RADIX);
    byte[] proof = Hmac.of(secret, head + " " + name);
    return head + "-" + HexFormat.of().formatHex(proof, 0, PROOF_BYTES);
  }
}
