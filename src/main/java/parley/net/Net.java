package parley.net;

import io.netty.channel.EventLoopGroup;
import io.netty.util.concurrent.EventExecutor;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.core.id.SessionId;
import parley.door.Whereabouts;
import parley.engine.Gate;
import parley.engine.Outlet;

/// The network of a server: its event loops, its open ports, its connections.
///
/// ```java
/// Net net = Net.start(new Net.Parts(limits, Net.loopsFor(cores), inbox, trusted, cloak, from));
/// // an engine whose outlets are net.outlets(), begun
/// List<Net.Opened> ports = net.open(engine.epoch(), listens);
/// ...
/// net.close(); // says goodbye to everybody; then the engine may stop
/// ```
public final class Net implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Net.class);

  private final Parts parts;
  private final Transport transport;
  private final EventLoopGroup group;
  private final OffLoop offLoop;
  private final Admission admission;
  private final AtomicReference<FloodLimits> rate;
  private final Map<EventExecutor, Loop> loops = new LinkedHashMap<>();
  private final List<Listener> listeners = new ArrayList<>();
  private final AtomicBoolean closed = new AtomicBoolean();
  private @Nullable Edge edge;

  /// What the network is put together from.
  ///
  /// @param limits the limits in force
  /// @param loops how many event loops, each a thread
  /// @param gate the way in to the engine
  /// @param trustsProxy the addresses that may speak for others: proxies and gateways
  /// @param cloak what others see of addresses
  /// @param whereabouts where it keeps where people come from
  public record Parts(
      NetLimits limits,
      int loops,
      Gate gate,
      Predicate<InetAddress> trustsProxy,
      Cloak cloak,
      Whereabouts whereabouts) {
    public Parts {
      if (loops < 1) {
        throw new IllegalArgumentException("at least one event loop is needed");
      }
    }
  }

  /// An open port.
  ///
  /// @param listen what was asked for
  /// @param address where it listens, with its real port
  public record Opened(Listen listen, InetSocketAddress address) {}

  private Net(Parts parts, Transport transport) {
    this.parts = parts;
    this.transport = transport;
    this.group = transport.loops(parts.loops());
    this.offLoop = new OffLoop(parts.limits().offLoopMax());
    this.admission = new Admission(parts.limits().connections());
    this.rate = new AtomicReference<>(parts.limits().rate());
    for (EventExecutor executor : group) {
      loops.put(executor, new Loop(loops.size(), executor));
    }
  }

  /// Starts the event loops; no port is open yet.
  public static Net start(Parts parts) {
    return start(parts, Transport.best());
  }

  static Net start(Parts parts, Transport transport) {
    LOG.debug("{} event loops, {}", parts.loops(), transport.name());
    return new Net(parts, transport);
  }

  /// What sockets go through on this machine: the system's own fast interface, or `NIO`, Java's.
  public static String transport() {
    return Transport.best().name();
  }

  /// How many event loops suit a machine: the engine, the journal and the kernel want the other
  /// half.
  public static int loopsFor(int cores) {
    return Math.max(1, cores / 2);
  }

  /// The event loops, by number, for the engine to hand batches to.
  public List<Outlet> outlets() {
    return List.copyOf(loops.values());
  }

  /// Opens ports, all or none.
  ///
  /// @param epoch the engine's run, in which sessions are numbered
  /// @return the open ports, in order
  /// @throws ListenException when one cannot be opened, with a sentence for the operator
  public List<Opened> open(SessionId epoch, List<Listen> listens) throws ListenException {
    Edge shared =
        new Edge(
            parts.limits(),
            rate,
            parts.gate(),
            offLoop,
            new Sessions(epoch),
            parts.trustsProxy(),
            parts.cloak(),
            new HttpPeers(),
            new Admission(parts.limits().transfers()),
            parts.whereabouts());
    edge = shared;
    try {
      for (Listen listen : listens) {
        listeners.add(open(shared, listen));
      }
    } catch (ListenException e) {
      listeners.forEach(Listener::close);
      listeners.clear();
      throw e;
    }
    return listeners.stream().map(port -> new Opened(port.listen(), port.address())).toList();
  }

  private Listener open(Edge shared, Listen listen) throws ListenException {
    Pipeline pipeline = new Pipeline(shared, loops, admission, listen);
    return Listener.open(listen, transport, group, pipeline, parts.limits());
  }

  /// From now on other limits hold for whoever comes: how many may connect, and how fast one
  /// session may speak. Who is here already stays, at the rate of when they came. For any thread.
  public void change(NetLimits next) {
    admission.change(next.connections(), System.nanoTime());
    rate.set(next.rate());
  }

  /// How many connections there are.
  public int connections() {
    return admission.open();
  }

  /// Ends it all: nobody is accepted or read any more; once everything asked before has been stored
  /// and told, everybody is told that the server stops, and is closed. Takes no longer than the
  /// limits allow; the engine has to be running.
  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    listeners.forEach(Listener::close);
    if (edge != null) {
      new Closing(edge, List.copyOf(loops.values())).run();
    }
    offLoop.close();
    group.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
  }
}
