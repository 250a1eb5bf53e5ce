package parley.account;

/// What a client says in SASL EXTERNAL (RFC 4422, appendix A): the proof is outside, a certificate.
///
/// @param actAs the account it wants to be; empty for the one that the certificate belongs to
public record ExternalProof(String actAs) {
  /// Reads a message, which may be empty.
  ///
  /// @throws SaslException when it is no text, or holds a NUL
  public static ExternalProof parse(byte[] message) throws SaslException {
    String text = PlainProof.text(message);
    if (text.indexOf('\0') >= 0) {
      throw new SaslException("it holds a NUL");
    }
    return new ExternalProof(text);
  }
}
