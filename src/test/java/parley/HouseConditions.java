package parley;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/// What the rules of the house ask of a class, a method or a call, where ArchUnit has no word for
/// it.
final class HouseConditions {
  /// Their order, or what they do, depends on the machine, the run or the moment.
  private static final Set<String> IMPURE =
      Set.of(
          "java.lang.Process",
          "java.lang.ProcessBuilder",
          "java.lang.Runtime",
          "java.lang.Thread",
          "java.lang.ThreadLocal",
          "java.security.SecureRandom",
          "java.time.Clock",
          "java.util.HashMap",
          "java.util.HashSet",
          "java.util.IdentityHashMap",
          "java.util.Random",
          "java.util.SplittableRandom",
          "java.util.Timer",
          "java.util.WeakHashMap");

  private static final Set<String> IMPURE_PACKAGES =
      Set.of(
          "java.io",
          "java.net",
          "java.nio.channels",
          "java.nio.file",
          "java.sql",
          "java.util.concurrent",
          "java.util.random");

  /// `Set.of` and its like change their order from run to run on purpose.
  private static final Set<String> UNSTEADY =
      Set.of(
          "java.lang.Math.random",
          "java.time.ZoneId.systemDefault",
          "java.util.Collection.parallelStream",
          "java.util.Locale.getDefault",
          "java.util.Map.copyOf",
          "java.util.Map.of",
          "java.util.Map.ofEntries",
          "java.util.Set.copyOf",
          "java.util.Set.of",
          "java.util.UUID.randomUUID",
          "java.util.stream.BaseStream.parallel",
          "java.util.stream.Collectors.toSet",
          "java.util.stream.Collectors.toUnmodifiableMap",
          "java.util.stream.Collectors.toUnmodifiableSet",
          "java.util.stream.Stream.parallel");

  /// The collectors that make a `HashMap` unless they are given a map, by the arguments they then
  /// have.
  private static final Map<String, Integer> ARGUMENTS_WITH_A_MAP =
      Map.of("java.util.stream.Collectors.toMap", 4, "java.util.stream.Collectors.groupingBy", 3);

  /// The part that a class belongs to: the package below `parley`; empty for other code.
  static String part(JavaClass of) {
    String[] words = of.getPackageName().split("\\.", -1);
    return words.length > 1 && words[0].equals("parley") ? words[1] : "";
  }

  static ArchCondition<JavaClass> knowOnly(Map<String, Set<String>> mayKnow) {
    return condition(
        "know only the parts that stand below theirs",
        (JavaClass from, ConditionEvents events) -> {
          String part = part(from);
          if (!part.isEmpty() && !mayKnow.containsKey(part)) {
            violated(
                events, from, "parley." + part + " is not a part of the house that the rules know");
          }
          for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
            String other = part(dependency.getTargetClass().getBaseComponentType());
            boolean fine =
                other.isEmpty()
                    || other.equals(part)
                    || mayKnow.getOrDefault(part, Set.of()).contains(other);
            if (!fine) {
              violated(
                  events,
                  dependency,
                  part + " must not know " + other + ": " + dependency.getDescription());
            }
          }
        });
  }

  static ArchCondition<JavaClass> useImpureClasses() {
    return ArchConditions.dependOnClassesThat(
        predicate(
            "depend on the machine, the run or the moment",
            type ->
                IMPURE.contains(type.getName())
                    || IMPURE_PACKAGES.stream()
                        .anyMatch(name -> (type.getPackageName() + ".").startsWith(name + "."))));
  }

  static DescribedPredicate<JavaAccess<?>> differsFromRunToRun() {
    return predicate(
        "what it gives differs from run to run",
        access -> {
          String owner = access.getTargetOwner().getName();
          String target = owner + "." + access.getName();
          boolean system =
              owner.equals("java.lang.System") && !access.getName().equals("arraycopy");
          boolean now = owner.startsWith("java.time.") && access.getName().equals("now");
          boolean bare = arguments(access) < ARGUMENTS_WITH_A_MAP.getOrDefault(target, 0);
          return system || now || bare || UNSTEADY.contains(target);
        });
  }

  static DescribedPredicate<JavaAccess<?>> sleeps() {
    return predicate(
        "somebody sleeps instead of waiting for a condition",
        access ->
            access.getName().equals("sleep")
                && (access.getTargetOwner().isEquivalentTo(Thread.class)
                    || access.getTargetOwner().getName().equals("java.util.concurrent.TimeUnit")));
  }

  static ArchCondition<JavaClass> beInANullMarkedPackage() {
    return condition(
        "be in a package that is @NullMarked",
        (type, events) -> {
          if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
            violated(events, type, type.getPackageName() + " has no @NullMarked package-info.java");
          }
        });
  }

  static ArchCondition<JavaMethod> notBeGetters() {
    return condition(
        "not start with get, unless what they override does",
        (method, events) -> {
          boolean written = !method.getModifiers().contains(JavaModifier.SYNTHETIC);
          if (written && method.getName().matches("get[A-Z].*") && !overrides(method)) {
            violated(events, method, method.getFullName() + " starts with get");
          }
        });
  }

  private static boolean overrides(JavaMethod method) {
    JavaClass owner = method.getOwner();
    return Stream.concat(
            owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
        .flatMap(HouseConditions::namesOfMethods)
        .anyMatch(method.getName()::equals);
  }

  private static Stream<String> namesOfMethods(JavaClass type) {
    if (!part(type).isEmpty()) {
      return type.getMethods().stream().map(JavaMethod::getName);
    }
    Class<?> loaded = type.reflect();
    return Stream.of(loaded.getMethods(), loaded.getDeclaredMethods())
        .flatMap(Arrays::stream)
        .map(java.lang.reflect.Method::getName);
  }

  private static int arguments(JavaAccess<?> access) {
    return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
        ? target.getRawParameterTypes().size()
        : 0;
  }

  private static void violated(ConditionEvents events, Object where, String why) {
    events.add(SimpleConditionEvent.violated(where, why));
  }

  private static <T> ArchCondition<T> condition(
      String words, BiConsumer<T, ConditionEvents> check) {
    return new ArchCondition<>(words) {
      @Override
      public void check(T item, ConditionEvents events) {
        check.accept(item, events);
      }
    };
  }

  private static <T> DescribedPredicate<T> predicate(
      String words, java.util.function.Predicate<T> holds) {
    return new DescribedPredicate<>(words) {
      @Override
      public boolean test(T item) {
        return holds.test(item);
      }
    };
  }

  private HouseConditions() {}
}
