package parley.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.net.tls.PemFiles;
import parley.net.tls.TlsException;
import parley.server.config.ListenerSettings;
import parley.server.config.ListenerSettings.Kind;
import parley.server.config.Tls;

/// Which certificate each port shows. May be used from any thread once the ports are open.
final class Certificates {
  private static final Logger LOG = LoggerFactory.getLogger(Certificates.class);

  private final OwnCertificate own;
  private final InstantSource wall;
  private final List<parley.net.tls.Tls> inUse = new ArrayList<>();
  private final Map<Path, FileTime> seen = new LinkedHashMap<>();

  Certificates(PrivateFiles files, String serverName, InstantSource wall) {
    this.own = new OwnCertificate(files, serverName, wall);
    this.wall = wall;
  }

  /// What a port speaks TLS with; null: it does not. An automatic port always can.
  ///
  /// @throws StartException when its certificate cannot be used
  parley.net.tls.@Nullable Tls of(ListenerSettings listener) throws StartException {
    return switch (listener.tls()) {
      case Tls.Absent() ->
          listener.kind() == Kind.AUTO
              ? with(listener, () -> parley.net.tls.Tls.askingLater(own))
              : null;
      case Tls.Own() -> with(listener, made(listener, own));
      case Tls.Files(Path cert, Path key) -> {
        seen.put(cert, lastChange(cert));
        seen.put(key, lastChange(key));
        yield with(listener, made(listener, () -> PemFiles.read(cert, key)));
      }
    };
  }

  private interface Making {
    parley.net.tls.Tls make() throws TlsException;
  }

  private static Making made(ListenerSettings listener, parley.net.tls.Tls.Source source) {
    boolean forBrowsers = listener.kind() == Kind.WEB || listener.kind() == Kind.WEBSOCKET;
    return () ->
        forBrowsers ? parley.net.tls.Tls.notAsking(source) : parley.net.tls.Tls.asking(source);
  }

  private parley.net.tls.Tls with(ListenerSettings listener, Making making) throws StartException {
    try {
      parley.net.tls.Tls tls = making.make();
      warnOfEnd(tls);
      inUse.add(tls);
      return tls;
    } catch (TlsException e) {
      throw new StartException(
          "TLS at port %d: %s.".formatted(listener.port(), e.getMessage()),
          listener.tls() instanceof Tls.Files,
          e);
    }
  }

  /// Reads them all anew. Where one cannot be used the one in use stays.
  ///
  /// @return what is wrong, each as a sentence
  synchronized List<String> reload() {
    List<String> wrong = new ArrayList<>();
    for (parley.net.tls.Tls tls : inUse) {
      try {
        tls.reload();
        warnOfEnd(tls);
      } catch (TlsException e) {
        wrong.add(e.getMessage() + "; the certificate in use stays.");
      }
    }
    return wrong;
  }

  /// Loads aside what is not loaded yet, before the first client waits for it.
  void prepare() {
    inUse.forEach(parley.net.tls.Tls::ready);
  }

  /// Whether a file that the configuration names has changed since this was last asked.
  synchronized boolean changed() {
    boolean any = false;
    for (Map.Entry<Path, FileTime> file : seen.entrySet()) {
      FileTime now = lastChange(file.getKey());
      any |= !now.equals(file.setValue(now));
    }
    return any;
  }

  /// When a file last changed; the beginning of time when it is not there.
  private static FileTime lastChange(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException _) {
      return FileTime.fromMillis(0); // whoever reads it says what is wrong
    }
  }

  private void warnOfEnd(parley.net.tls.Tls tls) {
    var ends = tls.identity().certificate().getNotAfter().toInstant();
    if (wall.instant().isAfter(ends)) {
      LOG.warn("the certificate {} ended at {}: renew it", tls.identity(), ends);
    }
  }
}
