package parley.endtoend;

/// Configurations for tests that send as fast as they can.
final class Unlimited {
  /// Without bounds on how fast anybody may be.
  static final String TOML =
      """
      [limits]
      message_rate = 0
      connection_rate = 0
      connections_per_address = 0
      """;

  private Unlimited() {}
}
