package parley.core.name;

/// A user's name as it is shown, with the key under which it is unique.
///
/// The key is made at the edge by [Names] and travels with the request: JDKs differ in their
/// Unicode tables, the core compares keys only.
///
/// @param shown as its owner wrote it, 1 to 32 characters
/// @param key the folded form
public record Nick(String shown, String key) {
  public Nick {
    if (shown.isEmpty() || key.isEmpty()) {
      throw new IllegalArgumentException("a nick is not empty");
    }
  }

  @Override
  public String toString() {
    return shown;
  }
}
