package parley.sim;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/// A simulated disk fails a thousand times: nobody wants to read that.
final class Quiet {
  private static final String[] LOUD = {"parley.engine", "parley.journal"};

  private Quiet() {}

  static void begins() {
    set(Level.OFF);
  }

  static void ends() {
    set(null);
  }

  private static void set(@org.jspecify.annotations.Nullable Level level) {
    for (String name : LOUD) {
      ((Logger) LoggerFactory.getLogger(name)).setLevel(level);
    }
  }
}
