package parley.cli.doctor;

import java.util.function.Supplier;

/// Do connections go through the system's fast interface?
///
/// @param name tells what they go through: `epoll`, or `NIO` for Java's own
public record NativeTransport(Supplier<String> name) implements Check {
  private static final String ABOUT = "transport";
  private static final String PLAIN = "NIO";

  @Override
  public Finding look() {
    String found = name.get();
    return found.equalsIgnoreCase(PLAIN)
        ? Finding.ok(ABOUT, "Java's own (NIO); a native one is not to be had here, all works")
        : Finding.ok(ABOUT, found);
  }
}
