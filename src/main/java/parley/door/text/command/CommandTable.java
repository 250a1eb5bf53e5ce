package parley.door.text.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Every command there is, in the order in which help shows them. Help and documentation come from
/// here.
public final class CommandTable {
  private final List<TextCommand> commands = new ArrayList<>();
  private final Map<String, TextCommand> byName = new LinkedHashMap<>();

  /// All of them.
  public CommandTable() {
    List.of(
            new PmCommand(),
            new MeCommand(),
            new NickCommand(),
            new JoinCommand(),
            new LeaveCommand(),
            new RoomsCommand(),
            new UsersCommand(),
            new ListCommand(),
            new TopicCommand(),
            new HistoryCommand(),
            new SearchCommand(),
            new ReplyCommand(),
            new ReactCommand(),
            new UnreactCommand(),
            new EditCommand(),
            new DeleteCommand(),
            new SendCommand(),
            new AwayCommand(),
            new BackCommand(),
            new WhoamiCommand(),
            new WhoisCommand(),
            new RegisterCommand(),
            new LoginCommand(),
            new LogoutCommand(),
            new PasswordCommand(),
            new StyleCommand(),
            new SetCommand(),
            PlainCommand.motd(),
            PlainCommand.ping(),
            new HelpCommand(this),
            new QuitCommand())
        .forEach(this::add);
    keepingOrder().forEach(this::add);
  }

  private static List<TextCommand> keepingOrder() {
    List<TextCommand> all = new ArrayList<>(List.of(new KickCommand(), new InviteCommand()));
    all.addAll(BanCommand.all());
    all.addAll(RankCommand.all());
    all.add(new RoomCommand());
    all.add(new EnterCommand());
    return all;
  }

  private void add(TextCommand command) {
    commands.add(command);
    name(command.entry().name(), command);
    command.entry().aliases().forEach(alias -> name(alias, command));
  }

  private void name(String name, TextCommand command) {
    if (byName.put(name, command) != null) {
      throw new IllegalStateException("two commands are called /" + name);
    }
  }

  /// All commands.
  public List<TextCommand> commands() {
    return List.copyOf(commands);
  }

  /// The command of that name, in any case, without its slash.
  public @Nullable TextCommand named(String name) {
    return byName.get(name.toLowerCase(Locale.ROOT));
  }
}
