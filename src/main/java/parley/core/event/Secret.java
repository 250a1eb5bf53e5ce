package parley.core.event;

/// What is kept of a password, as the edge made it: the core stores it and hands it out, and looks
/// at nothing in it.
///
/// @param verifier the text that a password is checked against; never shown, never logged
public record Secret(String verifier) {
  public Secret {
    if (verifier.isEmpty()) {
      throw new IllegalArgumentException("a secret is not empty");
    }
  }

  @Override
  public String toString() {
    return "(secret)";
  }
}
