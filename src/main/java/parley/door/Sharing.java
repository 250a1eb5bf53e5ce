package parley.door;

import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.core.event.Attachment;
import parley.core.id.SessionId;
import parley.core.name.Nick;
import parley.files.FileAddress;
import parley.files.FileId;
import parley.files.FileStore;
import parley.files.Origin;
import parley.files.StoredFile;
import parley.files.Tickets;

/// Lets people at all doors send files: says where each may upload, and knows a file again that
/// somebody sends. For any thread.
public final class Sharing {
  private final @Nullable FileStore store;
  private final Tickets tickets;
  private final String publicUrl;
  private final Executor worker;
  private volatile @Nullable WebPlace place;

  /// Where this server speaks HTTP.
  ///
  /// @param host the address it listens at, as it stands in a URL; empty for all of this machine
  /// @param port its number
  /// @param plain whether it is spoken there without TLS
  /// @param tls whether with it
  public record WebPlace(String host, int port, boolean plain, boolean tls) {}

  /// A file that somebody has uploaded.
  ///
  /// @param id its name
  /// @param url its address
  /// @param attachment what a message says of it
  public record Shared(FileId id, String url, Attachment attachment) {}

  /// @param publicUrl how this server is reached from outside, without a slash at its end; empty:
  ///   as each connection has reached it
  /// @param worker where files are deleted
  public Sharing(FileStore store, Tickets tickets, String publicUrl, Executor worker) {
    this.store = store;
    this.tickets = tickets;
    this.publicUrl = publicUrl;
    this.worker = worker;
  }

  private Sharing() {
    this.store = null;
    this.tickets = new Tickets(InstantSource.system());
    this.publicUrl = "";
    this.worker = Runnable::run;
  }

  /// Nobody sends files.
  public static Sharing off() {
    return new Sharing();
  }

  /// The server speaks HTTP here. Before nobody is told where to upload, unless that is configured
  /// or the connection itself is one.
  public void servedAt(WebPlace web) {
    place = web;
  }

  /// A right to upload for as long as somebody is here; null when nobody can.
  ///
  /// @param account what the session is logged in to; null for nothing
  public Tickets.@Nullable Ticket lasting(Connection connection, @Nullable Nick account) {
    return base(connection) == null ? null : tickets.lasting(origin(connection, account));
  }

  /// Where that is used.
  public String uploadUrl(Connection connection, Tickets.Ticket ticket) {
    return base(connection) + FileAddress.upload(ticket.secret());
  }

  /// Takes it back.
  public void end(Tickets.Ticket ticket) {
    tickets.end(ticket);
  }

  /// Where somebody may upload one file; null when nobody can.
  ///
  /// @param then told of it on the connection's loop, if that is still there
  public @Nullable String offer(
      Connection connection, @Nullable Nick account, Consumer<Shared> then) {
    String base = base(connection);
    if (base == null) {
      return null;
    }
    Tickets.Ticket ticket =
        tickets.single(
            origin(connection, account),
            file -> connection.soon(() -> then.accept(shared(base, file))));
    return base + FileAddress.upload(ticket.secret()) + "/";
  }

  private static Shared shared(String base, StoredFile file) {
    return new Shared(file.id(), base + FileAddress.of(file), attachment(file));
  }

  private static Attachment attachment(StoredFile file) {
    return new Attachment(file.id().text(), file.name(), file.type(), file.bytes());
  }

  /// The file that somebody sends with these words, when they are its address and it is theirs;
  /// else null. Somebody else's would go when they delete what they said.
  ///
  /// @param ticket what the session has uploaded with; null for nothing
  public @Nullable Attachment sentBy(
      Connection connection,
      @Nullable Nick account,
      Tickets.@Nullable Ticket ticket,
      String words) {
    FileId id = store == null ? null : FileAddress.in(words);
    StoredFile file = id == null || store == null ? null : store.find(id);
    if (file == null) {
      return null;
    }
    String author = file.origin().author();
    boolean theirs =
        author.equals(origin(connection, account).author())
            || (ticket != null && author.equals(ticket.origin().author()));
    return theirs ? attachment(file) : null;
  }

  /// Deletes a file.
  public void delete(String file) {
    FileId id = FileId.parse(file);
    FileStore there = store;
    if (id != null && there != null) {
      there.ready().thenRunAsync(() -> there.delete(id), worker);
    }
  }

  /// Deletes what an account has sent.
  ///
  /// @param key its folded name
  public void deleteAllOf(String key) {
    FileStore there = store;
    if (there != null) {
      there.ready().thenRunAsync(() -> there.deleteAllOf(ofAccount(key).owner()), worker);
    }
  }

  /// Whose the uploads of a session are.
  static Origin origin(Connection connection, @Nullable Nick account) {
    return account == null
        ? new Origin("host/" + connection.host(), session(connection.session()))
        : ofAccount(account.key());
  }

  private static String session(SessionId id) {
    return "session/" + id.node() + "." + id.epoch() + "." + id.number();
  }

  /// Whose the uploads of an account are.
  ///
  /// @param key its folded name
  public static Origin ofAccount(String key) {
    return new Origin("account/" + key, "account/" + key);
  }

  private @Nullable String base(Connection connection) {
    WebPlace web = place;
    if (store == null) {
      return null;
    }
    if (!publicUrl.isEmpty()) {
      return publicUrl;
    }
    String known = connection.webOrigin();
    if (known != null) {
      return known;
    }
    if (web == null) {
      return null;
    }
    boolean secure = web.tls() && (connection.secure() || !web.plain());
    String host = web.host().isEmpty() ? connection.arrival() : web.host();
    return (secure ? "https://" : "http://") + host + ":" + web.port();
  }
}
