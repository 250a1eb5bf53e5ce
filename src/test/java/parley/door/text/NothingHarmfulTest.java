package parley.door.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import parley.Draws;
import parley.Property;
import parley.door.text.command.CommandTable;
import parley.house.FakeConnection;

/// Whatever people type, no terminal is sent a control character but line ends, and colours where
/// they were asked for.
class NothingHarmfulTest {
  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9]{1,2}m");
  private static final String COLOURS_ON = "/set color on";
  private static final List<String> STYLES = List.of("classic", "lobby", "nickname", "stamped");
  private static final CommandTable TABLE = new CommandTable();

  @Test
  void nothingButLineEndsAndColoursReachesATerminal() {
    Property.forAll(
        "what people see is harmless",
        100,
        draws -> draws.listOf(20, NothingHarmfulTest::line),
        NothingHarmfulTest::check);
  }

  /// A line that may be anything: a command, a name, or bytes that break programs.
  private static String line(Draws draws) {
    String text = draws.text(20);
    return switch (draws.below(4)) {
      case 0 -> text;
      case 1 -> draws.oneOf(TABLE.commands()).entry().usage() + " " + text;
      case 2 -> draws.oneOf("/nick ", "/join ", "/topic ", "/away ", "/quit ", "@ann ") + text;
      default -> draws.oneOf(COLOURS_ON, "/set time on", "/history", "/help", "/style stamped");
    };
  }

  private static void check(List<String> lines) {
    TextHouse house = new TextHouse();
    List<FakeConnection> people =
        STYLES.stream().map(style -> house.named("p" + style, style)).toList();
    FakeConnection coloured = house.named("ann", "nickname");
    coloured.types(COLOURS_ON);
    Set<FakeConnection> mayHaveColours = new HashSet<>(Set.of(coloured));
    for (int i = 0; i < lines.size(); i++) {
      FakeConnection person = people.get(i % people.size());
      if (!person.closed()) {
        person.types(lines.get(i).replaceAll("[\r\n]", ""));
      }
      if (lines.get(i).equals(COLOURS_ON)) {
        mayHaveColours.add(person);
      }
    }
    people.forEach(person -> harmless(person, mayHaveColours.contains(person)));
    harmless(coloured, true);
  }

  private static void harmless(FakeConnection person, boolean colours) {
    for (String line : person.screen().lines()) {
      String plain = colours ? COLOUR.matcher(line).replaceAll("") : line;
      assertThat(plain.chars()).as(line).noneMatch(Character::isISOControl);
    }
  }
}
