package parley.door.irc.talk;

import java.util.List;

/// What a server says of itself.
///
/// @param name the source of numerics, without spaces
/// @param network what clients call the network
/// @param description one line
/// @param version of the program
/// @param motd the message of the day by lines; empty for none
/// @param password what everybody has to send with `PASS`; empty for none
/// @param casemapping the value of `CASEMAPPING`
public record IrcInfo(
    String name,
    String network,
    String description,
    String version,
    List<String> motd,
    String password,
    String casemapping) {
  public IrcInfo {
    motd = List.copyOf(motd);
  }

  /// Without what nobody is to read.
  @Override
  public String toString() {
    return "IrcInfo[" + name + "]";
  }
}
