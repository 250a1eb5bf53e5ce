package parley.core.state;

import java.util.List;
import parley.core.event.UserMode;

/// What the operator has decided about users.
///
/// @param firstModes what a user has from the start
/// @param realnameLengthMax characters of what somebody calls themselves: shown to all around
/// @param metadataKeysMax keys of what is said of one user or room: bounds what one person can have
///   kept
/// @param metadataBytesMax bytes of UTF-8 of one value
public record UserRules(
    List<UserMode> firstModes, int realnameLengthMax, int metadataKeysMax, int metadataBytesMax) {
  /// What a small public server needs.
  public static final UserRules DEFAULT = new UserRules(List.of(), 128, 100, 1024);

  public UserRules {
    firstModes = List.copyOf(firstModes);
  }
}
