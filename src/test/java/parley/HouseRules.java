package parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.Set;

/// The rules of the house that bytecode shows. `ArchitectureTest` holds the code to them,
/// `FenceTest` holds them to their word: each must fail on a sample that breaks it.
final class HouseRules {
  /// Which parts each part may know. A part is the package below `parley`; one that is not here
  /// fails the build.
  static final Map<String, Set<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("core", Set.of()),
          Map.entry("journal", Set.of("core")),
          Map.entry("engine", Set.of("journal", "core")),
          Map.entry("account", Set.of("core")),
          Map.entry("files", Set.of("core")),
          Map.entry("text", Set.of()),
          Map.entry("irc", Set.of()),
          Map.entry("client", Set.of("core", "text", "irc")),
          Map.entry("bench", Set.of("client", "irc")),
          Map.entry("cluster", Set.of("engine", "journal", "core")),
          Map.entry("door", Set.of("engine", "journal", "core", "account", "files", "text", "irc")),
          Map.entry("net", Set.of("door", "engine", "journal", "core")),
          Map.entry(
              "server",
              Set.of(
                  "net", "door", "engine", "journal", "core", "account", "files", "cluster",
                  "text")),
          Map.entry(
              "cli",
              Set.of(
                  "server", "net", "door", "engine", "journal", "core", "account", "files",
                  "cluster", "client", "bench")));

  static final ArchRule PARTS_KNOW_ONLY_WHAT_STANDS_BELOW =
      classes().that().resideInAPackage("parley..").should(HouseConditions.knowOnly(MAY_KNOW));

  /// The core is one slice: a command's rule and the state that it decides about need each other.
  static final ArchRule NO_PACKAGES_IN_A_CIRCLE =
      slices().assignedFrom(packages()).should().beFreeOfCycles();

  static final ArchRule DOORS_DO_NOT_KNOW_EACH_OTHER =
      slices().matching("parley.door.(*)..").should().notDependOnEachOther();

  /// The server's side is `net`'s. The client's side has thousands of connections too when it makes
  /// load, and shares nothing with the server's.
  static final ArchRule ONLY_NET_KNOWS_NETTY =
      noClasses()
          .that()
          .resideOutsideOfPackages("parley.net..", "parley.door.web..", "parley.client..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.netty..");

  static final ArchRule DOORS_KNOW_NO_SOCKETS =
      noClasses()
          .that()
          .resideInAPackage("parley.door..")
          .and()
          .resideOutsideOfPackage("parley.door.web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net..", "java.nio.channels..", "javax.net..");

  static final ArchRule ONLY_THE_JOURNAL_KNOWS_SQL =
      noClasses()
          .that()
          .resideOutsideOfPackage("parley.journal..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..");

  static final ArchRule THE_CORE_STANDS_ON_NOTHING_ELSE =
      classes()
          .that()
          .resideInAPackage("parley.core..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("parley.core..", "java..", "org.jspecify..");

  static final ArchRule THE_CORE_IS_PURE =
      noClasses()
          .that()
          .resideInAPackage("parley.core..")
          .should(HouseConditions.useImpureClasses());

  static final ArchRule THE_CORE_IS_THE_SAME_IN_EVERY_RUN =
      noClasses()
          .that()
          .resideInAPackage("parley.core..")
          .should()
          .accessTargetWhere(HouseConditions.differsFromRunToRun());

  static final ArchRule EVENTS_ARE_RECORDS =
      classes()
          .that()
          .resideInAPackage("parley.core.event..")
          .and()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .beRecords();

  static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED =
      classes()
          .that()
          .resideInAPackage("parley..")
          .should(HouseConditions.beInANullMarkedPackage());

  static final ArchRule NAMES_SAY_WHAT_A_CLASS_DOES =
      noClasses()
          .that()
          .resideInAPackage("parley..")
          .should()
          .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)");

  static final ArchRule NO_METHOD_STARTS_WITH_GET =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("parley..")
          .should(HouseConditions.notBeGetters());

  static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS =
      noClasses().that().resideOutsideOfPackage("parley.cli..").should(ACCESS_STANDARD_STREAMS);

  static final ArchRule NOBODY_LOGS_PAST_SLF4J =
      noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");

  static final ArchRule NOBODY_SLEEPS =
      noClasses().should().accessTargetWhere(HouseConditions.sleeps());

  private static SliceAssignment packages() {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass of) {
        String name = of.getPackageName();
        if (!name.startsWith("parley.")) {
          return SliceIdentifier.ignore();
        }
        return SliceIdentifier.of(HouseConditions.part(of).equals("core") ? "parley.core" : name);
      }

      @Override
      public String getDescription() {
        return "packages";
      }
    };
  }

  private HouseRules() {}
}
