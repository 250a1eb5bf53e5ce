package parley.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parley.core.state.Limits;
import parley.door.Whereabouts;
import parley.engine.Engine;
import parley.engine.EngineThread;
import parley.engine.Inbox;
import parley.engine.LocalSequencer;
import parley.engine.Parts;
import parley.house.HouseJournal;

/// A server on real sockets: network and engine with their threads, and a journal in memory.
final class NetHouse implements AutoCloseable {
  static final Cloak CLOAK = new Cloak(new byte[Cloak.SECRET_BYTES]);

  private final AtomicReference<EngineThread.@Nullable Broken> broken = new AtomicReference<>();
  private final List<Caller> callers = new ArrayList<>();
  private final EngineThread engine;
  private final List<Net.Opened> ports;
  final Net net;

  NetHouse(NetLimits limits, Spoken... spoken) {
    this(limits, Transport.best(), spoken);
  }

  NetHouse(NetLimits limits, Transport transport, Spoken... spoken) {
    this(
        limits,
        transport,
        _ -> false,
        Arrays.stream(spoken).map(each -> Listen.to("test", "127.0.0.1", 0, each)).toList());
  }

  /// A house with ports of its own making.
  ///
  /// @param trusts who may speak for others
  NetHouse(
      NetLimits limits, Transport transport, Predicate<InetAddress> trusts, List<Listen> listens) {
    Inbox inbox = new Inbox();
    net = Net.start(new Net.Parts(limits, 2, inbox, trusts, CLOAK, new Whereabouts()), transport);
    Engine core =
        new Engine(
            new Parts(
                0,
                inbox,
                new HouseJournal(),
                from -> new LocalSequencer(InstantSource.system(), from),
                net.outlets()),
            Limits.DEFAULT,
            () -> System.nanoTime() / 1_000_000);
    core.begin();
    engine = new EngineThread(core, inbox, broken::set);
    engine.start();
    try {
      ports = net.open(core.epoch(), listens);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A house where one plain door is open.
  static NetHouse of(PlainDoor door) {
    return new NetHouse(unhurried(NetLimits.DEFAULT), new Spoken.One(door));
  }

  /// The same limits for people who may speak as fast as they like.
  static NetLimits unhurried(NetLimits limits) {
    return new NetLimits(
        limits.lineBytesMax(),
        limits.ircTagBytesMax(),
        limits.ircPasswordBytesMax(),
        limits.receiveBytesMax(),
        limits.sendBytesMax(),
        limits.asksMax(),
        limits.offLoopMax(),
        limits.acceptBacklog(),
        limits.connections(),
        FloodLimits.of(0),
        limits.times(),
        limits.keepAlive());
  }

  int port() {
    return port(0);
  }

  int port(int number) {
    return ports.get(number).address().getPort();
  }

  /// Somebody connects to the first port.
  Caller call() {
    return keep(new Caller(port()));
  }

  Caller call(int number) {
    return keep(new Caller(port(number)));
  }

  /// Somebody connects from another loopback address, for which limits hold.
  Caller callFrom(String address) {
    return keep(new Caller(address, port(), 0));
  }

  Caller keep(Caller caller) {
    callers.add(caller);
    return caller;
  }

  /// Somebody connects to the first port, is greeted and enters.
  Caller enter(String name) {
    Caller caller = call();
    assertThat(caller.line()).startsWith("this is");
    return caller.types("enter " + name).reads("+" + name);
  }

  @Override
  public void close() {
    callers.forEach(Caller::close);
    net.close();
    engine.close();
    assertThat(broken.get()).as("the engine").isNull();
  }
}
