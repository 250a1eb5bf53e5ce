package parley.door.web;

/// Who asks for something over HTTP, as far as the network shows.
///
/// @param address an IP address, for limits and for operators
/// @param host what others may see of it
/// @param secure whether the client's way here is encrypted
public record WebPeer(String address, String host, boolean secure) {
  /// Nobody in particular.
  public static final WebPeer NOBODY = new WebPeer("", "", false);
}
