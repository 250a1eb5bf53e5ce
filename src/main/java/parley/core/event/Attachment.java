package parley.core.event;

/// A file that is sent with a message, whose text is its address.
///
/// @param file the id under which it is kept
/// @param name what it is called
/// @param type what it is, as HTTP names it
/// @param bytes how long it is
public record Attachment(String file, String name, String type, long bytes) {
  public Attachment {
    if (file.isEmpty() || name.isEmpty() || bytes < 0) {
      throw new IllegalArgumentException("a file has an id, a name and a length");
    }
  }
}
