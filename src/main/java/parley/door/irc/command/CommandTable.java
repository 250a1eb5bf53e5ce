package parley.door.irc.command;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;

/// Every command that clients can send.
public final class CommandTable {
  /// In the order of help.
  private static final List<IrcCommand> COMMANDS =
      List.of(
          new AdminCommand(),
          new AuthenticateCommand(),
          new AwayCommand(),
          new BatchCommand(),
          new BrbCommand(),
          new CapCommand(),
          new ServiceCommand("CHANSERV", ChanServ.SERVICE),
          new ChathistoryCommand(),
          new ChghostCommand(),
          new ServiceCommand("CS", ChanServ.SERVICE),
          new DieCommand(),
          new EditCommand(),
          new HelpCommand("HELP"),
          new HelpCommand("HELPOP"),
          new InfoCommand(),
          new InviteCommand(),
          new IsonCommand(),
          new IsupportCommand(),
          new JoinCommand(),
          new KickCommand(),
          new KillCommand(),
          new LinksCommand(),
          new ListCommand(),
          new LusersCommand(),
          new MapCommand(),
          new MarkreadCommand(),
          new MetadataCommand(),
          new ModeCommand(),
          new MonitorCommand(),
          new MotdCommand(),
          new NamesCommand(),
          new NickCommand(),
          new NoticeCommand(),
          new ServiceCommand("NICKSERV", NickServ.SERVICE),
          new ServiceCommand("NS", NickServ.SERVICE),
          new OperCommand(),
          new PartCommand(),
          new PassCommand(),
          new PingCommand(),
          new PongCommand(),
          new PrivmsgCommand(),
          new QuitCommand(),
          new RedactCommand(),
          new RegisterCommand(),
          new RehashCommand(),
          new RenameCommand(),
          new ResumeCommand(),
          new SearchCommand(),
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
          new WebircCommand(),
          new WhoCommand(),
          new WhoisCommand(),
          new WhowasCommand());

  private static final Map<String, IrcCommand> BY_NAME =
      COMMANDS.stream().collect(Collectors.toMap(c -> c.form().name(), Function.identity()));

  private CommandTable() {}

  /// What they are called, in the order of help.
  public static List<String> names() {
    return COMMANDS.stream().map(command -> command.form().name()).toList();
  }

  /// All of them.
  static List<IrcCommand> all() {
    return COMMANDS;
  }

  /// Takes a line that says to belong to a batch.
  public static void inBatch(IrcMessage message, Reply reply) {
    BatchCommand.line(message, reply);
  }

  /// The command of that name, in capitals; null for none.
  public static @Nullable IrcCommand named(String name) {
    return BY_NAME.get(name);
  }
}
