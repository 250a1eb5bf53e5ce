package parley.net;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parley.door.Door;
import parley.door.web.Site;
import parley.net.http.Origins;

/// What is spoken at a port.
public sealed interface Spoken {
  /// Where a request may become a WebSocket when nothing else is said.
  Set<String> WEBSOCKET_PATHS = Set.of("/", "/irc");

  /// One dialect of lines.
  record One(Door door) implements Spoken {}

  /// Whatever the client speaks, as its first bytes show; a silent client is a person.
  ///
  /// @param text for people
  /// @param tagged for programs
  /// @param web for browsers, and for IRC clients on the socket too; null where neither is served
  /// @param tags the words that a program may begin with, without their colon
  /// @param isNick whether somebody could be called this
  record Auto(Door text, Door tagged, @Nullable Web web, Set<String> tags, Predicate<String> isNick)
      implements Spoken {
    public Auto {
      tags = Set.copyOf(tags);
    }

    /// For IRC clients; null where IRC is not served.
    public @Nullable Door irc() {
      return web == null ? null : web.door();
    }
  }

  /// HTTP, and WebSockets in which one dialect is spoken.
  ///
  /// @param paths where a request may become a WebSocket
  /// @param origins the pages that may open one
  /// @param site what else is to be had
  record Web(Door door, Set<String> paths, Origins origins, Site site) implements Spoken {
    public Web {
      paths = Set.copyOf(paths);
    }
  }
}
