package parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.server.config.Config;
import parley.server.config.ConfigReader;
import parley.server.config.ListenerSettings;
import parley.server.config.Reading;
import parley.server.config.key.Fit;
import parley.server.config.key.Form;
import parley.server.config.key.Found;
import parley.server.config.key.Text;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The flags that say how to serve, for every command that looks at a server's settings.
final class ServeFlags {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--host",
      paramLabel = "ADDR",
      description = "The address to listen at; 0.0.0.0, every IPv4 address, by default.")
  private @Nullable String host;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port; 5555 by default, 0 for a free one.")
  private @Nullable String port;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder where everything is kept; ./data by default.")
  private @Nullable String data;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The configuration file; none by default. These flags win over it.")
  private @Nullable String config;

  @Option(
      names = "--listen",
      paramLabel = "PORT=KIND",
      description = {
        "A further port with one kind of client: auto, classic, tagged, lobby, nickname, stamped,"
            + " irc, websocket or web; KIND+tls for TLS. May be given many times."
      })
  private List<String> listen = new ArrayList<>();

  /// The configuration that the file and the flags make together, or what is wrong with the file.
  ///
  /// @throws ParameterException if a flag is wrong
  Reading reading() {
    Overrides overrides = overrides();
    Reading file =
        config == null ? new Reading.Good(Config.defaults()) : ConfigReader.read(configFile());
    return switch (file) {
      case Reading.Good(Config read) -> new Reading.Good(withoutClashes(overrides.over(read)));
      case Reading.Bad bad -> bad;
    };
  }

  /// The configuration, or null when the file is wrong: then it has been said how.
  ///
  /// @param err where that is said
  /// @throws ParameterException if a flag is wrong
  @Nullable Config sound(PrintWriter err) {
    return switch (reading()) {
      case Reading.Good(Config read) -> read;
      case Reading.Bad bad -> {
        bad.problems().forEach(err::println);
        yield null;
      }
    };
  }

  /// The defaults with the flags laid over them.
  Config withoutFile() {
    return withoutClashes(overrides().over(Config.defaults()));
  }

  /// The configuration file, if one is named.
  Optional<Path> file() {
    return Optional.ofNullable(config).map(_ -> configFile());
  }

  private Path configFile() {
    return fit("--config", Text.path(), config).orElseThrow();
  }

  private Overrides overrides() {
    return new Overrides(
        fit("--host", ListenerSettings.HOST, host),
        Optional.ofNullable(port).map(this::portOf),
        fit("--data", Text.path(), data),
        listen.stream().map(this::listenFlagOf).toList());
  }

  private <T> Optional<T> fit(String flag, Form<T> form, @Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    return switch (form.fit(text)) {
      case Fit.Fits<T>(T value) -> Optional.of(value);
      case Fit.Unfit<T> _ -> throw wrong(flag, form.expected(), text);
    };
  }

  private int portOf(String text) {
    return PortFlag.parse(text)
        .orElseThrow(() -> wrong("--port", ListenerSettings.PORT.expected(), text));
  }

  private ListenFlag listenFlagOf(String text) {
    return ListenFlag.parse(text).orElseThrow(() -> wrong("--listen", ListenFlag.EXPECTED, text));
  }

  private Config withoutClashes(Config merged) {
    List<ListenerSettings> all = merged.listeners();
    for (int later = 1; later < all.size(); later++) {
      for (ListenerSettings earlier : all.subList(0, later)) {
        if (earlier.clashesWith(all.get(later))) {
          throw new ParameterException(
              commandLine(),
              "port %d is wanted twice, for %s and for %s"
                  .formatted(earlier.port(), earlier.kind().word(), all.get(later).kind().word()));
        }
      }
    }
    return merged;
  }

  private ParameterException wrong(String flag, String expected, String found) {
    return new ParameterException(
        commandLine(), flag + ": expected " + expected + ", found " + Found.shown(found));
  }

  private CommandLine commandLine() {
    return Objects.requireNonNull(command).commandLine();
  }
}
