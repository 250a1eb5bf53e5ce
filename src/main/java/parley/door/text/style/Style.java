package parley.door.text.style;

import java.util.EnumMap;
import java.util.Map;

/// One style: how people enter, and every line's wording. Compared by identity.
public final class Style {
  private final String name;
  private final Options options;
  private final Map<Wording, Template> templates;

  /// What a style decides besides its words.
  ///
  /// @param asking how a newcomer gets a name
  /// @param waitMillis how long a client may take to send a name before it is prompted,
  ///   milliseconds
  /// @param closesOnRefusal whether a refused name ends the connection; else the question comes
  ///   again
  /// @param replay messages of a room shown on entering it
  /// @param copyOfSaid whether who says something in a room sees it too
  /// @param copyOfTold whether who says something to one person sees it too
  /// @param onlineList whether everybody sees who is online whenever somebody comes or goes
  public record Options(
      Asking asking,
      int waitMillis,
      boolean closesOnRefusal,
      int replay,
      boolean copyOfSaid,
      boolean copyOfTold,
      boolean onlineList) {}

  Style(String name, Options options, Map<Wording, Template> templates) {
    this.name = name;
    this.options = options;
    this.templates = new EnumMap<>(templates);
  }

  /// Its name, in lower case.
  public String name() {
    return name;
  }

  /// What it decides besides its words.
  public Options options() {
    return options;
  }

  /// A wording of it.
  public Template template(Wording wording) {
    Template template = templates.get(wording);
    if (template == null) {
      throw new IllegalStateException("the style " + name + " has no words for " + wording.key());
    }
    return template;
  }

  @Override
  public String toString() {
    return name;
  }
}
