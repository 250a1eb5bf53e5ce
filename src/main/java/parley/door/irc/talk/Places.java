package parley.door.irc.talk;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import parley.core.id.UserId;

/// The places of clients that may come back for them from another connection (draft/resume), and
/// how many are held for somebody who is not there. For any thread.
///
/// A token is who it is for and a key. It is good once: whoever comes with it takes it away,
/// whether or not they are let in.
public final class Places {
  private static final int ID_BYTES = 9; // 12 letters; never the same twice
  private static final int KEY_BYTES = 24; // 32 letters; nobody guesses 192 bits
  private static final int ID_LETTERS = 12;

  /// Places held at once: users who are not there fill no server.
  private static final int HELD_MAX = 1_000;

  /// Places held at once for one address: as many connections as it usually may have.
  private static final int HELD_PER_ADDRESS_MAX = 32;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, Place> byId = new ConcurrentHashMap<>();
  private final Map<String, Integer> heldByAddress = new ConcurrentHashMap<>();
  private final AtomicInteger held = new AtomicInteger();

  /// What comes of a token.
  public sealed interface Taken {
    /// It is good.
    record Good(Place place) implements Taken {}

    /// It was given where nobody could read along, and comes where somebody can.
    record Insecure() implements Taken {}

    /// It is none, or not any more.
    record Wrong() implements Taken {}
  }

  /// Whose place it is. For any thread.
  public static final class Place {
    private final String id;
    private final byte[] key;
    private final boolean secure;
    private final Runnable superseded;
    private volatile @Nullable UserId user;

    private Place(String id, byte[] key, boolean secure, Runnable superseded) {
      this.id = id;
      this.key = key;
      this.secure = secure;
      this.superseded = superseded;
    }

    /// The token: a secret.
    String token() {
      return id + letters(key);
    }

    /// Who is there from now on.
    void is(UserId known) {
      user = known;
    }

    /// Who is there; null before the end of registration.
    public @Nullable UserId user() {
      return user;
    }

    /// Another connection has it now: the old one ends.
    public void isTaken() {
      superseded.run();
    }
  }

  /// A new place.
  ///
  /// @param secure whether nobody can read along where its token is told
  /// @param superseded ends the connection that has it; for any thread
  Place open(boolean secure, Runnable superseded) {
    byte[] id = new byte[ID_BYTES];
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(id);
    random.nextBytes(key);
    Place place = new Place(letters(id), key, secure, superseded);
    byId.put(place.id, place);
    return place;
  }

  /// Nobody comes back for that place.
  void close(Place place) {
    byId.remove(place.id);
  }

  /// Takes the place that a token is for.
  ///
  /// @param secure whether nobody can read along where it comes from
  public Taken take(String token, boolean secure) {
    if (token.length() <= ID_LETTERS) {
      return new Taken.Wrong();
    }
    Place place = byId.get(token.substring(0, ID_LETTERS));
    if (place == null || !isKey(place.key, token.substring(ID_LETTERS))) {
      return new Taken.Wrong();
    }
    if (!byId.remove(place.id, place) || place.user == null) {
      return new Taken.Wrong(); // somebody was faster, or nobody was ever there
    }
    return place.secure && !secure ? new Taken.Insecure() : new Taken.Good(place);
  }

  private static boolean isKey(byte[] key, String said) {
    try {
      return MessageDigest.isEqual(key, Base64.getUrlDecoder().decode(said));
    } catch (IllegalArgumentException _) {
      return false; // not even letters of a token
    }
  }

  /// Holds a place for somebody who was cut off.
  ///
  /// @return false when too many are held
  boolean hold(String address) {
    if (held.incrementAndGet() > HELD_MAX) {
      held.decrementAndGet();
      return false;
    }
    if (heldByAddress.merge(address, 1, Integer::sum) > HELD_PER_ADDRESS_MAX) {
      release(address);
      return false;
    }
    return true;
  }

  /// A place is held no more.
  void release(String address) {
    held.decrementAndGet();
    heldByAddress.computeIfPresent(address, (_, count) -> count == 1 ? null : count - 1);
  }

  /// How many places somebody may come back for.
  int count() {
    return byId.size();
  }

  private static String letters(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
