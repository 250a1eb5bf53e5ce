package parley.door;

/// How the bytes of a dialect are cut into lines.
public enum Lines {
  /// For people and plain programs: a line ends with LF or CR LF, telnet is understood, and a
  /// program that never ends a line is understood too.
  TEXT,
  /// As IRC has them: CR, LF and both together end a line, empty lines are nothing, 512 bytes with
  /// the line end, before them tags with a limit of their own.
  IRC
}
