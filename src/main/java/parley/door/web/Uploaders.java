package parley.door.web;

import java.util.concurrent.CompletableFuture;
import parley.files.Origin;

/// Who may upload with the name of an account and its password. For any thread.
public interface Uploaders {
  /// What a password comes to.
  sealed interface Verdict {
    /// It is right.
    record Known(Origin origin) implements Verdict {}

    /// It is not, or there is no such account.
    record Wrong() implements Verdict {}

    /// There were too many wrong ones lately.
    record Wait() implements Verdict {}
  }

  /// Checks a password.
  ///
  /// @param address where it comes from
  CompletableFuture<Verdict> check(String address, String account, String password);
}
