package parley.server;

import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import parley.engine.EngineThread;
import parley.net.Net;
import parley.server.config.Config;

/// The life of a server process: start, say how to join, serve until told to stop, end well.
///
/// SIGTERM and SIGINT arrive as the JVM's shutdown; the process then ends with 0, since it was
/// asked to, and not with the signal's number, which would be the JVM's own choice.
public final class ServeUntilStopped {
  private final Config config;
  private final PrintStream out;
  private final AtomicBoolean ending = new AtomicBoolean();

  /// @param out where the onboarding block goes
  public ServeUntilStopped(Config config, PrintStream out) {
    this.config = config;
    this.out = out;
  }

  /// Serves; does not return before the process ends.
  ///
  /// @param faultCode the exit code when the engine breaks
  /// @throws StartException when the server cannot start
  public void run(int faultCode) throws StartException, InterruptedException {
    Logging.start(config.log());
    Server server = Server.start(config, broken -> broken(broken, faultCode));
    Runtime.getRuntime()
        .addShutdownHook(Thread.ofPlatform().name("parley-stop").unstarted(() -> stop(server)));
    onboarding(server.ports()).print(out);
    new CountDownLatch(1).await();
  }

  private void stop(Server server) {
    if (ending.compareAndSet(false, true)) {
      server.close();
      Logging.stop();
      Runtime.getRuntime().halt(0);
    }
  }

  /// The process must not go on: what the engine held is not to be trusted, what is stored is.
  private void broken(EngineThread.Broken broken, int faultCode) {
    if (ending.compareAndSet(false, true)) {
      CrashReport.write(config.server().dataDir(), broken, Instant.now(), Version.current());
      Logging.stop();
      Runtime.getRuntime().halt(faultCode);
    }
  }

  private Onboarding onboarding(List<Net.Opened> ports) {
    List<Onboarding.Opened> opened =
        ports.stream()
            .map(p ->
                new Onboarding.Opened(p.listen().kind(), p.listen().host(), p.address().getPort()))
            .toList();
    return new Onboarding(Version.current(), config.server().dataDir(), opened);
  }
}
