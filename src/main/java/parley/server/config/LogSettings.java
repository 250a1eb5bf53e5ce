package parley.server.config;

import java.util.Locale;
import parley.server.config.key.Choice;
import parley.server.config.key.Section;
import parley.server.config.key.Text;

/// `[log]`: what the server says about its work.
///
/// @param to `stderr`, or the path of a file
/// @param messages whether the text of what is said in rooms is logged; private text never is
public record LogSettings(Level level, String to, Format format, boolean messages) {

  /// From which weight on lines are written.
  public enum Level {
    TRACE,
    DEBUG,
    INFO,
    WARN,
    ERROR;

    /// The word for it in the file.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// What a line looks like.
  public enum Format {
    TEXT,
    JSON
  }

  /// The same from another weight on.
  public LogSettings withLevel(Level other) {
    return new LogSettings(other, to, format, messages);
  }

  /// How the section is read.
  static final Section<LogSettings> SECTION =
      Section.once(
          "log",
          "What the server says about its work.",
          in ->
              new LogSettings(
                  in.key(
                      "level",
                      Choice.of(Level.class),
                      Level.INFO,
                      "The least weight that is written."),
                  in.key(
                      "to",
                      Text.matching("\"stderr\" or the path of a file", "[^\\p{Cntrl}]+"),
                      "stderr",
                      "Where to: `\"stderr\"`, or the path of a file that is added to."),
                  in.key(
                      "format",
                      Choice.of(Format.class),
                      Format.TEXT,
                      "`\"text\"` for people, `\"json\"` for programs."),
                  in.flag(
                      "messages",
                      false,
                      "Whether the text of what is said in rooms is logged, too. Private "
                          + "messages never are.")));
}
