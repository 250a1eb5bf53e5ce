package parley.server.config;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import parley.server.config.key.Fit;
import parley.server.config.key.Form;
import parley.server.config.key.Found;
import parley.server.config.key.Text;

/// Which certificate a listener shows.
public sealed interface Tls {

  /// Nothing is said: plain, except where the kind of the port is to find TLS out by itself.
  Tls ABSENT = new Absent();

  /// The certificate that the server made for itself.
  Tls OWN = new Own();

  /// `false`, or a certificate, in the file.
  Form<Tls> FORM = new TlsForm();

  /// Nothing is said.
  record Absent() implements Tls {}

  /// `true`: the certificate that the server made for itself.
  record Own() implements Tls {}

  /// A certificate and its key, both as PEM.
  record Files(Path cert, Path key) implements Tls {}

  /// `true`, `false` or a table of two paths.
  record TlsForm() implements Form<Tls> {

    private static final Form<Path> PATH = Text.path();
    private static final Set<String> NAMES = Set.of("cert", "key");

    @Override
    public String expected() {
      return "true, false or { cert = \"cert.pem\", key = \"key.pem\" }";
    }

    @Override
    public Fit<Tls> fit(Object value) {
      return switch (value) {
        case Boolean wanted -> new Fit.Fits<>(wanted ? OWN : ABSENT);
        case Map<?, ?> table -> fitTable(table);
        default -> Fit.unfit(value);
      };
    }

    private static Fit<Tls> fitTable(Map<?, ?> table) {
      for (Object name : new TreeSet<Object>(table.keySet())) {
        if (!NAMES.contains(name)) {
          return new Fit.Unfit<>("a table with the key " + Found.shown(name), Fit.WHOLE);
        }
      }
      return pathAt(table, "cert") instanceof Fit.Fits<Path>(Path cert)
              && pathAt(table, "key") instanceof Fit.Fits<Path>(Path key)
          ? new Fit.Fits<>(new Files(cert, key))
          : new Fit.Unfit<>("a table without both paths", Fit.WHOLE);
    }

    private static Fit<Path> pathAt(Map<?, ?> table, String name) {
      Object value = table.get(name);
      return value == null ? new Fit.Unfit<>("nothing", Fit.WHOLE) : PATH.fit(value);
    }

    @Override
    public String toml(Tls value) {
      return switch (value) {
        case Absent() -> "false";
        case Own() -> "true";
        case Files(Path cert, Path key) ->
            "{ cert = " + PATH.toml(cert) + ", key = " + PATH.toml(key) + " }";
      };
    }
  }
}
