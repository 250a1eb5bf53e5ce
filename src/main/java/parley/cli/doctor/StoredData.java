package parley.cli.doctor;

import java.nio.file.Path;

/// Is what is stored in the data directory Parley's own, whole, and not in use?
///
/// @param store tells the state of the data in a folder without changing it
public record StoredData(Path folder, Store store) implements Check {
  private static final String ABOUT = "store";

  /// Looks into a data directory.
  @FunctionalInterface
  public interface Store {

    /// What is there.
    State look(Path folder);
  }

  /// What a data directory holds.
  public sealed interface State {

    /// Nothing: a new server would begin there.
    record Empty() implements State {}

    /// The data of a server that does not run.
    ///
    /// @param version of the format
    record Sound(int version) implements State {}

    /// A server is running on it.
    record InUse() implements State {}

    /// A newer Parley wrote it.
    ///
    /// @param version of its format
    /// @param known the newest that this Parley can read
    record Newer(int version, int known) implements State {}

    /// It cannot be read, or is something else.
    ///
    /// @param why in a few words
    record Damaged(String why) implements State {}
  }

  @Override
  public Finding look() {
    return switch (store.look(folder)) {
      case State.Empty() -> Finding.ok(ABOUT, "nothing is stored yet");
      case State.Sound(int version) -> Finding.ok(ABOUT, "can be read, format " + version);
      case State.InUse() ->
          Finding.warn(
              ABOUT, "a server is running on " + folder, "stop it before another is started there");
      case State.Newer(int version, int known) ->
          Finding.fail(
              ABOUT,
              "format " + version + " is newer than " + known + ", the newest this Parley knows",
              "use the Parley that wrote it, or a newer one");
      case State.Damaged(String why) ->
          Finding.fail(ABOUT, why, "restore a backup, or choose another folder with --data");
    };
  }
}
