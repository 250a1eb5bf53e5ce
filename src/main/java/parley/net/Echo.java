package parley.net;

/// Whether a telnet terminal shows what its person types: write it to the channel. It does nothing
/// to other peers.
public enum Echo {
  SHOWN,
  /// For passwords.
  HIDDEN
}
