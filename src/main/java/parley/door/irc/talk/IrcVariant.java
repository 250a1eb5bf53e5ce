package parley.door.irc.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.core.event.AccountEvent;
import parley.core.event.AwayChanged;
import parley.core.event.Deleted;
import parley.core.event.Edited;
import parley.core.event.EpochBegan;
import parley.core.event.Fact;
import parley.core.event.Invited;
import parley.core.event.Kicked;
import parley.core.event.ModeChange;
import parley.core.event.NickChanged;
import parley.core.event.Reacted;
import parley.core.event.RoomJoined;
import parley.core.event.RoomLeft;
import parley.core.event.RoomModesChanged;
import parley.core.event.RoomRegistered;
import parley.core.event.RoomRenamed;
import parley.core.event.Said;
import parley.core.event.SessionAttached;
import parley.core.event.SessionDetached;
import parley.core.event.SessionMoved;
import parley.core.event.Signalled;
import parley.core.event.TopicChanged;
import parley.core.event.UserAnnounced;
import parley.core.event.UserEntered;
import parley.core.event.UserEvent;
import parley.core.event.UserLeft;
import parley.core.event.Whispered;
import parley.core.name.RoomName;
import parley.door.Variant;

/// How facts look to clients with one set of capabilities. One object per set: compared by
/// identity.
public final class IrcVariant implements Variant {
  private final FactLines lines;
  private final MessageLines messages;
  private final UserLines users;

  /// @param capabilities those that the clients have
  /// @param server what the server's own doing comes from
  IrcVariant(Set<Capability> capabilities, String server) {
    this.lines = new FactLines(capabilities, server);
    this.messages = new MessageLines(lines);
    this.users = new UserLines(lines);
  }

  @Override
  public byte[] render(Fact fact) {
    return switch (fact.event()) {
      case Said said -> messages.said(fact, said);
      case Whispered said -> messages.whispered(fact, said);
      case Signalled signalled -> messages.signalled(fact, signalled);
      case RoomJoined joined -> users.joined(fact, joined);
      case UserAnnounced announced -> users.announced(fact, announced);
      case RoomLeft left ->
          lines.line(
              fact, left.reason().isEmpty() ? null : left.reason(), "PART", room(left.name()));
      case UserLeft left ->
          left.announced()
              ? lines.line(fact, UserLines.quitWords(left), "QUIT")
              : FactLines.NOTHING;
      case NickChanged changed -> lines.line(fact, changed.after().shown(), "NICK");
      case TopicChanged changed -> lines.line(fact, changed.topic(), "TOPIC", room(changed.name()));
      case RoomModesChanged changed -> modes(fact, changed);
      case Kicked kicked ->
          lines.line(
              fact,
              kicked.reason().isEmpty() ? kicked.byNick().shown() : kicked.reason(),
              "KICK",
              room(kicked.name()),
              kicked.nick().shown());
      case Invited invited ->
          lines.line(fact, null, "INVITE", invited.nick().shown(), room(invited.name()));
      case RoomRenamed renamed ->
          lines.line(
              fact, renamed.reason(), "RENAME", room(renamed.before()), room(renamed.after()));
      case RoomRegistered _ -> FactLines.NOTHING;
      case AwayChanged changed -> users.away(fact, changed);
      case AccountEvent about -> users.account(fact, about);
      case UserEvent about -> users.user(fact, about);
      case Reacted reacted -> messages.reacted(fact, reacted);
      case Edited edited -> messages.edited(fact, edited);
      case Deleted deleted -> messages.deleted(fact, deleted);
      case UserEntered _, EpochBegan _, SessionAttached _, SessionDetached _, SessionMoved _ ->
          FactLines.NOTHING;
    };
  }

  /// A room as clients call it.
  public static String room(RoomName name) {
    return "#" + name.shown();
  }

  /// A time as tags have it.
  public static String time(long millis) {
    return Times.text(millis);
  }

  private byte[] modes(Fact fact, RoomModesChanged changed) {
    List<ModeChange> shown = changed.changes().stream().filter(Modes::isShown).toList();
    if (shown.isEmpty()) {
      return FactLines.NOTHING;
    }
    List<String> parameters = new ArrayList<>(List.of(room(changed.name())));
    parameters.addAll(List.of(Modes.parameters(shown)));
    return lines.line(fact, null, "MODE", parameters.toArray(String[]::new));
  }
}
