package parley.server;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What has been opened so far, to be closed again, last first, when the rest cannot be.
final class Rollback {
  private static final Logger LOG = LoggerFactory.getLogger(Rollback.class);

  private final Deque<AutoCloseable> opened = new ArrayDeque<>();

  /// Remembers something that was opened.
  <T extends AutoCloseable> T add(T part) {
    opened.push(part);
    return part;
  }

  /// Closes it all.
  void undo() {
    for (AutoCloseable part : opened) {
      try {
        part.close();
      } catch (Exception e) {
        LOG.warn("a part of a server that could not start cannot be closed: {}", e.getMessage());
      }
    }
    opened.clear();
  }
}
