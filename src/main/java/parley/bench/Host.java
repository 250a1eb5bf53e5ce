package parley.bench;

import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/// A server that runs and takes the load.
///
/// @param address where it listens for IRC
/// @param process to look at; null when it is not known
/// @param stop ends what was started for the run
record Host(InetSocketAddress address, @Nullable ServerProcess process, Runnable stop)
    implements AutoCloseable {

  @Override
  public void close() {
    stop.run();
  }
}
