package parley.server;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.core.name.Names;
import parley.door.Gatekeeper;
import parley.door.Steering;
import parley.door.Whereabouts;
import parley.door.text.style.StyleException;
import parley.engine.Engine;
import parley.engine.EngineThread;
import parley.engine.Inbox;
import parley.engine.Inquiries;
import parley.engine.LocalSequencer;
import parley.engine.Outlet;
import parley.engine.Parts;
import parley.journal.Journal;
import parley.journal.JournalException;
import parley.net.Cloak;
import parley.net.Listen;
import parley.net.ListenException;
import parley.net.Net;
import parley.server.config.Config;
import parley.server.config.ListenerSettings;
import parley.server.config.Reading;

/// A running server: the one place that knows all parts and calls their constructors.
public final class Server implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Server.class);
  private static final int NODE = 0;

  private final Journal journal;
  private final EngineThread engine;
  private final Net net;
  private final List<Net.Opened> ports;
  private final Certificates certificates;
  private final CertificateWatch watch;
  private final Steering steering;
  private final WebParts web;

  private Server(
      Journal journal,
      EngineThread engine,
      Net net,
      List<Net.Opened> ports,
      Certificates certificates,
      Steering steering,
      WebParts web) {
    this.web = web;
    this.journal = journal;
    this.steering = steering;
    this.certificates = certificates;
    this.watch = CertificateWatch.over(certificates);
    this.engine = engine;
    this.net = net;
    this.ports = List.copyOf(ports);
  }

  /// Starts a server that nobody steers: operators have nothing read again and stop nothing.
  ///
  /// @throws StartException when it cannot start; nothing is left open
  public static Server start(Config config, Consumer<EngineThread.Broken> whenBroken)
      throws StartException {
    return start(config, () -> new Reading.Good(config), () -> {}, whenBroken);
  }

  /// Starts a server.
  ///
  /// @param again reads the configuration again
  /// @param stop begins to stop the server, for operators
  /// @param whenBroken told when the engine breaks an invariant; it decides nothing more then
  /// @throws StartException when it cannot start; nothing is left open
  public static Server start(
      Config config,
      Supplier<Reading> again,
      Runnable stop,
      Consumer<EngineThread.Broken> whenBroken)
      throws StartException {
    Rollback opened = new Rollback();
    try {
      return start(config, new Steward(config, again, stop), whenBroken, opened);
    } catch (StartException e) {
      opened.undo();
      throw e;
    } catch (JournalException | ListenException e) {
      opened.undo();
      throw new StartException(String.valueOf(e.getMessage()), false, e);
    } catch (StyleException e) {
      opened.undo();
      throw new StartException(String.valueOf(e.getMessage()), true, e);
    }
  }

  private static Server start(
      Config config, Steward steward, Consumer<EngineThread.Broken> whenBroken, Rollback opened)
      throws ListenException, StartException {
    Names names = EdgeLimits.names(config);
    Journal journal = opened.add(Storage.open(config));
    Whereabouts whereabouts = new Whereabouts();
    PrivateFiles files = new PrivateFiles(config.server().dataDir());
    Gatekeeper gate = EdgeLimits.gate(config, Invites.neededFor(config, files));
    Inbox inbox = new Inbox();
    Inquiries inquiries = new Inquiries(inbox, loops());
    WebParts web = opened.add(WebParts.open(config, names, gate, inquiries));
    Doors doors = new Doors(config, gate, names, journal.history(), whereabouts, steward, web);
    Cloak cloak = Cloaks.of(files);
    Certificates certificates = new Certificates(files, config.server().name(), Clock.systemUTC());
    Net net = opened.add(Net.start(net(config, inbox, cloak, whereabouts)));
    List<Outlet> followers = new ArrayList<>(List.of(inquiries)); // its number is the first
    followers.addAll(doors.outlets());
    followers.addAll(web.outlets());
    Engine engine =
        new Engine(
            parts(config, inbox, journal, net, followers),
            EdgeLimits.core(config),
            Server::monotonicMillis);
    inquiries.begin(engine.epoch());
    engine.begin();
    EngineThread thread = opened.add(new EngineThread(engine, inbox, whenBroken));
    thread.start();
    opened.add(net); // from here on it ends before the engine, which answers what is under way
    List<Listen> listens = new ArrayList<>();
    for (ListenerSettings listener : config.listeners()) {
      listens.add(doors.listen(listener, certificates));
    }
    List<Net.Opened> ports = net.open(engine.epoch(), listens);
    web.over(ports, new Health.Sources(engine::storing, net::connections));
    LOG.info("started, {} ({})", describe(ports), Net.transport());
    steward.over(doors, certificates, net);
    return new Server(journal, thread, net, ports, certificates, steward, web);
  }

  private static Net.Parts net(Config config, Inbox inbox, Cloak cloak, Whereabouts whereabouts) {
    return new Net.Parts(
        EdgeLimits.net(config),
        loops(),
        inbox,
        EdgeLimits.anyOf(config.server().trustedProxies()),
        cloak,
        whereabouts);
  }

  private static int loops() {
    return Net.loopsFor(Runtime.getRuntime().availableProcessors());
  }

  private static Parts parts(
      Config config, Inbox inbox, Journal journal, Net net, List<Outlet> followers) {
    List<Outlet> outlets = new ArrayList<>(net.outlets());
    outlets.addAll(followers);
    outlets.add(new ConsoleLog(config.log().messages()));
    return new Parts(
        NODE, inbox, journal, millis -> new LocalSequencer(Clock.systemUTC(), millis), outlets);
  }

  /// The open ports, the main one first.
  public List<Net.Opened> ports() {
    return ports;
  }

  /// Loads aside what a start need not wait for and somebody will want soon.
  public void settle() {
    certificates.prepare();
  }

  /// What can be done to the server as a whole while it runs.
  public Steering steering() {
    return steering;
  }

  /// Stops: everything accepted is stored and told, everybody is told that the server stops.
  @Override
  public void close() {
    LOG.info("stopping, {} connections", net.connections());
    watch.close();
    web.close();
    net.close();
    engine.close();
    journal.close();
    LOG.info("stopped");
  }

  private static long monotonicMillis() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
  }

  private static String describe(List<Net.Opened> ports) {
    return String.join(
        ", ",
        ports.stream().map(p -> p.listen().kind() + " at port " + p.address().getPort()).toList());
  }
}
