package parley.net.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Reads an [Identity] from the two PEM files that most tools write, and says exactly what is wrong
/// with them.
public final class PemFiles {
  private static final long FILE_BYTES_MAX = 1_048_576; // a chain of certificates has some 10 KB
  private static final byte[] PROOF =
      "does this key belong to that certificate?".getBytes(StandardCharsets.US_ASCII);

  private PemFiles() {}

  /// Reads a certificate, or a chain that begins with it, and its key.
  ///
  /// @throws TlsException naming the file and what is wrong with it
  public static Identity read(Path certificate, Path key) throws TlsException {
    return of(certificate, text(certificate), key, text(key));
  }

  /// Reads them from what the files hold.
  ///
  /// @throws TlsException naming the file and what is wrong with it
  public static Identity of(Path certificate, String chain, Path key, String keyText)
      throws TlsException {
    List<X509Certificate> certificates = certificates(certificate, chain);
    PublicKey publicKey = certificates.getFirst().getPublicKey();
    PrivateKey privateKey = key(key, keyText, publicKey.getAlgorithm());
    if (!belong(publicKey, privateKey)) {
      throw new TlsException(
          "the key %s does not belong to the certificate %s".formatted(key, certificate));
    }
    return new Identity(privateKey, certificates);
  }

  /// The certificates of an identity as PEM.
  public static String chainText(Identity identity) {
    StringBuilder text = new StringBuilder();
    try {
      for (X509Certificate each : identity.chain()) {
        text.append(new Pem("CERTIFICATE", each.getEncoded()).text());
      }
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("it has been read from its encoding", e);
    }
    return text.toString();
  }

  /// The key of an identity as PEM.
  public static String keyText(Identity identity) {
    return new Pem("PRIVATE KEY", identity.key().getEncoded()).text();
  }

  private static List<X509Certificate> certificates(Path file, String text) throws TlsException {
    if (Pem.first(text, "CERTIFICATE") == null) {
      throw new TlsException(
          "the certificate %s holds no CERTIFICATE block: it has to be PEM".formatted(file));
    }
    try {
      Collection<? extends Certificate> all =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(
                  new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
      List<X509Certificate> chain = new ArrayList<>();
      all.forEach(each -> chain.add((X509Certificate) each));
      return chain;
    } catch (CertificateException e) {
      throw new TlsException("the certificate %s is damaged".formatted(file), e);
    }
  }

  private static PrivateKey key(Path file, String text, String algorithm) throws TlsException {
    Pem pem = Pem.first(text, "PRIVATE KEY");
    if (pem == null) {
      throw new TlsException(
          "the key %s holds no PRIVATE KEY block: it has to be PEM".formatted(file));
    }
    try {
      return PrivateKeys.read(pem, algorithm);
    } catch (TlsException e) {
      throw new TlsException("the key %s %s".formatted(file, e.getMessage()), e);
    }
  }

  private static boolean belong(PublicKey publicKey, PrivateKey privateKey) {
    String algorithm =
        switch (publicKey.getAlgorithm()) {
          case "RSA" -> "SHA256withRSA";
          case "EC" -> "SHA256withECDSA";
          case String other -> other;
        };
    try {
      Signature signature = Signature.getInstance(algorithm);
      signature.initSign(privateKey);
      signature.update(PROOF);
      byte[] signed = signature.sign();
      signature.initVerify(publicKey);
      signature.update(PROOF);
      return signature.verify(signed);
    } catch (GeneralSecurityException _) {
      return false; // not even of one kind
    }
  }

  private static String text(Path file) throws TlsException {
    try {
      if (Files.size(file) > FILE_BYTES_MAX) {
        throw new TlsException(file + " is too long for a certificate or a key");
      }
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (NoSuchFileException e) {
      throw new TlsException("there is no file " + file, e);
    } catch (AccessDeniedException e) {
      throw new TlsException(file + " may not be read by the user that the server runs as", e);
    } catch (IOException e) {
      throw new TlsException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
    }
  }
}
