package parley.door.text.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parley.text.Printable;

/// One wording, ready to be filled in: `{nick} has joined.` `{{` is a brace.
public final class Template {
  private final List<String> literals;
  private final List<Slot> slots;

  private Template(List<String> literals, List<Slot> slots) {
    this.literals = List.copyOf(literals);
    this.slots = List.copyOf(slots);
  }

  /// Makes a template of a text.
  ///
  /// @param allowed what may be filled in
  /// @throws IllegalArgumentException when it cannot be one, saying what was expected
  public static Template of(String text, Set<Slot> allowed) {
    List<String> literals = new ArrayList<>();
    List<Slot> slots = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '{' && text.startsWith("{{", at)) {
        literal.append('{');
        at += 2;
      } else if (c == '{') {
        int end = text.indexOf('}', at);
        slots.add(slot(end < 0 ? text.substring(at) : text.substring(at + 1, end), allowed));
        literals.add(literal.toString());
        literal.setLength(0);
        at = end + 1;
      } else {
        literal.append(checked(c));
        at++;
      }
    }
    literals.add(literal.toString());
    return new Template(literals, slots);
  }

  private static char checked(char c) {
    if (c != '\n' && Character.isISOControl(c)) {
      throw new IllegalArgumentException(
          "expected text without control characters, found U+%04X".formatted((int) c));
    }
    return c;
  }

  private static Slot slot(String name, Set<Slot> allowed) {
    Slot slot = Slot.named(name);
    if (slot == null || !allowed.contains(slot)) {
      String fine = allowed.stream().map(Slot::written).collect(Collectors.joining(", "));
      throw new IllegalArgumentException(
          "expected one of " + fine + " (or {{ for a brace), found {" + name + "}");
    }
    return slot;
  }

  /// Whether it says nothing at all.
  public boolean isEmpty() {
    return slots.isEmpty() && literals.getFirst().isEmpty();
  }

  /// Whether a slot is in it.
  public boolean has(Slot slot) {
    return slots.contains(slot);
  }

  /// The words with everything filled in. Whatever came from people is made fit for a terminal.
  public String fill(Values values, Paint paint) {
    StringBuilder words = new StringBuilder(literals.getFirst());
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      words.append(paint.on(slot, Printable.of(values.in(slot)))).append(literals.get(i + 1));
    }
    return words.toString();
  }
}
