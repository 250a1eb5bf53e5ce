package parley.cli.doctor;

import java.nio.file.Path;
import parley.net.tls.PemFiles;
import parley.net.tls.TlsException;

/// Can a certificate and its key be used together?
record CertificatePair(Path certificate, Path key, String remedy) implements Check {
  private static final String ABOUT = "certificate";

  @Override
  public Finding look() {
    try {
      PemFiles.read(certificate, key);
      return Finding.ok(ABOUT, key + " is the key of " + certificate);
    } catch (TlsException e) {
      return Finding.fail(ABOUT, String.valueOf(e.getMessage()), remedy);
    }
  }
}
