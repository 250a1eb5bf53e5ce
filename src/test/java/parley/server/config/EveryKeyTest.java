package parley.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.server.config.key.Section;

/// Each key of the file reaches the part of the record that has its name, and no other.
class EveryKeyTest {

  /// Parts that are called otherwise than their keys, which are the contract's.
  private static final Map<String, String> OTHER_NAMES =
      Map.of("connections", "total", "connections_per_address", "per_address");

  static Stream<Section<?>> sections() {
    return Catalog.chapters().stream().map(Catalog.Chapter::section);
  }

  @ParameterizedTest
  @MethodSource("sections")
  void keysAndPartsOfTheRecordHaveTheSameNamesInTheSameOrder(Section<?> section) {
    Object value = section.read().apply(new Catalog.Defaults());
    List<String> keys =
        Catalog.chapter(section.name()).orElseThrow().keyNames().stream()
            .map(key -> OTHER_NAMES.getOrDefault(key, key))
            .map(key -> key.replaceFirst("_s$", "_seconds"))
            .toList();
    assertThat(parts(value.getClass()).map(EveryKeyTest::snake)).isEqualTo(keys);
  }

  @Test
  void everyKeyIsToldWithItsMeaning() {
    for (Catalog.Chapter chapter : Catalog.chapters()) {
      assertThat(chapter.section().about()).endsWith(".");
      for (Catalog.Entry entry : chapter.entries()) {
        assertThat(entry.meaning()).as(entry.name()).endsWith(".").doesNotContain("\n");
        assertThat(entry.expected()).as(entry.name()).isNotBlank();
      }
    }
  }

  @Test
  void everyNumberHasItsUnitButAPort() {
    assertThat(
            Catalog.chapters().stream()
                .flatMap(chapter -> chapter.entries().stream())
                .filter(entry -> entry.expected().startsWith("a whole number"))
                .filter(entry -> entry.unit().isEmpty())
                .map(Catalog.Entry::name))
        .containsExactly("port", "port");
  }

  @Test
  void noKeyStandsTwiceInASection() {
    for (Catalog.Chapter chapter : Catalog.chapters()) {
      assertThat(chapter.keyNames()).doesNotHaveDuplicates();
    }
  }

  @Test
  void everyDefaultIsAValueThatTheKeyMayHave() {
    for (Catalog.Chapter chapter : Catalog.chapters()) {
      String file =
          chapter.entries().stream()
              .map(entry -> entry.name() + " = " + entry.example())
              .collect(Collectors.joining("\n", chapter.section().title() + "\n", "\n"));
      assertThat(ConfigReader.parse("defaults", file)).isInstanceOf(Reading.Good.class);
    }
  }

  /// The parts of a record, those of its records of settings in their place.
  private static Stream<String> parts(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .flatMap(part ->
            type.equals(LimitSettings.class) ? parts(part.getType()) : Stream.of(part.getName()));
  }

  private static String snake(String camel) {
    return camel.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
