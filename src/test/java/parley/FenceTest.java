package parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The rules of the house fail on code that breaks them: small samples are compiled and shown to
/// them.
class FenceTest {
  private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
  private static final Pattern TYPE = Pattern.compile("(?:class|record|interface) (\\w+)");

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource
  void aRuleFailsOnCodeThatBreaksIt(ArchRule rule, String[] sources) throws IOException {
    assertThat(rule.evaluate(compiled(sources)).hasViolation()).isTrue();
  }

  static Stream<Arguments> aRuleFailsOnCodeThatBreaksIt() {
    return Stream.concat(betweenParts(), Stream.concat(inTheCore(), everywhere()));
  }

  private static Stream<Arguments> betweenParts() {
    return Stream.of(
        breaks(
            HouseRules.PARTS_KNOW_ONLY_WHAT_STANDS_BELOW,
            "package parley.engine; public class Engine {}",
            "package parley.core; class Core { parley.engine.Engine engine; }"),
        breaks(
            HouseRules.PARTS_KNOW_ONLY_WHAT_STANDS_BELOW, "package parley.attic; class Attic {}"),
        breaks(
            HouseRules.NO_PACKAGES_IN_A_CIRCLE,
            "package parley.door; public class Door { parley.door.text.TextDoor text; }",
            "package parley.door.text; public class TextDoor extends parley.door.Door {}"),
        breaks(
            HouseRules.DOORS_DO_NOT_KNOW_EACH_OTHER,
            "package parley.door.irc; public class Irc {}",
            "package parley.door.text; class Text { parley.door.irc.Irc irc; }"),
        breaks(
            HouseRules.ONLY_NET_KNOWS_NETTY,
            "package parley.door.text; class Text { io.netty.buffer.ByteBuf bytes; }"),
        breaks(
            HouseRules.DOORS_KNOW_NO_SOCKETS,
            "package parley.door.text; class Text { java.net.Socket socket; }"),
        breaks(
            HouseRules.ONLY_THE_JOURNAL_KNOWS_SQL,
            "package parley.server; class Server { java.sql.Connection connection; }"));
  }

  private static Stream<Arguments> inTheCore() {
    return Stream.concat(
        Stream.of(
            breaks(
                HouseRules.THE_CORE_STANDS_ON_NOTHING_ELSE,
                "package parley.core; class Core { org.slf4j.Logger log; }"),
            breaks(HouseRules.THE_CORE_IS_PURE, inCore("java.nio.file.Path.of(\"x\")")),
            breaks(HouseRules.THE_CORE_IS_PURE, inCore("Thread.currentThread()")),
            breaks(HouseRules.THE_CORE_IS_PURE, inCore("new java.util.HashMap<String, String>()")),
            breaks(HouseRules.EVENTS_ARE_RECORDS, "package parley.core.event; class Said {}")),
        Stream.of(
                "java.util.Set.of(1, 2)",
                "java.util.Map.copyOf(java.util.Map.of())",
                "java.time.Instant.now()",
                "System.nanoTime()",
                "java.util.UUID.randomUUID()",
                "java.util.stream.Stream.of(1).collect(java.util.stream.Collectors.toSet())",
                "java.util.stream.Stream.of(1).map(java.util.Set::of)",
                "java.util.stream.Stream.of(1).collect("
                    + "java.util.stream.Collectors.groupingBy(x -> x))")
            .map(expression ->
                breaks(HouseRules.THE_CORE_IS_THE_SAME_IN_EVERY_RUN, inCore(expression))));
  }

  private static Stream<Arguments> everywhere() {
    return Stream.of(
        breaks(HouseRules.EVERY_PACKAGE_IS_NULL_MARKED, "package parley.net; class Listener {}"),
        breaks(HouseRules.NAMES_SAY_WHAT_A_CLASS_DOES, "package parley.net; class NetUtils {}"),
        breaks(
            HouseRules.NO_METHOD_STARTS_WITH_GET,
            "package parley.net; class Listener { int getPort() { return 1; } }"),
        breaks(
            HouseRules.ONLY_THE_COMMAND_LINE_PRINTS,
            "package parley.net; class Listener { void f() { System.out.println(); } }"),
        breaks(
            HouseRules.NOBODY_LOGS_PAST_SLF4J,
            "package parley.net; class Listener { java.util.logging.Logger log; }"),
        breaks(
            HouseRules.NOBODY_SLEEPS,
            "package parley.net; class Listener {"
                + " void f() throws InterruptedException { Thread.sleep(1); } }"));
  }

  @Test
  void codeThatKeepsTheRulesPasses() throws IOException {
    JavaClasses sample =
        compiled(
            "package parley.journal; public class Journal {}",
            "package parley.core; class Core implements java.util.function.Supplier<Object> {"
                + " public Object get() { return new java.util.TreeMap<String, String>(); } }",
            "package parley.core.event; record Said(String text) {}",
            "package parley.engine; class Engine implements java.util.Map.Entry<String, String> {"
                + " parley.journal.Journal journal;"
                + " public String getKey() { return \"\"; }"
                + " public String getValue() { return \"\"; }"
                + " public String setValue(String to) { return to; } }");
    assertThat(
            Stream.of(
                    HouseRules.PARTS_KNOW_ONLY_WHAT_STANDS_BELOW,
                    HouseRules.NO_PACKAGES_IN_A_CIRCLE,
                    HouseRules.THE_CORE_STANDS_ON_NOTHING_ELSE,
                    HouseRules.THE_CORE_IS_PURE,
                    HouseRules.THE_CORE_IS_THE_SAME_IN_EVERY_RUN,
                    HouseRules.EVENTS_ARE_RECORDS,
                    HouseRules.NO_METHOD_STARTS_WITH_GET)
                .flatMap(rule -> rule.evaluate(sample).getFailureReport().getDetails().stream()))
        .isEmpty();
  }

  private static String inCore(String expression) {
    return "package parley.core; class Core { Object f() { return " + expression + "; } }";
  }

  private static Arguments breaks(ArchRule rule, String... sources) {
    return arguments(rule, sources);
  }

  private JavaClasses compiled(String... sources) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String source : sources) {
      Path file = folder.resolve(first(PACKAGE, source)).resolve(first(TYPE, source) + ".java");
      Files.createDirectories(file.resolveSibling("."));
      files.add(Files.writeString(file, source));
    }
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    StringWriter said = new StringWriter();
    List<String> options = List.of("-proc:none", "-d", folder.resolve("classes").toString());
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      var units = manager.getJavaFileObjectsFromPaths(files);
      assertThat(compiler.getTask(said, manager, null, options, null, units).call())
          .as(said.toString())
          .isTrue();
    }
    return new ClassFileImporter().importPath(folder.resolve("classes"));
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }
}
