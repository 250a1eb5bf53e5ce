package parley.door.irc.talk;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.core.event.Accepted;
import parley.core.event.AccountChanged;
import parley.core.event.AccountDeleted;
import parley.core.event.AccountEvent;
import parley.core.event.AccountRegistered;
import parley.core.event.AwayChanged;
import parley.core.event.BecameOperator;
import parley.core.event.ClientTag;
import parley.core.event.Deleted;
import parley.core.event.Edited;
import parley.core.event.EpochBegan;
import parley.core.event.Extras;
import parley.core.event.Face;
import parley.core.event.Fact;
import parley.core.event.HostChanged;
import parley.core.event.Invited;
import parley.core.event.Kicked;
import parley.core.event.Killed;
import parley.core.event.LoggedIn;
import parley.core.event.LoggedOut;
import parley.core.event.Manner;
import parley.core.event.MarkedRead;
import parley.core.event.MetadataChanged;
import parley.core.event.NickChanged;
import parley.core.event.Rank;
import parley.core.event.Reacted;
import parley.core.event.RealnameChanged;
import parley.core.event.RoomJoined;
import parley.core.event.RoomLeft;
import parley.core.event.RoomModesChanged;
import parley.core.event.RoomRegistered;
import parley.core.event.RoomRenamed;
import parley.core.event.Said;
import parley.core.event.SecretChanged;
import parley.core.event.SessionAttached;
import parley.core.event.SessionDetached;
import parley.core.event.SessionMoved;
import parley.core.event.Signalled;
import parley.core.event.Spot;
import parley.core.event.TopicChanged;
import parley.core.event.UserAnnounced;
import parley.core.event.UserEntered;
import parley.core.event.UserEvent;
import parley.core.event.UserLeft;
import parley.core.event.UserModeChange;
import parley.core.event.UserModesChanged;
import parley.core.event.Walloped;
import parley.core.event.Whispered;
import parley.core.id.RoomId;
import parley.core.name.RoomName;
import parley.door.Variant;
import parley.irc.IrcWriter;

/// How facts look to clients with one set of capabilities. One object per set: compared by
/// identity.
public final class IrcVariant implements Variant {
  private static final byte[] NOTHING = {};
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final Set<Capability> capabilities;
  private final String server;

  /// @param capabilities those that the clients have
  /// @param server what the server's own doing comes from
  IrcVariant(Set<Capability> capabilities, String server) {
    this.capabilities = capabilities;
    this.server = server;
  }

  @Override
  public byte[] render(Fact fact) {
    return switch (fact.event()) {
      case Said said -> said(fact, said);
      case Whispered said ->
          message(fact, said.manner(), said.toNick().shown(), said.text(), said.extras());
      case Signalled signalled -> signalled(fact, signalled);
      case RoomJoined joined -> joined(fact, joined);
      case UserAnnounced announced -> announced(fact, announced);
      case RoomLeft left ->
          line(fact, left.reason().isEmpty() ? null : left.reason(), "PART", room(left.name()));
      case UserLeft left -> left.announced() ? line(fact, quitWords(left), "QUIT") : NOTHING;
      case NickChanged changed -> line(fact, changed.after().shown(), "NICK");
      case TopicChanged changed -> line(fact, changed.topic(), "TOPIC", room(changed.name()));
      case RoomModesChanged changed -> modes(fact, changed);
      case Kicked kicked ->
          line(
              fact,
              kicked.reason().isEmpty() ? kicked.byNick().shown() : kicked.reason(),
              "KICK",
              room(kicked.name()),
              kicked.nick().shown());
      case Invited invited ->
          line(fact, null, "INVITE", invited.nick().shown(), room(invited.name()));
      case RoomRenamed renamed ->
          line(fact, renamed.reason(), "RENAME", room(renamed.before()), room(renamed.after()));
      case RoomRegistered _ -> NOTHING;
      case AwayChanged changed -> away(fact, changed);
      case AccountEvent about -> account(fact, about);
      case UserEvent about -> user(fact, about);
      case Reacted reacted -> reacted(fact, reacted);
      case Edited edited -> edited(fact, edited);
      case Deleted deleted -> deleted(fact, deleted);
      case UserEntered _, EpochBegan _, SessionAttached _, SessionDetached _, SessionMoved _ ->
          NOTHING;
    };
  }

  /// A room as clients call it.
  public static String room(RoomName name) {
    return "#" + name.shown();
  }

  /// A time as tags have it.
  public static String time(long millis) {
    return TIME.format(Instant.ofEpochMilli(millis));
  }

  private byte[] said(Fact fact, Said said) {
    String target = Prefixes.status(said.extras().from()) + room(said.name());
    return message(fact, said.manner(), target, said.text(), said.extras());
  }

  private byte[] message(Fact fact, Manner manner, String target, String text, Extras extras) {
    String word = manner == Manner.NOTICE ? "NOTICE" : "PRIVMSG";
    String before = source(fact) + " " + word + " " + target + " :";
    String open = manner == Manner.ACTION ? "\u0001ACTION " : "";
    String close = manner == Manner.ACTION ? "\u0001" : "";
    List<Pieces.Piece> pieces =
        Pieces.of(text, extras.joints(), Wire.BODY_BYTES_MAX - Pieces.bytes(before + open + close));
    if (pieces.size() == 1) {
      String only = pieces.getFirst().text();
      return Wire.line(tags(fact, extras.tags(), true), before + open + only + close);
    }
    if (has(Capability.DRAFT_MULTILINE) && has(Capability.BATCH) && manner != Manner.ACTION) {
      return multiline(fact, target, before, pieces, extras);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    boolean first = true;
    for (Pieces.Piece piece : pieces) {
      if (!piece.text().isEmpty()) {
        String tags = tags(fact, extras.tags(), first);
        all.writeBytes(Wire.line(tags, before + open + piece.text() + close));
        first = false;
      }
    }
    return all.toByteArray();
  }

  /// One message in a batch of lines; its tags are those of the batch.
  private byte[] multiline(
      Fact fact, String target, String before, List<Pieces.Piece> pieces, Extras extras) {
    String reference = "m" + id(fact);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    String begin = source(fact) + " BATCH +" + reference + " draft/multiline " + target;
    all.writeBytes(Wire.line(tags(fact, extras.tags(), true), begin));
    for (Pieces.Piece piece : pieces) {
      String joins = piece.joins() ? ";draft/multiline-concat" : "";
      all.writeBytes(Wire.line("@batch=" + reference + joins + " ", before + piece.text()));
    }
    all.writeBytes(Wire.line("", ":" + server + " BATCH -" + reference));
    return all.toByteArray();
  }

  private byte[] modes(Fact fact, RoomModesChanged changed) {
    List<String> parameters = new ArrayList<>(List.of(room(changed.name())));
    parameters.addAll(List.of(Modes.parameters(changed.changes())));
    return line(fact, null, "MODE", parameters.toArray(String[]::new));
  }

  private byte[] signalled(Fact fact, Signalled signalled) {
    if (!has(Capability.MESSAGE_TAGS)) {
      return NOTHING;
    }
    String target =
        switch (signalled.place()) {
          case Signalled.Where.InRoom(_, var name, var from) -> Prefixes.status(from) + room(name);
          case Signalled.Where.ToUser(_, var nick) -> nick.shown();
        };
    return Wire.line(tags(fact, signalled.tags(), true), source(fact) + " TAGMSG " + target);
  }

  private byte[] reacted(Fact fact, Reacted reacted) {
    if (!has(Capability.MESSAGE_TAGS)) {
      return NOTHING;
    }
    String id = reacted.message().message().text();
    String tag = reacted.added() ? "+draft/react" : "+draft/unreact";
    List<ClientTag> tags =
        List.of(
            new ClientTag(tag, reacted.reaction()),
            new ClientTag("+draft/reply", id),
            new ClientTag("+reply", id));
    return Wire.line(
        tags(fact, tags, true), source(fact) + " TAGMSG " + target(fact, reacted.spot()));
  }

  /// What clients show that cannot change a line: the correction as a notice.
  private byte[] edited(Fact fact, Edited edited) {
    String words = "edited: \"" + edited.message().excerpt() + "\" → \"" + edited.text() + "\"";
    List<ClientTag> tags = List.of(new ClientTag("+draft/edit", edited.message().message().text()));
    Extras extras = new Extras(null, tags, Rank.MEMBER, List.of());
    return message(fact, Manner.NOTICE, target(fact, edited.spot()), words, extras);
  }

  private byte[] deleted(Fact fact, Deleted deleted) {
    return has(Capability.DRAFT_MESSAGE_REDACTION)
        ? line(
            fact,
            deleted.reason().isEmpty() ? null : deleted.reason(),
            "REDACT",
            target(fact, deleted.spot()),
            deleted.message().text())
        : NOTHING;
  }

  /// Where something about a message goes: its room, or the other one of two.
  private static String target(Fact fact, Spot spot) {
    return switch (spot) {
      case Spot.InRoom(_, RoomName name) -> room(name);
      case Spot.Between between -> {
        boolean byAuthor =
            fact.by() != null && fact.by().nick().key().equals(between.fromNick().key());
        yield byAuthor ? between.toNick().shown() : between.fromNick().shown();
      }
    };
  }

  private byte[] joined(Fact fact, RoomJoined joined) {
    return join(fact, room(joined.name()), joined.realname());
  }

  private byte[] join(Fact fact, String room, String realname) {
    Face by = fact.by();
    if (!has(Capability.EXTENDED_JOIN) || by == null) {
      return line(fact, null, "JOIN", room);
    }
    String account = by.account() == null ? "*" : by.account().shown();
    return line(fact, realname, "JOIN", room, account);
  }

  /// Whoever came quietly has been in the lobby for a while.
  private byte[] announced(Fact fact, UserAnnounced announced) {
    return announced.rooms().contains(RoomId.LOBBY)
        ? join(fact, room(RoomName.LOBBY), "")
        : NOTHING;
  }

  private byte[] away(Fact fact, AwayChanged changed) {
    return has(Capability.AWAY_NOTIFY)
        ? line(fact, changed.message().isEmpty() ? null : changed.message(), "AWAY")
        : NOTHING;
  }

  private byte[] account(Fact fact, AccountEvent event) {
    if (event instanceof MarkedRead marked) {
      return marked(marked);
    }
    if (!has(Capability.ACCOUNT_NOTIFY)) {
      return NOTHING;
    }
    return switch (event) {
      case LoggedIn in -> line(fact, null, "ACCOUNT", in.name().shown());
      case LoggedOut _ -> line(fact, null, "ACCOUNT", "*");
      case AccountRegistered _, AccountChanged _, AccountDeleted _ -> NOTHING;
      case SecretChanged _, MarkedRead _ -> NOTHING;
    };
  }

  private byte[] user(Fact fact, UserEvent event) {
    return switch (event) {
      case Walloped walloped -> line(fact, walloped.text(), "WALLOPS");
      case Killed killed -> line(fact, killed.reason(), "KILL", killed.nick().shown());
      case UserModesChanged changed ->
          line(fact, null, "MODE", changed.nick().shown(), letters(changed.changes()));
      case RealnameChanged changed ->
          has(Capability.SETNAME) ? line(fact, changed.realname(), "SETNAME") : NOTHING;
      case HostChanged changed -> host(fact, changed);
      case MetadataChanged _ -> NOTHING;
      case BecameOperator _, Accepted _ -> NOTHING;
    };
  }

  private byte[] host(Fact fact, HostChanged changed) {
    Face by = fact.by();
    return has(Capability.CHGHOST) && by != null
        ? line(fact, changed.host(), "CHGHOST", by.username())
        : NOTHING;
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
    String time = "timestamp=" + time(marked.atMillis());
    IrcWriter line = new IrcWriter().source(server).command("MARKREAD").param(target);
    return has(Capability.DRAFT_READ_MARKER) ? Wire.line("", line.trailing(time).line()) : NOTHING;
  }

  private static String quitWords(UserLeft left) {
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

  private byte[] line(Fact fact, @Nullable String trailing, String word, String... params) {
    IrcWriter line = new IrcWriter().command(source(fact)).param(word);
    for (String param : params) {
      line.param(IrcWriter.middle(param));
    }
    if (trailing != null) {
      line.trailing(trailing);
    }
    return Wire.line(tags(fact, List.of(), true), line.line());
  }

  private String source(Fact fact) {
    Face by = fact.by();
    return ":" + (by == null ? server : by.mask());
  }

  /// The tags of a line, with their `@` and the space behind them; empty for none.
  ///
  /// @param whole whether the line is the whole fact or its first line: the id is told once
  private String tags(Fact fact, List<ClientTag> clients, boolean whole) {
    IrcWriter tags = new IrcWriter();
    if (has(Capability.SERVER_TIME)) {
      tags.tag("time", time(fact.timeMillis()));
    }
    Face by = fact.by();
    if (has(Capability.ACCOUNT_TAG) && by != null && by.account() != null) {
      tags.tag("account", by.account().shown());
    }
    if (has(Capability.MESSAGE_TAGS)) {
      if (whole) {
        tags.tag("msgid", id(fact));
      }
      if (by != null && by.bot()) {
        tags.tag("bot", "");
      }
      clients.forEach(tag -> tags.tag(tag.name(), tag.value()));
    }
    String line = tags.line();
    return line.isEmpty() ? line : line + " ";
  }

  /// What is told in passing has no place in the order, and yet everybody gets the same id.
  private static String id(Fact fact) {
    return fact.isPassing()
        ? Long.toString(fact.timeMillis(), Character.MAX_RADIX) + "-" + fact.event().hashCode()
        : fact.id().text();
  }

  private boolean has(Capability capability) {
    return capabilities.contains(capability);
  }
}
