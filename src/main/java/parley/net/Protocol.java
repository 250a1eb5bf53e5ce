package parley.net;

/// What a connection speaks, as far as its first bytes show.
public enum Protocol {
  /// A PROXY protocol header, with anything else after it.
  PROXY,
  /// A TLS handshake, with anything else inside it.
  TLS,
  HTTP,
  IRC,
  TAGGED,
  /// A person, or a program that behaves like one.
  TEXT
}
