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
/// @param contact how to reach whoever looks after the server; empty when it is not told
/// @param icon the address of a picture of the network; empty for none
public record IrcInfo(
    String name,
    String network,
    String description,
    String version,
    List<String> motd,
    String password,
    String casemapping,
    String contact,
    String icon) {
  public IrcInfo {
    motd = List.copyOf(motd);
  }

  /// Of a network without a picture.
  public IrcInfo(
      String name,
      String network,
      String description,
      String version,
      List<String> motd,
      String password,
      String casemapping,
      String contact) {
    this(name, network, description, version, motd, password, casemapping, contact, "");
  }

  /// With the texts of another, which may change while the server runs.
  IrcInfo with(IrcInfo other) {
    return new IrcInfo(
        name,
        network,
        other.description,
        version,
        other.motd,
        password,
        casemapping,
        other.contact,
        icon);
  }

  /// Without what nobody is to read.
  @Override
  public String toString() {
    return "IrcInfo[" + name + "]";
  }
}
