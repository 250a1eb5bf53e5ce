package parley.core.event;

/// What somebody says of themselves on coming, and where they come from.
///
/// @param username what the client calls its user, without spaces or `!` or `@`
/// @param host where they come from, as others may know it
/// @param realname a name of any form
public record Profile(String username, String host, String realname) {
  /// Of somebody who said nothing.
  public static final Profile UNKNOWN = new Profile("guest", "unknown", "");
}
