package parley.cli.doctor;

/// Looks at one thing. It changes nothing, and what it has to try out it takes away again.
@FunctionalInterface
public interface Check {

  /// What is so.
  Finding look();
}
