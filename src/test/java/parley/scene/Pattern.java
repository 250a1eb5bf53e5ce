package parley.scene;

import java.util.Map;

/// What a line is expected to look like: itself, but for a few marks that stand for what varies.
///
/// @param text as written in the scene
public record Pattern(String text) {
  private static final Map<String, String> MARKS =
      Map.of(
          "??:??:??", "[0-2][0-9]:[0-5][0-9]:[0-5][0-9]",
          "{any}", ".*",
          "{number}", "[0-9]+",
          "{word}", "\\S+");
  private static final java.util.regex.Pattern MARK =
      java.util.regex.Pattern.compile("\\?\\?:\\?\\?:\\?\\?|\\{(?:any|number|word)}");

  /// Whether a line looks like this.
  public boolean matches(String line) {
    return java.util.regex.Pattern.matches(regex(), line);
  }

  private String regex() {
    StringBuilder regex = new StringBuilder();
    var mark = MARK.matcher(text);
    int from = 0;
    while (mark.find()) {
      regex.append(java.util.regex.Pattern.quote(text.substring(from, mark.start())));
      regex.append(MARKS.get(mark.group()));
      from = mark.end();
    }
    return regex.append(java.util.regex.Pattern.quote(text.substring(from))).toString();
  }
}
