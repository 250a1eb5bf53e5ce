package parley.account;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A client's first message in SCRAM (RFC 5802, section 7).
///
/// @param header the part about channel binding and whom to act as, as the client will repeat it
/// @param bare the rest, which the proof covers
/// @param actAs whom the client wants to act as; the account when it said nothing
/// @param account whose password it knows
/// @param nonce the client's part of the nonce
record ScramFirst(String header, String bare, String actAs, String account, String nonce) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<header>(?<binding>[ny]|p=[A-Za-z0-9.-]+),(?:a=(?<actAs>[^,]+))?,)"
              + "(?<bare>(?<more>m=[^,]*,)?n=(?<name>[^,]+),r=(?<nonce>[\\x21-\\x2b\\x2d-\\x7e]+)"
              + "(?:,[A-Za-z]=[^,]*)*)");

  /// Reads a message.
  ///
  /// @throws SaslException with the error word of RFC 5802 when it is not that
  static ScramFirst parse(String message) throws SaslException {
    Matcher matcher = FORM.matcher(message);
    if (!matcher.matches()) {
      throw new SaslException("invalid-encoding");
    }
    if (matcher.group("binding").startsWith("p")) {
      throw new SaslException("channel-binding-not-supported");
    }
    if (matcher.group("more") != null) {
      throw new SaslException("extensions-not-supported");
    }
    String account = name(matcher.group("name"));
    String actAs = matcher.group("actAs");
    return new ScramFirst(
        matcher.group("header"),
        matcher.group("bare"),
        actAs == null ? account : name(actAs),
        account,
        matcher.group("nonce"));
  }

  /// A name in which `=2C` is a comma and `=3D` an equals sign, and no other `=` is.
  private static String name(String written) throws SaslException {
    String without = written.replace("=2C", "").replace("=3D", "");
    if (without.indexOf('=') >= 0) {
      throw new SaslException("invalid-username-encoding");
    }
    return written.replace("=2C", ",").replace("=3D", "=");
  }
}
