package parley.journal;

import java.sql.SQLException;

/// A row that is not as it was written.
final class Damage extends SQLException {
  private static final long serialVersionUID = 1L;

  /// What was found.
  Damage(String found) {
    super(found);
  }
}
