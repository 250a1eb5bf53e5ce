package parley.server;

import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import parley.door.Door;
import parley.door.Lines;
import parley.engine.EngineThread;
import parley.net.Listen;
import parley.net.Net;
import parley.net.Spoken;
import parley.server.config.Config;
import parley.server.config.Reading;

/// The life of a server process: start, say how to join, serve until told to stop, end well.
///
/// SIGTERM and SIGINT arrive as the JVM's shutdown; the process then ends with 0, since it was
/// asked to, and not with the signal's number, which would be the JVM's own choice.
public final class ServeUntilStopped {
  private final Config config;
  private final Supplier<Reading> again;
  private final PrintStream out;
  private final AtomicBoolean ending = new AtomicBoolean();

  /// @param again reads the configuration again, as it was read
  /// @param out where the onboarding block goes
  public ServeUntilStopped(Config config, Supplier<Reading> again, PrintStream out) {
    this.config = config;
    this.again = again;
    this.out = out;
  }

  /// Serves; does not return before the process ends.
  ///
  /// @param faultCode the exit code when the engine breaks
  /// @throws StartException when the server cannot start
  public void run(int faultCode) throws StartException, InterruptedException {
    Logging.start(config.log());
    Server server =
        Server.start(
            config, again, ServeUntilStopped::beginToStop, broken -> broken(broken, faultCode));
    Runtime.getRuntime()
        .addShutdownHook(Thread.ofPlatform().name("parley-stop").unstarted(() -> stop(server)));
    HangUp.rereads(server.steering());
    onboarding(server.ports()).print(out);
    server.settle();
    new CountDownLatch(1).await();
  }

  /// The same as SIGTERM.
  private static void beginToStop() {
    Thread.ofPlatform().name("parley-exit").start(() -> System.exit(0));
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

  private static Onboarding.Opened opened(Net.Opened port) {
    Listen listen = port.listen();
    boolean irc =
        switch (listen.spoken()) {
          case Spoken.Auto auto -> auto.irc() != null;
          case Spoken.One(Door door) -> door.lines() == Lines.IRC;
          case Spoken.Web _ -> false;
        };
    return new Onboarding.Opened(
        listen.kind(), listen.host(), port.address().getPort(), irc, listen.tls() != null);
  }

  private Onboarding onboarding(List<Net.Opened> ports) {
    List<Onboarding.Opened> opened = ports.stream().map(ServeUntilStopped::opened).toList();
    return new Onboarding(Version.current(), config.server().dataDir(), opened);
  }
}
