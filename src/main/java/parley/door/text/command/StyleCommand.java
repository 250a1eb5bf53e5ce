package parley.door.text.command;

import java.util.List;
import java.util.Locale;
import parley.door.text.style.Slot;
import parley.door.text.style.Style;
import parley.door.text.style.Values;
import parley.door.text.style.Wording;

/// Shows or chooses the wording of the lines.
final class StyleCommand implements TextCommand {
  private static final Entry ENTRY =
      new Entry(
          "style",
          List.of(),
          "[style]",
          "show or choose how lines are worded for you",
          "/style classic");

  @Override
  public Entry entry() {
    return ENTRY;
  }

  @Override
  public void run(Talk talk, Typed typed) {
    String name = typed.rest().toLowerCase(Locale.ROOT);
    Style style = talk.styles().named(name);
    if (style != null) {
      talk.choose(style);
    } else {
      Wording wording = typed.isBare() ? Wording.STYLES_SHOWN : Wording.STYLES_NONE;
      String shown = typed.isBare() ? talk.style().name() : typed.rest();
      talk.answer(
          wording,
          Values.of(Slot.STYLE, shown).with(Slot.NAMES, Talk.listed(talk.styles().names())));
    }
  }
}
