package parley.door.irc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.door.irc.talk.Capability;
import parley.house.FakeConnection;

/// Lists of names of any length, in lines that are never cut.
class LinesTest {
  private static final int LINE_BYTES_MAX = 510;

  /// The longest names: 32 letters of a script that needs three bytes for each, or four.
  private static final List<String> LONG_NAMES =
      Stream.of("漢", "ก", "𝒜", "x")
          .flatMap(letter -> IntStream.range(0, 5).mapToObj(i -> letter.repeat(31) + i))
          .toList();

  private final IrcHouse house = new IrcHouse();

  @Test
  void everybodyInARoomIsNamedWhole() {
    String room = "#" + "漢".repeat(63);
    LONG_NAMES.forEach(name -> house.member(name, room));
    FakeConnection ann = house.member("𝒜".repeat(32), room, "userhost-in-names");
    List<String> lines = says(ann, "NAMES " + room);
    assertFit(lines);
    List<String> names = words(lines, " 353 ");
    assertThat(names).hasSize(LONG_NAMES.size() + 1);
    for (String name : LONG_NAMES) {
      assertThat(names).anyMatch(each -> each.matches("@?" + name + "!.*@localhost"));
    }
  }

  @Test
  void everyRoomOfSomebodyIsNamedWhole() {
    FakeConnection bob = house.client("bob");
    LONG_NAMES.forEach(name -> bob.types("JOIN #" + name + name.substring(0, 20)));
    List<String> lines = says(house.client("𝒜".repeat(32)), "WHOIS bob");
    assertFit(lines);
    assertThat(words(lines, " 319 "))
        .containsExactlyInAnyOrderElementsOf(
            LONG_NAMES.stream().map(name -> "@#" + name + name.substring(0, 20)).toList());
  }

  @Test
  void everyWatchedNameIsListedWhole() {
    FakeConnection ann = house.client("𝒜".repeat(32));
    LONG_NAMES.forEach(name -> ann.types("MONITOR + " + name));
    assertFit(says(ann, "MONITOR L"));
    assertThat(words(says(ann, "MONITOR S"), " 731 ")).containsExactlyElementsOf(LONG_NAMES);
    LONG_NAMES.forEach(house::client);
    List<String> online = says(ann, "MONITOR S");
    assertFit(online);
    assertThat(words(online, " 730 ")).hasSize(LONG_NAMES.size());
  }

  @Test
  void whoIsHereIsNamedWhole() {
    List<String> some = LONG_NAMES.subList(12, 16);
    some.forEach(house::client);
    FakeConnection ann = house.client("𝒜".repeat(32));
    List<String> here = new ArrayList<>();
    List<String> hosts = new ArrayList<>();
    for (int i = 0; i < 4; i += 2) {
      String two = some.get(i) + " " + some.get(i + 1);
      List<String> lines = says(ann, "ISON " + two);
      lines.addAll(says(ann, "USERHOST " + two));
      assertFit(lines);
      here.addAll(words(lines, " 303 "));
      hosts.addAll(words(lines, " 302 "));
    }
    assertThat(here).containsExactlyInAnyOrderElementsOf(some);
    assertThat(hosts).hasSize(4).allMatch(each -> each.endsWith("@localhost"));
  }

  @Test
  void everyCapabilityIsNamedWhole() {
    FakeConnection ann = house.client("𝒜".repeat(32));
    List<String> lines = says(ann, "CAP LS 302");
    assertFit(lines);
    assertThat(lines.getFirst()).contains(" LS * :account-notify ");
    List<String> named =
        lines.stream()
            .flatMap(line -> Stream.of(line.substring(line.indexOf(" :") + 2).split(" ", -1)))
            .map(word -> word.replaceAll("=.*", ""))
            .toList();
    assertThat(named).containsExactlyElementsOf(tokens());
  }

  private static List<String> tokens() {
    return Stream.of(Capability.values()).map(Capability::token).toList();
  }

  private static void assertFit(List<String> lines) {
    assertThat(lines)
        .isNotEmpty()
        .allMatch(line -> line.getBytes(UTF_8).length <= LINE_BYTES_MAX)
        .allMatch(line -> line.startsWith(":parley "));
  }

  private static List<String> words(List<String> lines, String numeric) {
    return lines.stream()
        .filter(line -> line.startsWith(":parley" + numeric))
        .flatMap(line -> Stream.of(line.substring(line.indexOf(" :") + 2).split("[ ,]", -1)))
        .toList();
  }
}
