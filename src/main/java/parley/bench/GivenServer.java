package parley.bench;

import java.net.InetSocketAddress;
import java.util.OptionalLong;

/// A server that runs already, of any make.
///
/// @param host a name or an address
/// @param port where it speaks IRC
/// @param pid its process, if its time and memory are to be measured
public record GivenServer(String host, int port, OptionalLong pid) implements Target {

  @Override
  public String words() {
    return host + ":" + port + (pid.isPresent() ? ", process " + pid.getAsLong() : "");
  }

  @Override
  public boolean sharesLimits() {
    return false;
  }

  @Override
  public Host open(int people) throws BenchException {
    InetSocketAddress address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw new BenchException("there is no host " + host);
    }
    if (pid.isEmpty()) {
      return new Host(address, null, () -> {});
    }
    ServerProcess process = ServerProcess.of(pid.getAsLong());
    if (!process.isThere()) {
      throw new BenchException("there is no process " + pid.getAsLong() + " to look at");
    }
    return new Host(address, process, () -> {});
  }
}
