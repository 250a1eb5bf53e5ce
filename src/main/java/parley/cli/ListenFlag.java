package parley.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.server.config.ListenerSettings;
import parley.server.config.ListenerSettings.Kind;
import parley.server.config.Tls;

/// The value of `--listen`: a port, what is spoken there, and whether inside TLS.
record ListenFlag(int port, Kind kind, boolean tls) {

  /// The form of the value, in words.
  static final String EXPECTED =
      "PORT=KIND, PORT from 0 to 65535 and KIND one of "
          + Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining(", "))
          + ", or KIND+tls";

  private static final String TLS_SUFFIX = "+tls";

  /// Reads `6697=irc+tls`; nothing if it is not of that form.
  static Optional<ListenFlag> parse(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      return Optional.empty();
    }
    String word = text.substring(equals + 1);
    boolean tls = word.endsWith(TLS_SUFFIX);
    String plain = tls ? word.substring(0, word.length() - TLS_SUFFIX.length()) : word;
    Optional<Integer> port = PortFlag.parse(text.substring(0, equals));
    Optional<Kind> kind =
        Arrays.stream(Kind.values()).filter(each -> each.word().equals(plain)).findFirst();
    return port.flatMap(number -> kind.map(each -> new ListenFlag(number, each, tls)));
  }

  /// The listener that is meant, at an address of the machine.
  ListenerSettings at(String host) {
    return ListenerSettings.of(kind, host, port, tls ? Tls.OWN : Tls.ABSENT);
  }

  /// As it was written.
  @Override
  public String toString() {
    return port + "=" + kind.word() + (tls ? TLS_SUFFIX : "");
  }
}
