package parley.net;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Decides who may connect: so many in all, so many from one address, so many new ones a second
/// from one address.
///
/// IPv6 addresses are counted by their first 64 bits: that is what one household or one rented
/// machine is given. An address is remembered while it has connections open, or has made one within
/// the last second or so. May be used from any thread.
public final class Admission {
  private static final int SWEEP_ADDRESSES_MIN = 1024; // some 100 KB, not worth a look
  private static final Set<InetAddress> THIS_MACHINE =
      Set.of(InetAddress.ofLiteral("127.0.0.1"), InetAddress.ofLiteral("::1"));

  /// The bounds; 0 means no bound.
  ///
  /// @param connectionsMax in all
  /// @param connectionsPerAddressMax from one address
  /// @param newPerSecond new ones from one address
  /// @param isExempt whose connections count only in all
  public record Bounds(
      int connectionsMax,
      int connectionsPerAddressMax,
      int newPerSecond,
      Predicate<InetAddress> isExempt) {

    /// Exempts `127.0.0.1` and `::1`, and no other loopback address.
    public static Bounds of(int connectionsMax, int connectionsPerAddressMax, int newPerSecond) {
      return new Bounds(
          connectionsMax, connectionsPerAddressMax, newPerSecond, THIS_MACHINE::contains);
    }

    public Bounds {
      if (connectionsMax < 0 || connectionsPerAddressMax < 0 || newPerSecond < 0) {
        throw new IllegalArgumentException("a bound is not negative");
      }
    }
  }

  /// What is said to a connection.
  public sealed interface Answer {}

  /// It may stay, and is counted until it gives this back.
  public static final class Admitted implements Answer {
    private final Admission admission;
    private final @Nullable Usage usage;
    private boolean gone;

    private Admitted(Admission admission, @Nullable Usage usage) {
      this.admission = admission;
      this.usage = usage;
    }

    /// The connection is gone. Only the first call counts.
    public void gone() {
      admission.gone(this);
    }
  }

  /// It may not.
  public enum Refused implements Answer {
    SERVER_FULL,
    ADDRESS_FULL,
    TOO_FAST
  }

  /// As many bits of an address as its owner cannot choose freely.
  private record Network(boolean six, long bits) {
    static Network of(InetAddress address) {
      var bytes = ByteBuffer.wrap(address.getAddress());
      return address instanceof Inet4Address
          ? new Network(false, bytes.getInt())
          : new Network(true, bytes.getLong());
    }
  }

  private static final class Usage {
    @Nullable TokenBucket fresh;
    int open;

    Usage(Bounds bounds, long now) {
      hold(bounds, now);
    }

    /// Begins to count new connections anew.
    void hold(Bounds bounds, long now) {
      fresh =
          bounds.newPerSecond() == 0
              ? null
              : new TokenBucket(bounds.newPerSecond(), bounds.newPerSecond(), now);
    }

    boolean isForgettable(long now) {
      return open == 0 && (fresh == null || fresh.isFull(now));
    }
  }

  private Bounds bounds;
  private final Map<Network, Usage> usages = new HashMap<>();
  private int sweepAt = SWEEP_ADDRESSES_MIN;
  private int open;

  public Admission(Bounds bounds) {
    this.bounds = bounds;
  }

  /// Asks for one connection.
  ///
  /// @param now nanoseconds of a monotonic clock
  public synchronized Answer ask(InetAddress address, long now) {
    var usage = bounds.isExempt().test(address) ? null : usage(address, now);
    var refused = refused(usage, now);
    if (refused != null) {
      return refused;
    }
    open++;
    if (usage != null) {
      usage.open++;
    }
    return new Admitted(this, usage);
  }

  private @Nullable Refused refused(@Nullable Usage usage, long now) {
    if (usage != null && usage.fresh != null && !usage.fresh.take(now)) {
      return Refused.TOO_FAST;
    }
    if (usage != null && isOver(usage.open, bounds.connectionsPerAddressMax())) {
      return Refused.ADDRESS_FULL;
    }
    return isOver(open, bounds.connectionsMax()) ? Refused.SERVER_FULL : null;
  }

  private Usage usage(InetAddress address, long now) {
    sweep(now);
    return usages.computeIfAbsent(Network.of(address), _ -> new Usage(bounds, now));
  }

  /// From now on other bounds hold. Who is admitted stays, and counts; how many new ones an address
  /// has made lately is forgotten when the rate changes.
  ///
  /// @param now nanoseconds of a monotonic clock
  public synchronized void change(Bounds next, long now) {
    if (next.newPerSecond() != bounds.newPerSecond()) {
      usages.values().forEach(usage -> usage.hold(next, now));
    }
    bounds = next;
  }

  /// How many connections there are in all.
  public synchronized int open() {
    return open;
  }

  synchronized int remembered() {
    return usages.size();
  }

  private synchronized void gone(Admitted admitted) {
    if (admitted.gone) {
      return;
    }
    admitted.gone = true;
    open--;
    if (admitted.usage != null) {
      admitted.usage.open--;
    }
  }

  /// Costs as much as there is to forget, on average: the next one comes when the number of
  /// addresses has doubled.
  private void sweep(long now) {
    if (usages.size() >= sweepAt) {
      usages.values().removeIf(usage -> usage.isForgettable(now));
      sweepAt = Math.max(SWEEP_ADDRESSES_MIN, 2 * usages.size());
    }
  }

  private static boolean isOver(int count, int max) {
    return max != 0 && count >= max;
  }
}
