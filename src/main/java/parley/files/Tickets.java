package parley.files;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Who may upload at the moment: whoever knows the secret of a ticket. For any thread.
///
/// A ticket of a session holds until it is taken back. One for a single file holds for some time,
/// and is used up when an upload with it is finished.
public final class Tickets {
  /// How long a ticket for one file holds, milliseconds: to go and find the file.
  public static final long ONCE_MILLIS = 15 * 60_000;

  /// Tickets for one file at the same time: each is some hundred bytes. The oldest go first.
  private static final int ONCE_MAX = 10_000;

  private final InstantSource clock;
  private final Map<String, Ticket> tickets = new ConcurrentHashMap<>();
  private final ArrayDeque<Ticket> once = new ArrayDeque<>();

  /// A right to upload.
  ///
  /// @param secret who knows it has the right
  /// @param origin whose the uploads are
  /// @param single whether it is for one file
  /// @param untilMillis when it ends, milliseconds since 1970
  /// @param then told of what was uploaded, by any thread
  public record Ticket(
      String secret, Origin origin, boolean single, long untilMillis, Consumer<StoredFile> then) {
    /// Without what nobody is to read.
    @Override
    public String toString() {
      return "Ticket[" + origin.owner() + "]";
    }
  }

  /// @param clock what time it is
  public Tickets(InstantSource clock) {
    this.clock = clock;
  }

  /// A ticket that holds until it is taken back.
  public Ticket lasting(Origin origin) {
    return add(new Ticket(RandomText.next(), origin, false, Long.MAX_VALUE, _ -> {}));
  }

  /// A ticket for one file.
  ///
  /// @param then told of it when it is there
  public Ticket single(Origin origin, Consumer<StoredFile> then) {
    long until = clock.millis() + ONCE_MILLIS;
    Ticket ticket = add(new Ticket(RandomText.next(), origin, true, until, then));
    synchronized (once) {
      once.addLast(ticket);
      while (once.size() > ONCE_MAX || once.getFirst().untilMillis() <= clock.millis()) {
        tickets.remove(once.removeFirst().secret());
      }
    }
    return ticket;
  }

  private Ticket add(Ticket ticket) {
    tickets.put(ticket.secret(), ticket);
    return ticket;
  }

  /// The ticket with that secret, as long as it holds; else null.
  public @Nullable Ticket of(String secret) {
    Ticket ticket = tickets.get(secret);
    return ticket == null || ticket.untilMillis() <= clock.millis() ? null : ticket;
  }

  /// Takes a ticket back.
  public void end(Ticket ticket) {
    tickets.remove(ticket.secret());
  }

  /// An upload with a ticket is there.
  ///
  /// @return false when the ticket was for one file, and that has come already
  public boolean used(Ticket ticket, StoredFile file) {
    if (ticket.single() && !tickets.remove(ticket.secret(), ticket)) {
      return false;
    }
    ticket.then().accept(file);
    return true;
  }
}
