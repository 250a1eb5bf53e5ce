package parley.door.irc.talk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.core.id.Claim;
import parley.core.name.Nick;

/// What a client has said of itself before it is on the server.
public final class Registration {
  private @Nullable Nick nick;
  private @Nullable String username;
  private String realname = "";
  private String password = "";
  private String away = "";
  private @Nullable Claim claim;
  private @Nullable Nick account;
  private final Map<String, String> metadata = new LinkedHashMap<>();
  private boolean negotiating;

  Registration() {}

  /// The nick asked for; null while none is.
  public @Nullable Nick nick() {
    return nick;
  }

  /// Asks for a nick, or for none again.
  public void nick(@Nullable Nick wanted) {
    nick = wanted;
  }

  /// The username; null before `USER`.
  public @Nullable String username() {
    return username;
  }

  /// The real name, empty before `USER`.
  public String realname() {
    return realname;
  }

  /// `USER` was said.
  public void user(String name, String real) {
    username = name;
    realname = real;
  }

  /// What `PASS` said last; empty for nothing.
  public String password() {
    return password;
  }

  /// `PASS` was said.
  public void password(String said) {
    password = said;
  }

  /// What account has been proved; null for none.
  public @Nullable Claim claim() {
    return claim;
  }

  /// The name of the account that has been proved; null for none.
  public @Nullable Nick account() {
    return account;
  }

  /// An account has been proved.
  public void claim(Claim proved, Nick name) {
    claim = proved;
    account = name;
  }

  /// The away message given ahead of entering; empty for none (draft/pre-away).
  public String away() {
    return away;
  }

  /// Is away from the beginning, or is not.
  public void away(String message) {
    away = message;
  }

  /// What the client said of itself ahead of entering (draft/metadata).
  public Map<String, String> metadata() {
    return metadata;
  }

  /// Whether the client has said anything of itself.
  public boolean hasBegun() {
    return nick != null || username != null || !password.isEmpty();
  }

  /// Whether the client is choosing capabilities: it is not let in before `CAP END`.
  public boolean negotiating() {
    return negotiating;
  }

  /// The client begins or ends choosing capabilities.
  public void negotiating(boolean begins) {
    negotiating = begins;
  }
}
