package parley.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Somebody with the real `nc`, in a process of its own.
final class NcUser extends Outsider {
  private final Process process;

  private NcUser(Process process) {
    super(new Ear(Manner.LINES));
    this.process = process;
    listenTo(process.getInputStream());
  }

  /// Starts `nc [flags] localhost PORT`.
  static NcUser at(int port, String... flags) {
    List<String> command = new ArrayList<>(List.of("nc"));
    command.addAll(List.of(flags));
    command.addAll(List.of("127.0.0.1", Integer.toString(port)));
    try {
      return new NcUser(new ProcessBuilder(command).start());
    } catch (IOException e) {
      throw new AssertionError("these tests need nc (Debian package netcat-openbsd)", e);
    }
  }

  @Override
  void send(String line) {
    try {
      process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Ends what is typed, as Ctrl-D does.
  void endsInput() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Waits until nc has ended by itself, and gives its exit code.
  int ended() {
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        throw new AssertionError("nc does not end; heard " + heard());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// Ends nc as closing its terminal does.
  @Override
  public void close() {
    process.destroy();
  }
}
