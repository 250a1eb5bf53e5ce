package parley.cli;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How this very program is started once more: the same Java, options and classes.
final class ThisJava {
  private ThisJava() {}

  /// The command line of a server, to which further flags can be added.
  static List<String> serve() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("-cp");
    command.add(ManagementFactory.getRuntimeMXBean().getClassPath());
    command.add(Main.class.getName());
    command.add("serve");
    return command;
  }
}
