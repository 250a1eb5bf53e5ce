package parley.scene;

import java.util.List;

/// A scene as read.
///
/// @param file where it stands, for messages
/// @param title its first comment
/// @param lines what happens
public record Scene(String file, String title, List<Line> lines) {
  /// One step and where it stands.
  ///
  /// @param number from 1
  public record Line(int number, String text, Step step) {}
}
