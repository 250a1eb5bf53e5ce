package parley.door.text;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import parley.core.event.Fact;
import parley.door.Variant;
import parley.door.text.command.Settings;
import parley.door.text.style.Paint;
import parley.door.text.style.Slot;
import parley.door.text.style.Style;
import parley.door.text.style.Template;
import parley.door.text.style.Values;
import parley.door.text.style.Wording;

/// How everything looks to those who chose the same: style, colours, stamps, line ends. There is
/// one object of each kind, so that a line is rendered once for all who share it.
final class Look {
  private final Key key;
  private final Moments moments;
  private final Paint paint;
  private final Map<Relation, Variant> variants = new EnumMap<>(Relation.class);

  /// What makes a look.
  ///
  /// @param crlf whether lines end with CR LF
  record Key(Style style, Settings settings, boolean crlf) {}

  Look(Key key, Moments moments) {
    this.key = key;
    this.moments = moments;
    this.paint = new TerminalPaint(key.settings().colour(), key.settings().emoji());
    for (Relation relation : Relation.values()) {
      variants.put(relation, fact -> bytes(line(fact, relation)));
    }
  }

  /// What makes it.
  Key key() {
    return key;
  }

  /// Times and dates.
  Moments moments() {
    return moments;
  }

  /// How facts look to who has that relation to them.
  Variant variant(Relation relation) {
    Variant variant = variants.get(relation);
    if (variant == null) {
      throw new IllegalStateException("every relation has its variant");
    }
    return variant;
  }

  /// A fact in words, without a line end; empty when nothing is said of it.
  String line(Fact fact, Relation relation) {
    return new FactWords(this, fact).to(relation);
  }

  /// A wording of this moment, filled in; empty when the style says nothing there.
  String words(Wording wording, Values values) {
    return filled(key.style().template(wording), values, moments.nowMillis());
  }

  /// A wording about something that happened then; with its time where that is wanted.
  String words(Wording wording, Values values, long timeMillis) {
    Template template = key.style().template(wording);
    String words = filled(template, values, timeMillis);
    return words.isEmpty() || !key.settings().time() || template.has(Slot.TIME)
        ? words
        : filled(key.style().template(Wording.STAMP_BEFORE), Values.none(), timeMillis) + words;
  }

  private String filled(Template template, Values values, long timeMillis) {
    if (template.has(Slot.TIME)) {
      values.with(Slot.TIME, moments.time(timeMillis));
    }
    return template.fill(values, paint);
  }

  /// Words as bytes with a line end after each line; none for no words.
  byte[] bytes(String words) {
    if (words.isEmpty()) {
      return new byte[0];
    }
    String lines = words + "\n";
    return (key.crlf() ? lines.replace("\n", "\r\n") : lines).getBytes(StandardCharsets.UTF_8);
  }
}
