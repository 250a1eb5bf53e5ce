package parley;

import java.util.stream.Stream;

/// What belongs to a sealed family.
public final class Families {
  private Families() {}

  /// The classes of a family that are not families themselves.
  public static Stream<Class<?>> members(Class<?> family) {
    return family.isSealed()
        ? Stream.of(family.getPermittedSubclasses()).flatMap(Families::members)
        : Stream.of(family);
  }
}
