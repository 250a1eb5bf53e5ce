package parley.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/// A server of few words that does to messages what no server should.
final class FaultyServer implements AutoCloseable {
  private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final List<Socket> people = new CopyOnWriteArrayList<>();
  private final Function<String, List<String>> fault;

  /// @param fault the lines that go out for one that came in
  FaultyServer(Function<String, List<String>> fault) throws IOException {
    this.fault = fault;
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return listening.getLocalPort();
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket person = listening.accept();
        people.add(person);
        Thread.ofVirtual().start(() -> serve(person));
      } catch (IOException _) {
        return; // closed
      }
    }
  }

  private void serve(Socket person) {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(person.getInputStream(), US_ASCII))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        switch (line.substring(0, 4)) {
          case "USER" -> tell(person, ":faulty 422 x :no message of the day");
          case "JOIN" -> tell(person, ":faulty 366 x #x :end");
          case "PRIV" -> {
            for (String each : fault.apply(":x!x@x " + line)) {
              for (Socket other : people) {
                if (!other.equals(person)) {
                  tell(other, each);
                }
              }
            }
          }
          default -> {}
        }
      }
    } catch (IOException _) {
      people.remove(person); // it has left
    }
  }

  private static void tell(Socket person, String line) throws IOException {
    synchronized (person) {
      OutputStream out = person.getOutputStream();
      out.write((line + "\r\n").getBytes(US_ASCII));
      out.flush();
    }
  }

  @Override
  public void close() throws IOException {
    listening.close();
    for (Socket person : people) {
      person.close();
    }
  }
}
