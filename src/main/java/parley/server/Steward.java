package parley.server;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.door.Steering;
import parley.net.Net;
import parley.server.config.Config;
import parley.server.config.Problem;
import parley.server.config.Reading;

/// Reads the configuration of a running server again, and stops it: for operators and signals. For
/// any thread.
final class Steward implements Steering {
  private static final Logger LOG = LoggerFactory.getLogger(Steward.class);

  private final Config started;
  private final Supplier<Reading> again;
  private final Runnable stop;
  private @Nullable Doors doors;
  private @Nullable Certificates certificates;
  private @Nullable Net net;

  /// @param started what the server was started with
  /// @param again reads the configuration again, flags and all
  /// @param stop begins to stop the server
  Steward(Config started, Supplier<Reading> again, Runnable stop) {
    this.started = started;
    this.again = again;
    this.stop = stop;
  }

  /// These are what it looks after.
  synchronized void over(Doors served, Certificates shown, Net open) {
    doors = served;
    certificates = shown;
    net = open;
  }

  @Override
  public synchronized Reread reread(String by) {
    Doors served = doors;
    Certificates shown = certificates;
    Net open = net;
    if (served == null || shown == null || open == null) {
      return new Reread(false, List.of("The server is starting."));
    }
    LOG.info("the configuration is read again for {}", by);
    return switch (again.get()) {
      case Reading.Good(Config next) -> {
        served.change(next);
        open.change(EdgeLimits.net(next));
        Logging.level(next.log());
        List<String> words = new ArrayList<>(shown.reload());
        words.addAll(Restart.neededFor(started, next));
        words.forEach(LOG::warn);
        yield new Reread(true, words);
      }
      case Reading.Bad bad -> {
        List<String> problems = bad.problems().stream().map(Problem::toString).toList();
        problems.forEach(LOG::warn);
        LOG.warn("the configuration is wrong; nothing has changed");
        yield new Reread(false, problems);
      }
    };
  }

  @Override
  public void stop(String by) {
    LOG.info("stopped by {}", by);
    stop.run();
  }
}
