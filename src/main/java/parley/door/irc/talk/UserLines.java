package parley.door.irc.talk;

import java.io.ByteArrayOutputStream;
import java.util.List;
import parley.core.event.Accepted;
import parley.core.event.AccountChanged;
import parley.core.event.AccountDeleted;
import parley.core.event.AccountEvent;
import parley.core.event.AccountRegistered;
import parley.core.event.AwayChanged;
import parley.core.event.BecameOperator;
import parley.core.event.Face;
import parley.core.event.Fact;
import parley.core.event.HostChanged;
import parley.core.event.Killed;
import parley.core.event.LoggedIn;
import parley.core.event.LoggedOut;
import parley.core.event.MarkedRead;
import parley.core.event.MetadataChanged;
import parley.core.event.Rank;
import parley.core.event.RealnameChanged;
import parley.core.event.RoomJoined;
import parley.core.event.SecretChanged;
import parley.core.event.UserAnnounced;
import parley.core.event.UserEvent;
import parley.core.event.UserLeft;
import parley.core.event.UserModeChange;
import parley.core.event.UserModesChanged;
import parley.core.event.Walloped;
import parley.core.id.RoomId;
import parley.core.name.RoomName;
import parley.irc.IrcWriter;

/// How it looks when people come, change and go.
final class UserLines {
  private final FactLines lines;

  UserLines(FactLines lines) {
    this.lines = lines;
  }

  /// Who has a rank from the first moment is shown to have it.
  byte[] joined(Fact fact, RoomJoined joined) {
    String room = IrcVariant.room(joined.name());
    byte[] join = join(fact, room, joined.realname());
    boolean made = fact.sequence() == joined.room().value(); // who makes a room knows it
    if (joined.rank() == Rank.MEMBER || made) {
      return join;
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(join);
    String time =
        lines.has(Capability.SERVER_TIME) ? "@time=" + Times.text(fact.timeMillis()) + " " : "";
    String letters = "+" + Modes.letter(joined.rank());
    String body = ":" + lines.server() + " MODE " + room + " " + letters + " " + joined.nick();
    all.writeBytes(Wire.line(time, body));
    return all.toByteArray();
  }

  private byte[] join(Fact fact, String room, String realname) {
    Face by = fact.by();
    if (!lines.has(Capability.EXTENDED_JOIN) || by == null) {
      return lines.line(fact, null, "JOIN", room);
    }
    String account = by.account() == null ? "*" : by.account().shown();
    return lines.line(fact, realname, "JOIN", room, account);
  }

  /// Whoever came quietly has been in the lobby for a while.
  byte[] announced(Fact fact, UserAnnounced announced) {
    return announced.rooms().contains(RoomId.LOBBY)
        ? join(fact, IrcVariant.room(RoomName.LOBBY), "")
        : FactLines.NOTHING;
  }

  byte[] away(Fact fact, AwayChanged changed) {
    return lines.has(Capability.AWAY_NOTIFY)
        ? lines.line(fact, changed.message().isEmpty() ? null : changed.message(), "AWAY")
        : FactLines.NOTHING;
  }

  byte[] account(Fact fact, AccountEvent event) {
    if (event instanceof MarkedRead marked) {
      return marked(marked);
    }
    if (!lines.has(Capability.ACCOUNT_NOTIFY)) {
      return FactLines.NOTHING;
    }
    return switch (event) {
      case LoggedIn in -> lines.line(fact, null, "ACCOUNT", in.name().shown());
      case LoggedOut _ -> lines.line(fact, null, "ACCOUNT", "*");
      case AccountRegistered _, AccountChanged _, AccountDeleted _ -> FactLines.NOTHING;
      case SecretChanged _, MarkedRead _ -> FactLines.NOTHING;
    };
  }

  byte[] user(Fact fact, UserEvent event) {
    return switch (event) {
      case Walloped walloped -> lines.line(fact, walloped.text(), "WALLOPS");
      case Killed killed -> lines.line(fact, killed.reason(), "KILL", killed.nick().shown());
      case UserModesChanged changed ->
          lines.line(fact, null, "MODE", changed.nick().shown(), letters(changed.changes()));
      case RealnameChanged changed ->
          lines.has(Capability.SETNAME)
              ? lines.line(fact, changed.realname(), "SETNAME")
              : FactLines.NOTHING;
      case HostChanged changed -> host(fact, changed);
      case MetadataChanged _ -> FactLines.NOTHING;
      case BecameOperator _, Accepted _ -> FactLines.NOTHING;
    };
  }

  private byte[] host(Fact fact, HostChanged changed) {
    Face by = fact.by();
    return lines.has(Capability.CHGHOST) && by != null
        ? lines.line(fact, changed.host(), "CHGHOST", by.username())
        : FactLines.NOTHING;
  }

  /// Changes of modes as clients write them: `+iw-o`.
  private static String letters(List<UserModeChange> changes) {
    StringBuilder letters = new StringBuilder();
    boolean set = false;
    for (UserModeChange change : changes) {
      if (letters.isEmpty() || change.set() != set) {
        letters.append(change.set() ? '+' : '-');
      }
      set = change.set();
      letters.append(UserLetters.of(change.mode()));
    }
    return letters.toString();
  }

  private byte[] marked(MarkedRead marked) {
    String target = (marked.room() ? "#" : "") + marked.name();
    String time = "timestamp=" + Times.text(marked.atMillis());
    IrcWriter line =
        new IrcWriter().source(lines.server()).command("MARKREAD").param(IrcWriter.middle(target));
    return lines.has(Capability.DRAFT_READ_MARKER)
        ? Wire.line("", line.trailing(time).line())
        : FactLines.NOTHING;
  }

  static String quitWords(UserLeft left) {
    return switch (left.how()) {
      case QUIT -> left.reason().isEmpty() ? "Quit" : "Quit: " + left.reason();
      case LOST -> "Connection lost";
      case TIMED_OUT -> "Ping timeout";
      case SLOW_READER -> "Read too slowly";
      case FLOODED -> "Sent too much";
      case KILLED -> left.reason().isEmpty() ? "Killed" : "Killed: " + left.reason();
      case SWITCHED -> "Changed the protocol";
    };
  }
}
