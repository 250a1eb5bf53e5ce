package parley.bench;

/// Processor time.
///
/// @param user seconds in programs
/// @param system seconds in the kernel on their behalf
record Cpu(double user, double system) {

  /// Since an earlier moment.
  Cpu since(Cpu earlier) {
    return new Cpu(user - earlier.user, system - earlier.system);
  }

  /// Both together.
  double seconds() {
    return user + system;
  }
}
