package parley.files;

/// Whose an upload is.
///
/// @param owner whose quota it counts to: an account, or where a guest comes from
/// @param author who may send it as theirs: an account, or a session
public record Origin(String owner, String author) {
  public Origin {
    if (owner.isEmpty() || author.isEmpty() || (owner + author).indexOf('\n') >= 0) {
      throw new IllegalArgumentException("somebody has to be named, on one line");
    }
  }
}
