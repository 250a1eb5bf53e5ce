package parley.door.irc.command;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Every command that clients can send.
public final class CommandTable {
  /// In the order of help.
  private static final List<IrcCommand> COMMANDS =
      List.of(
          new AdminCommand(),
          new AuthenticateCommand(),
          new AwayCommand(),
          new CapCommand(),
          new ChathistoryCommand(),
          new InfoCommand(),
          new IsonCommand(),
          new IsupportCommand(),
          new JoinCommand(),
          new KillCommand(),
          new LinksCommand(),
          new ListCommand(),
          new LusersCommand(),
          new MarkreadCommand(),
          new MonitorCommand(),
          new MotdCommand(),
          new NamesCommand(),
          new NickCommand(),
          new NoticeCommand(),
          new NsCommand("NS"),
          new NsCommand("NICKSERV"),
          new OperCommand(),
          new PartCommand(),
          new PassCommand(),
          new PingCommand(),
          new PongCommand(),
          new PrivmsgCommand(),
          new QuitCommand(),
          new RegisterCommand(),
          new RedactCommand(),
          new SetnameCommand(),
          new StatsCommand(),
          new TagmsgCommand(),
          new TimeCommand(),
          new TopicCommand(),
          new UserCommand(),
          new UserhostCommand(),
          new VerifyCommand(),
          new VersionCommand(),
          new WallopsCommand(),
          new WhoCommand(),
          new WhoisCommand(),
          new WhowasCommand(),
          new HelpCommand("HELP"),
          new HelpCommand("HELPOP"));

  private static final Map<String, IrcCommand> BY_NAME =
      COMMANDS.stream().collect(Collectors.toMap(c -> c.form().name(), Function.identity()));

  private CommandTable() {}

  /// All of them.
  static List<IrcCommand> all() {
    return COMMANDS;
  }

  /// The command of that name, in capitals; null for none.
  public static @Nullable IrcCommand named(String name) {
    return BY_NAME.get(name);
  }
}
