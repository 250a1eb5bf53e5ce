package parley.files;

/// An upload is not taken, or not any further.
public final class UploadRefused extends Exception {
  private static final long serialVersionUID = 1;

  private final Why why;

  /// Why not.
  public enum Why {
    /// The file is larger than files may be.
    TOO_LARGE("the file is too large"),
    /// The owner's files together would be larger than they may be.
    OWNER_FULL("your files take up all the room that they may"),
    /// All files together would be.
    SERVER_FULL("there is no room for more files here"),
    /// The disk is full, or nearly.
    DISK_FULL("the disk of the server is full"),
    /// Too many uploads at the same time.
    TOO_MANY("too many uploads at the same time"),
    /// The server stops.
    CLOSED("the server is shutting down");

    private final String reason;

    Why(String reason) {
      this.reason = reason;
    }

    /// The reason as a short English clause.
    public String reason() {
      return reason;
    }
  }

  UploadRefused(Why why) {
    super(why.reason(), null, false, false);
    this.why = why;
  }

  /// Why not.
  public Why why() {
    return why;
  }
}
