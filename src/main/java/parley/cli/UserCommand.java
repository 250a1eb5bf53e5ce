package parley.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.core.state.Account;
import parley.journal.JournalException;
import parley.server.AccountBook;
import parley.server.StartException;
import parley.server.config.Config;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `parley user`: the accounts of a server that does not run at the moment.
@Command(
    name = "user",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    sortSynopsis = false,
    versionProvider = Version.class,
    description = {
      "Lists the accounts of a server that does not run, or makes or changes one.",
      "A password is read from standard input, one line. Give it the flags that you give serve."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      ExitCode.OK_LINE,
      ExitCode.FAILED_LINE,
      ExitCode.USAGE_LINE,
      ExitCode.FAULT_LINE,
      ExitCode.CONFIG_LINE
    })
public final class UserCommand implements Callable<Integer> {
  private final BufferedReader in;
  private final PrintWriter out;
  private final PrintWriter err;

  @Parameters(index = "0", paramLabel = "ACTION", description = "list, add, passwd or delete.")
  private Action action = Action.list;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NAME",
      defaultValue = "",
      description = "The account; for list none.")
  private String name = "";

  @Mixin private final ServeFlags flags = new ServeFlags();

  /// What to do; in small letters, as they are typed.
  enum Action {
    list,
    add,
    passwd,
    delete
  }

  /// The command.
  ///
  /// @param in where passwords are read
  /// @param out where accounts are listed
  /// @param err where it is told what cannot be done
  public UserCommand(BufferedReader in, PrintWriter out, PrintWriter err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    Config config = flags.sound(err);
    return config == null ? ExitCode.CONFIG : open(config);
  }

  private int open(Config config) throws IOException {
    try (AccountBook book = AccountBook.open(config, Clock.systemUTC())) {
      String refused = act(book);
      if (refused != null) {
        err.println("parley user: " + refused);
        return ExitCode.FAILED;
      }
      return ExitCode.OK;
    } catch (StartException | JournalException e) {
      err.println("parley user: " + e.getMessage());
      return ExitCode.FAILED;
    }
  }

  private @Nullable String act(AccountBook book) throws IOException {
    return switch (action) {
      case list -> list(book);
      case add -> book.add(name, password());
      case passwd -> book.changePassword(name, password());
      case delete -> book.delete(name);
    };
  }

  private @Nullable String list(AccountBook book) {
    for (Account account : book.all()) {
      Instant since = Instant.ofEpochMilli(account.sinceMillis()).truncatedTo(ChronoUnit.SECONDS);
      String mail = account.mail().isEmpty() ? "" : "  " + account.mail();
      out.println(account.name() + "  since " + since + mail);
    }
    out.flush();
    return null;
  }

  private String password() throws IOException {
    String line = in.readLine();
    return line == null ? "" : line;
  }
}
