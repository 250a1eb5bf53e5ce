package parley.server.config;

import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;
import parley.server.config.key.Section;

/// Finds what is right by itself and cannot stand together: one port twice, one operator twice,
/// accounts that everybody needs and nobody can have.
final class Clashes {
  private final TomlTable root;
  private final Problems problems;

  Clashes(TomlTable root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  /// Notes them as problems of the later section.
  void refuse(Config config) {
    refuse(
        ListenerSettings.SECTION,
        "port",
        config.listeners(),
        ListenerSettings::clashesWith,
        "another [[listener]] has this port already");
    refuse(
        OperatorSettings.SECTION,
        "name",
        config.operators(),
        (one, other) -> one.name().equals(other.name()),
        "another [[operator]] has this name already");
    refuse(
        WebircSettings.SECTION,
        "name",
        config.gateways(),
        (one, other) -> one.name().equals(other.name()),
        "another [[webirc]] has this name already");
    refuse(
        WebhookSettings.SECTION,
        "secret",
        config.webhooks(),
        (one, other) -> one.secret().equals(other.secret()),
        "another [[webhook]] has this secret already");
    accounts(config.accounts());
  }

  private <T> void refuse(
      Section<T> section, String key, List<T> values, BiPredicate<T, T> clash, String message) {
    for (int later = 1; later < values.size(); later++) {
      T value = values.get(later);
      if (values.subList(0, later).stream().anyMatch(earlier -> clash.test(earlier, value))) {
        problems.add(position(section, later, key), section.title() + " " + key, message);
      }
    }
  }

  private void accounts(AccountSettings accounts) {
    if (accounts.required() && !accounts.enabled()) {
      TomlTable table = root.getTableOrEmpty(AccountSettings.SECTION.name());
      problems.add(
          table.inputPositionOf(List.of("required")),
          AccountSettings.SECTION.title() + " required",
          "there are no accounts: enabled is false");
    }
  }

  private @Nullable TomlPosition position(Section<?> section, int index, String key) {
    TomlArray array = root.getArrayOrEmpty(section.name());
    TomlPosition ofKey = array.getTable(index).inputPositionOf(List.of(key));
    return ofKey != null ? ofKey : array.inputPositionOf(index);
  }
}
