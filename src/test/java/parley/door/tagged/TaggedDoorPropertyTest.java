package parley.door.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.Draws;
import parley.Property;
import parley.core.name.Folding;
import parley.core.name.Names;
import parley.house.FakeConnection;
import parley.house.Gates;
import parley.house.House;

/// Whatever programs send, what comes out is the protocol.
class TaggedDoorPropertyTest {
  private static final Names NAMES = new Names(Folding.ASCII, 32, 64);

  private static final List<String> TAGS =
      TagTable.TAGS.stream()
          .map(tag -> tag.form().tag())
          .filter(tag -> !tag.equals("QUIT"))
          .toList();

  private static final Pattern LINE =
      Pattern.compile(
          Stream.of(Line.values()).map(Line::name).collect(Collectors.joining("|", "(", ")"))
              + "(:.*)?|([*-] )?[^ :]+ \\[[0-9]{2}:[0-9]{2}:[0-9]{2}]: .*");

  @Test
  void everyLineThatComesOutIsOneOfTheProtocol() {
    Property.forAll(
        "lines of the protocol",
        draws -> draws.listOf(12, this::line),
        lines -> {
          House house = new House();
          FakeConnection bob = joined(house, "bob");
          FakeConnection ann = joined(house, "ann");
          lines.forEach(ann::types);
          assertThat(all(ann)).allMatch(line -> LINE.matcher(line).matches());
          assertThat(all(bob)).allMatch(line -> LINE.matcher(line).matches());
          assertThat(ann.screen().prompt() + bob.screen().prompt()).isEmpty();
        });
  }

  @Test
  void everyLineThatComesInIsAnswered() {
    Property.forAll(
        "an answer to every line",
        this::line,
        line -> {
          FakeConnection ann = joined(new House(), "ann");
          ann.types(line);
          long lines =
              Stream.of(line.split("\n"))
                  .filter(one -> !one.isEmpty() && !one.equals("\r"))
                  .count();
          assertThat(all(ann)).hasSizeGreaterThanOrEqualTo((int) lines);
        });
  }

  @Test
  void nothingThatATerminalActsOnComesOut() {
    Property.forAll(
        "no control characters",
        this::line,
        line -> {
          House house = new House();
          FakeConnection bob = joined(house, "bob");
          FakeConnection ann = joined(house, "ann");
          ann.types(line);
          assertThat(all(bob)).noneMatch(TaggedDoorPropertyTest::actsOnTerminals);
          assertThat(all(ann)).noneMatch(TaggedDoorPropertyTest::actsOnTerminals);
        });
  }

  private static boolean actsOnTerminals(String line) {
    return line.codePoints().anyMatch(c -> Character.isISOControl(c));
  }

  private String line(Draws draws) {
    String tag = draws.chance(10) ? draws.text(10) : draws.oneOf(TAGS);
    int parts = draws.below(4);
    StringBuilder line = new StringBuilder(tag);
    for (int i = 0; i < parts; i++) {
      line.append(':').append(part(draws));
    }
    return line.toString();
  }

  private static String part(Draws draws) {
    return draws.chance(50) ? draws.text(30) : draws.oneOf("ann", "bob", "cy", "lobby", "3", "");
  }

  private static FakeConnection joined(House house, String name) {
    TaggedDoor door =
        new TaggedDoor(
            NAMES, house.history(), ZoneOffset.UTC, TaggedDoor.REPLAY, 100, Gates.open());
    FakeConnection connection = house.connect(door);
    connection.types("JOIN:" + name);
    connection.screen().clear();
    return connection;
  }

  private static List<String> all(FakeConnection connection) {
    List<String> lines = new ArrayList<>(connection.screen().lines());
    assertThat(lines).allMatch(StandardCharsets.UTF_8.newEncoder()::canEncode);
    return lines;
  }
}
