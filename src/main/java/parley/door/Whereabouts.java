package parley.door;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import parley.core.id.SessionId;

/// Where the people on this server come from: for those who may know, and never stored. For any
/// thread.
public final class Whereabouts {
  private final Map<SessionId, Source> sources = new ConcurrentHashMap<>();

  /// Where a session comes from.
  ///
  /// @param address an IP address
  /// @param secure whether nobody on the way can read along
  /// @param certificate the SHA-256 of the client's certificate in lower-case hexadecimal; null
  ///   when it has shown none
  public record Source(String address, boolean secure, @Nullable String certificate) {}

  /// Somebody is on the server now.
  public void add(Connection connection) {
    sources.put(
        connection.session(),
        new Source(connection.address(), connection.secure(), connection.certificate()));
  }

  /// That session is over.
  public void remove(SessionId session) {
    sources.remove(session);
  }

  /// Where a session comes from; null when it is not at this server.
  public @Nullable Source of(SessionId session) {
    return sources.get(session);
  }
}
