package parley.core;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import parley.core.state.State;
import parley.core.state.StateCodec;

/// A short proof of what a state is: equal digests, equal states.
///
/// @param hex SHA-256 of the state's canonical bytes, 64 hexadecimal digits
public record Digest(String hex) {
  /// The digest of a state.
  public static Digest of(State state) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(StateCodec.write(state));
      return new Digest(HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
