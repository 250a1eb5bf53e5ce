package parley.door.text.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes a style of a style file. What the file leaves out is as in the style that it is like.
final class StyleReader {
  /// The key that names the style to be like.
  static final String LIKE = "like";

  private static final String NAME = "entering.name";
  private static final String WAIT = "entering.wait_millis";
  private static final String REFUSED = "entering.refused";
  private static final String REPLAY = "entering.replay";
  private static final String COPY_OF_SAID = "messages.copy_of_said";
  private static final String COPY_OF_TOLD = "messages.copy_of_told";
  private static final String ONLINE = "lists.online_to_all";
  private static final List<String> OPTIONS =
      List.of(LIKE, NAME, WAIT, REFUSED, REPLAY, COPY_OF_SAID, COPY_OF_TOLD, ONLINE);

  /// A minute: whoever has not sent a name by then is a person who waits for the prompt.
  private static final int WAIT_MILLIS_MAX = 60_000;

  /// As many as are kept in memory of each room.
  private static final int REPLAY_MAX = 100;

  private final StyleFile file;
  private final @Nullable Style like;

  private StyleReader(StyleFile file, @Nullable Style like) {
    this.file = file;
    this.like = like;
  }

  /// Reads a style.
  ///
  /// @param like what it goes back to; null when everything must be in the file
  /// @throws StyleException when anything is wrong with it
  static Style read(String name, StyleFile file, @Nullable Style like) {
    StyleReader reader = new StyleReader(file, like);
    file.refuseAllBut(known());
    Style.Options options = reader.options();
    Map<Wording, Template> templates = reader.templates();
    file.endIfWrong();
    return new Style(name, options, templates);
  }

  /// Every key that a style file may have.
  static List<String> known() {
    List<String> known = new ArrayList<>(OPTIONS);
    Arrays.stream(Wording.values()).map(Wording::key).forEach(known::add);
    return known;
  }

  private Style.Options options() {
    Style.Options as = like == null ? null : like.options();
    return new Style.Options(
        or(
            NAME,
            file.choice(
                NAME, Map.of("guest", Asking.GUEST, "prompt", Asking.PROMPT, "wait", Asking.WAIT)),
            as == null ? null : as.asking(),
            Asking.GUEST),
        or(WAIT, file.number(WAIT, 0, WAIT_MILLIS_MAX), as == null ? null : as.waitMillis(), 0),
        or(
            REFUSED,
            file.choice(REFUSED, Map.of("ask-again", false, "close", true)),
            as == null ? null : as.closesOnRefusal(),
            false),
        or(REPLAY, file.number(REPLAY, 0, REPLAY_MAX), as == null ? null : as.replay(), 0),
        or(COPY_OF_SAID, file.flag(COPY_OF_SAID), as == null ? null : as.copyOfSaid(), true),
        or(COPY_OF_TOLD, file.flag(COPY_OF_TOLD), as == null ? null : as.copyOfTold(), true),
        or(ONLINE, file.flag(ONLINE), as == null ? null : as.onlineList(), false));
  }

  /// What the file says, or the style it is like; `placeholder` only until the reading ends.
  private <T> T or(String key, @Nullable T own, @Nullable T otherwise, T placeholder) {
    if (own != null) {
      return own;
    }
    if (otherwise == null) {
      file.missing(key);
    }
    return otherwise == null ? placeholder : otherwise;
  }

  private Map<Wording, Template> templates() {
    Map<Wording, Template> templates = new EnumMap<>(Wording.class);
    for (Wording wording : Wording.values()) {
      Template template = template(wording);
      if (template != null) {
        templates.put(wording, template);
      }
    }
    return templates;
  }

  private @Nullable Template template(Wording wording) {
    String text = file.text(wording.key());
    if (text == null && like == null) {
      file.missing(wording.key());
    }
    if (text == null) {
      return like == null ? null : like.template(wording);
    }
    try {
      return Template.of(text, wording.slots());
    } catch (IllegalArgumentException e) {
      file.wrong(wording.key(), String.valueOf(e.getMessage()));
      return null;
    }
  }
}
