package parley.door;

import java.util.List;

/// What operators may have done to the server as a whole. For any thread; whether somebody may is
/// asked before.
public interface Steering {
  /// What came of reading the configuration again.
  ///
  /// @param applied whether it was right; if not, nothing has changed
  /// @param words what there is to say, each as a sentence: what is wrong, or what needs a restart
  record Reread(boolean applied, List<String> words) {
    public Reread {
      words = List.copyOf(words);
    }
  }

  /// Reads the configuration again, and the certificates, and applies what can change while the
  /// server runs. Waits for the disk.
  ///
  /// @param by who wants it, for the log
  Reread reread(String by);

  /// Stops the server in good order. Does not wait for it.
  ///
  /// @param by who wants it, for the log
  void stop(String by);
}
