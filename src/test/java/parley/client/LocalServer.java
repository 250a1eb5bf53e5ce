package parley.client;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import parley.engine.EngineThread.Broken;
import parley.server.Server;
import parley.server.StartException;
import parley.server.config.Config;
import parley.server.config.ConfigReader;
import parley.server.config.Reading;

/// A server in the test's own process, that lets everybody write as fast as they like.
public final class LocalServer implements AutoCloseable {
  private final Server server;

  /// Starts it at a free port.
  public LocalServer(Path data) throws StartException {
    String toml =
        """
        [server]
        data_dir = '%s'
        [[listener]]
        host = "127.0.0.1"
        port = 0
        [limits]
        message_rate = 0
        """
            .formatted(data);
    Config config =
        switch (ConfigReader.parse("test.toml", toml)) {
          case Reading.Good(Config read) -> read;
          case Reading.Bad bad -> throw new AssertionError(bad.problems());
        };
    server = Server.start(config, LocalServer::broken);
  }

  /// Where it listens.
  public InetSocketAddress address() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), port());
  }

  /// Its port.
  public int port() {
    return server.ports().getFirst().address().getPort();
  }

  private static void broken(Broken broken) {
    throw new AssertionError(broken.cause());
  }

  @Override
  public void close() {
    server.close();
  }
}
