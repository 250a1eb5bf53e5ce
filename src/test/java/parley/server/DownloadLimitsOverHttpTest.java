package parley.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.PooledByteBufAllocator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.Eventually;

/// Many who load a large file at once, and do not read it.
class DownloadLimitsOverHttpTest {
  private static final int ADDRESS_MAX = 24;
  private static final int FILE_BYTES = 20_000_000; // more than a socket takes
  private static final long MEMORY_MAX = 8 << 20;

  @TempDir Path folder;
  private final List<Socket> sockets = new ArrayList<>();
  private WebHouse house;
  private String path;

  @BeforeEach
  void open() throws Exception {
    house =
        new WebHouse(
            folder,
            "[files]\nkeep_free_mb = 0\n[limits]\nconnection_rate = 0\nconnections_per_address = 0\n");
    String upload = house.irc("ivy").upload();
    String url = WebHouse.text(house.ask("POST", upload, new byte[FILE_BYTES]));
    path = url.substring(house.base().length());
  }

  @AfterEach
  void close() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
    house.close();
  }

  /// Asks for the file from an address of this machine, and reads the first line of the answer.
  private String asks(String address) throws IOException {
    Socket socket = new Socket();
    sockets.add(socket);
    socket.setSoTimeout(20_000);
    socket.setReceiveBufferSize(4_096);
    socket.bind(new InetSocketAddress(InetAddress.ofLiteral(address), 0));
    socket.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), house.port()));
    socket
        .getOutputStream()
        .write(("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n").getBytes(ISO_8859_1));
    return new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1))
        .readLine();
  }

  @Test
  void anAddressHasItsShareAndTheOthersTheirs() throws Exception {
    for (int i = 0; i < ADDRESS_MAX; i++) {
      assertThat(asks("127.0.0.2")).isEqualTo("HTTP/1.1 200 OK");
    }
    assertThat(asks("127.0.0.2")).isEqualTo("HTTP/1.1 429 Too Many Requests");
    assertThat(asks("127.0.0.3")).isEqualTo("HTTP/1.1 200 OK");
    assertThat(asks("127.0.0.1")).isEqualTo("HTTP/1.1 200 OK");
    sockets.getFirst().close();
    Eventually.until("there is a place again", () -> asks("127.0.0.2").endsWith("200 OK"));
  }

  @Test
  void whoDoesNotReadInsideTlsCostsLittleMemory() throws Exception {
    long before = PooledByteBufAllocator.DEFAULT.metric().usedDirectMemory();
    List<TlsCaller> callers = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      TlsCaller caller = new TlsCaller(house.port());
      callers.add(caller);
      String request = "GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n";
      assertThat(caller.body(request, 1_000)).hasSize(1_000);
    }
    long after = PooledByteBufAllocator.DEFAULT.metric().usedDirectMemory();
    assertThat(after - before).isLessThan(MEMORY_MAX);
    for (TlsCaller caller : callers) {
      caller.close();
    }
  }
}
