package parley.scene;

/// A scene in a test's own text, for what is easier read beside its name than in a file.
///
/// ```java
/// plays(
///     """
///     ann (irc), bob (tagged) are in dev
///     ann> PRIVMSG #dev :hello
///     bob< ann [10:00:00]: hello
///     """);
/// ```
public final class Dialogue {
  private Dialogue() {}

  /// Plays a scene to its end: whatever anybody gets to see must be in it.
  ///
  /// @throws AssertionError when it goes otherwise, with the line
  public static void plays(String scene) {
    Stage.play(SceneReader.read("line", scene));
  }
}
