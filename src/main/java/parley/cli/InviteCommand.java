package parley.cli;

import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import parley.server.Invites;
import parley.server.StartException;
import parley.server.config.Config;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `parley invite`: lets somebody register at a server where only the invited may.
@Command(
    name = "invite",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    sortSynopsis = false,
    versionProvider = Version.class,
    description = {
      "Prints an invitation to register a name, for a server that registers the invited only.",
      "The server may run meanwhile. Give it the flags that you give serve."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      ExitCode.OK_LINE,
      ExitCode.FAILED_LINE,
      ExitCode.USAGE_LINE,
      ExitCode.FAULT_LINE,
      ExitCode.CONFIG_LINE
    })
public final class InviteCommand implements Callable<Integer> {
  private static final int DAYS_MAX = 3_650; // whoever was not there in ten years is not invited

  private final PrintWriter out;
  private final PrintWriter err;

  @Parameters(index = "0", paramLabel = "NAME", description = "The name that can be registered.")
  private String name = "";

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "7",
      description = "For how many days; 7 by default.")
  private int days;

  @Option(
      names = "--page",
      paramLabel = "URL",
      defaultValue = "",
      description = "Prints a link instead, to the web client at this address, all filled in.")
  private String page = "";

  @Mixin private final ServeFlags flags = new ServeFlags();

  /// The command.
  ///
  /// @param out where the invitation is printed
  /// @param err where it is told what cannot be done
  public InviteCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    Config config = flags.sound(err);
    return config == null ? ExitCode.CONFIG : invite(config);
  }

  private int invite(Config config) {
    if (!Invites.areNeeded(config)) {
      return refused("nobody needs an invitation: [accounts] registration is not \"invite\"");
    }
    if (days < 1 || days > DAYS_MAX) {
      return refused("--days is from 1 to " + DAYS_MAX);
    }
    if (!page.isEmpty() && !page.matches("https?://[^#?\\s]+")) {
      return refused("--page is an address that begins with http:// or https://");
    }
    try {
      String invitation = Invites.make(config, name, Duration.ofDays(days), Clock.systemUTC());
      out.println(page.isEmpty() ? invitation : link(invitation));
      out.flush();
      return ExitCode.OK;
    } catch (StartException e) {
      return refused(String.valueOf(e.getMessage()));
    }
  }

  /// What stands behind the `#` browsers tell nobody, so that it comes into no log.
  private String link(String invitation) {
    String address = page.endsWith("/") ? page : page + "/";
    String typed = URLEncoder.encode(name, StandardCharsets.UTF_8);
    return address + "#name=" + typed + "&invitation=" + invitation;
  }

  private int refused(String why) {
    err.println("parley invite: " + why);
    return ExitCode.FAILED;
  }
}
