package parley.door.irc.talk;

import java.util.function.Predicate;

/// Somebody who may speak for others with `WEBIRC`.
///
/// @param name what it calls itself
/// @param password plain or a hash
/// @param from whether it may come from an IP address
public record IrcGateway(String name, String password, Predicate<String> from) {
  @Override
  public String toString() {
    return "IrcGateway[" + name + "]";
  }
}
