package parley.server;

import static java.lang.invoke.MethodHandles.dropArguments;
import static java.lang.invoke.MethodHandles.publicLookup;
import static java.lang.invoke.MethodType.methodType;

import java.io.Console;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.door.Steering;

/// SIGHUP, with which service managers ask a server to read its configuration again.
///
/// In a terminal it means that the terminal is closed: there it ends the server as ever. Java has
/// no other way to hear of a signal than `sun.misc.Signal`; it is called by its name, for a
/// compiler warns of it whatever is asked of it, and a warning ends the build here.
final class HangUp {
  private static final Logger LOG = LoggerFactory.getLogger(HangUp.class);

  private HangUp() {}

  /// From now on it has the configuration read again, unless this runs in a terminal.
  static void rereads(Steering steering) {
    boolean inTerminal =
        Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    if (!inTerminal) {
      runs(() -> steering.reread("the signal SIGHUP"));
    }
  }

  private static void runs(Runnable task) {
    Runnable aside = () -> Thread.ofPlatform().name("parley-reread").start(task);
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      MethodHandle run =
          publicLookup().findVirtual(Runnable.class, "run", methodType(void.class)).bindTo(aside);
      Object heard =
          MethodHandleProxies.asInterfaceInstance(handler, dropArguments(run, 0, signal));
      Object hangUp = signal.getConstructor(String.class).newInstance("HUP");
      signal.getMethod("handle", signal, handler).invoke(null, hangUp, heard);
    } catch (ReflectiveOperationException e) {
      LOG.warn("SIGHUP is not heard here: {}", String.valueOf(e.getCause()));
    }
  }
}
