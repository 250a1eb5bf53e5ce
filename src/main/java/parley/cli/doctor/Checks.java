package parley.cli.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import parley.server.config.Config;
import parley.server.config.ListenerSettings;
import parley.server.config.Tls;

/// The checks of one machine for one configuration, in the order in which they are told.
public final class Checks {

  private Checks() {}

  /// Those that need to know nothing of the server's inner parts.
  public static List<Check> of(Config config) {
    Path data = config.server().dataDir();
    List<Check> checks = new ArrayList<>();
    checks.add(JavaVersion.running());
    for (ListenerSettings listener : config.listeners()) {
      checks.add(new PortFree(listener, PortFree.Opener.REAL));
      if (listener.tls() instanceof Tls.Files files) {
        checks.add(new CertificateFiles(files, InstantSource.system()));
        checks.add(new CertificatePair(files.cert(), files.key(), "check tls in [[listener]]"));
      }
    }
    Path own = data.resolve("tls-cert.pem");
    if (Files.exists(own)) {
      checks.add(
          new CertificatePair(
              own, data.resolve("tls-key.pem"), "delete both and the server makes others"));
    }
    checks.add(new DataFolder(data, WriteProbe.REAL));
    checks.add(new DiskSpace(data, DiskSpace.Volume.REAL));
    checks.add(
        new TemporaryFolder(TemporaryFolder.inUse(), WriteProbe.REAL, Mounts.ofThisMachine()));
    checks.add(ClockSanity.ofThisMachine());
    checks.add(
        new FileDescriptors(
            FileDescriptors.ofThisProcess(), config.limits().connections().total()));
    return List.copyOf(checks);
  }
}
