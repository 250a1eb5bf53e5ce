package parley.client;

import org.jspecify.annotations.Nullable;

/// Who a client says it is.
///
/// @param nick the name it wants
/// @param username the part of the address before the host; one word
/// @param realname any text
/// @param password of the server, if it asks for one
public record Identity(String nick, String username, String realname, @Nullable String password) {

  /// Somebody with the same word for everything, at a server without a password.
  public static Identity of(String nick) {
    return new Identity(nick, nick, nick, null);
  }

  /// Says nothing of the password.
  @Override
  public String toString() {
    return nick + " (" + username + ", " + realname + ")";
  }
}
