package parley.door.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Follows the imports of modules as a browser does.
///
/// @param get fetches a module by its path
record Modules(Function<String, WebReply> get) {
  private static final Pattern IMPORT =
      Pattern.compile("(?:from\\s*|import\\s*\\(?\\s*)\"(\\.{1,2}/[^\"]+)\"");

  /// All that a browser may load when it begins with one; fails when one is not there.
  Set<String> reachableFrom(String first) {
    Set<String> seen = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>();
    open.add(first);
    while (!open.isEmpty()) {
      String path = open.remove();
      if (seen.add(path)) {
        WebReply reply = get.apply(path);
        assertThat(reply.status()).as(path).isEqualTo(200);
        Matcher each = IMPORT.matcher(new String(reply.body(), StandardCharsets.UTF_8));
        while (each.find()) {
          open.add(Path.of(path).resolveSibling(each.group(1)).normalize().toString());
        }
      }
    }
    return seen;
  }
}
