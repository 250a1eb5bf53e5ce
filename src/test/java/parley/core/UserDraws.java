package parley.core;

import java.util.List;
import parley.Draws;
import parley.core.command.Accept;
import parley.core.command.ChangeHost;
import parley.core.command.ChangeUserModes;
import parley.core.command.Kill;
import parley.core.command.OperUp;
import parley.core.command.SetMetadata;
import parley.core.command.SetRealname;
import parley.core.command.UserCommand;
import parley.core.command.Wallops;
import parley.core.event.Accepted;
import parley.core.event.BecameOperator;
import parley.core.event.HostChanged;
import parley.core.event.Killed;
import parley.core.event.MetadataChanged;
import parley.core.event.RealnameChanged;
import parley.core.event.Right;
import parley.core.event.Subject;
import parley.core.event.UserEvent;
import parley.core.event.UserMode;
import parley.core.event.UserModeChange;
import parley.core.event.UserModesChanged;
import parley.core.event.Walloped;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;

/// Commands and events about how users are seen and treated, whether or not they make sense.
public final class UserDraws {
  /// Kinds of such events.
  public static final int EVENTS = 8;

  private UserDraws() {}

  /// A command.
  static UserCommand command(Draws d) {
    return switch (d.below(8)) {
      case 0 -> new SetRealname(text(d));
      case 1 -> new ChangeHost(text(d), text(d), text(d));
      case 2 -> new ChangeUserModes(changes(d));
      case 3 -> new OperUp(text(d), rights(d));
      case 4 -> new Kill(text(d), text(d), text(d));
      case 5 -> new Wallops(text(d));
      case 6 -> new Accept(text(d), text(d), d.chance(50));
      default ->
          new SetMetadata(d.chance(50), text(d), text(d), text(d), d.chance(50) ? text(d) : null);
    };
  }

  /// An event of one of [#EVENTS] kinds.
  public static UserEvent event(int kind, Draws d) {
    return switch (kind) {
      case 0 -> new RealnameChanged(user(d), nick(d), text(d), rooms(d));
      case 1 -> new HostChanged(user(d), nick(d), text(d), text(d), rooms(d));
      case 2 -> new UserModesChanged(user(d), nick(d), changes(d), rooms(d));
      case 3 -> new BecameOperator(user(d), nick(d), text(d), rights(d));
      case 4 -> new Accepted(user(d), user(d), nick(d), d.chance(50));
      case 5 -> new Killed(user(d), nick(d), nick(d), text(d));
      case 6 -> new Walloped(user(d), nick(d), text(d));
      default -> new MetadataChanged(subject(d), text(d), d.chance(50) ? text(d) : null, rooms(d));
    };
  }

  private static Subject subject(Draws d) {
    return d.chance(50)
        ? new Subject.OfUser(user(d), nick(d))
        : new Subject.OfRoom(new RoomId(d.below(300)), new RoomName("r" + text(d), "k" + text(d)));
  }

  private static List<UserModeChange> changes(Draws d) {
    return d.listOf(
        3, draws -> new UserModeChange(draws.oneOf(UserMode.values()), draws.chance(50)));
  }

  private static List<Right> rights(Draws d) {
    return d.listOf(3, draws -> draws.oneOf(Right.values()));
  }

  private static UserId user(Draws d) {
    return new UserId(d.oneOf(1L, 2L, 300L));
  }

  private static List<RoomId> rooms(Draws d) {
    return d.listOf(3, draws -> new RoomId(draws.below(500)));
  }

  private static Nick nick(Draws d) {
    return new Nick("n" + text(d), "k" + text(d));
  }

  private static String text(Draws d) {
    return AnyRequest.text(d, 10);
  }
}
