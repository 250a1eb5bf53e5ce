package parley.door.tagged;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import parley.core.event.AccountChanged;
import parley.core.event.AccountDeleted;
import parley.core.event.AccountRegistered;
import parley.core.event.Attachment;
import parley.core.event.AwayChanged;
import parley.core.event.Deleted;
import parley.core.event.Edited;
import parley.core.event.EpochBegan;
import parley.core.event.Event;
import parley.core.event.Fact;
import parley.core.event.Invited;
import parley.core.event.Kicked;
import parley.core.event.LoggedIn;
import parley.core.event.LoggedOut;
import parley.core.event.Manner;
import parley.core.event.MarkedRead;
import parley.core.event.NickChanged;
import parley.core.event.Quote;
import parley.core.event.Reacted;
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
import parley.core.event.TopicChanged;
import parley.core.event.UserAnnounced;
import parley.core.event.UserEntered;
import parley.core.event.UserEvent;
import parley.core.event.UserLeft;
import parley.core.event.Whispered;
import parley.door.Variant;

/// How facts look on the tagged door.
///
/// What is said in a room is `<name> [HH:MM:SS]: <text>`; actions have `* ` before it and notices
/// `- `, which no name begins with. Everything else is a [Line].
final class TaggedVariant implements Variant {
  private static final byte[] NOTHING = {};

  private final DateTimeFormatter stamp;
  private final LineEnd end;
  private final boolean sent;
  private final boolean ids;

  /// @param zone what the stamps are in
  /// @param sent whether what two people have part in looks as to the other of them than the one
  ///   who usually hears of it: private messages as to their sender
  /// @param ids whether messages come with their ids
  TaggedVariant(ZoneId zone, LineEnd end, boolean sent, boolean ids) {
    this.stamp = DateTimeFormatter.ofPattern("HH:mm:ss").withZone(zone);
    this.end = end;
    this.sent = sent;
    this.ids = ids;
  }

  @Override
  public byte[] render(Fact fact) {
    byte[] lines = lines(fact);
    boolean message = fact.event() instanceof Said || fact.event() instanceof Whispered;
    return ids && message ? join(end.bytes(Line.ID.with(fact.id().text())), lines) : lines;
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private byte[] lines(Fact fact) {
    return switch (fact.event()) {
      case Said said when said.text().indexOf('\n') >= 0 ->
          each(said.text(), line -> said(said, line, fact.timeMillis()));
      case Whispered whispered when whispered.text().indexOf('\n') >= 0 ->
          each(whispered.text(), line -> sent ? sent(whispered, line) : received(whispered, line));
      case RoomModesChanged changed -> end.bytes(RoomLines.of(changed));
      case Event _ -> {
        String line = line(fact);
        yield line.isEmpty() ? NOTHING : end.bytes(line);
      }
    };
  }

  /// A line for each line of a text; empty ones say nothing.
  private byte[] each(String text, UnaryOperator<String> line) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    text.lines()
        .filter(part -> !part.isBlank())
        .forEach(part -> bytes.writeBytes(end.bytes(line.apply(part))));
    return bytes.toByteArray();
  }

  private String line(Fact fact) {
    return switch (fact.event()) {
      case Said said -> said(said, said.text(), fact.timeMillis());
      case Whispered whispered ->
          sent ? sent(whispered, whispered.text()) : received(whispered, whispered.text());
      case RoomJoined joined ->
          joined.entering()
              ? Line.USER_JOINED.with(joined.nick())
              : Line.ROOM_JOINED.with(joined.nick(), joined.name());
      case UserAnnounced announced -> Line.USER_JOINED.with(announced.nick());
      case UserLeft left -> Line.USER_LEFT.with(left.nick());
      case RoomLeft left -> Line.ROOM_LEFT.with(left.nick(), left.name());
      case NickChanged changed -> Line.NICK_CHANGED.with(changed.before(), changed.after());
      case TopicChanged changed -> Line.TOPIC_CHANGED.with(changed.nick(), changed.topic());
      case Reacted reacted ->
          (reacted.added() ? Line.REACT : Line.UNREACT)
              .with(reacted.message().message().text(), reacted.nick(), reacted.reaction());
      case Edited edited ->
          Line.EDIT.with(
              edited.message().message().text(), edited.nick(), edited.text().replace('\n', ' '));
      case Deleted deleted -> Line.DELETE.with(deleted.message().text(), deleted.nick());
      case AwayChanged changed ->
          changed.message().isEmpty()
              ? Line.USER_BACK.with(changed.nick())
              : Line.USER_AWAY.with(changed.nick(), changed.message());
      case UserEvent _ -> "";
      case LoggedIn in -> Line.LOGGED_IN.with(in.name());
      case LoggedOut out -> Line.LOGGED_OUT.with(out.name());
      case AccountRegistered _, AccountChanged _, AccountDeleted _, SecretChanged _, MarkedRead _ ->
          "";
      case Kicked kicked -> RoomLines.of(kicked, sent);
      case Invited invited -> RoomLines.of(invited, sent);
      case RoomRenamed renamed -> Line.ROOM_RENAMED.with(renamed.byNick(), renamed.after());
      case RoomRegistered registered -> RoomLines.of(registered);
      case RoomModesChanged _ -> "";
      case UserEntered _,
          EpochBegan _,
          SessionAttached _,
          SessionDetached _,
          SessionMoved _,
          Signalled _ ->
          "";
    };
  }

  private String said(Said said, String text, long timeMillis) {
    Attachment file = said.extras().shownFile();
    if (file != null) {
      return Line.FILE.with(said.nick(), file.bytes(), file.name(), text);
    }
    Quote answered = said.extras().replyTo();
    if (ids && answered != null) {
      return Line.REPLY.with(answered.message().text(), said.nick(), text);
    }
    String mark =
        switch (said.manner()) {
          case MESSAGE -> "";
          case ACTION -> "* ";
          case NOTICE -> "- ";
        };
    String time = stamp.format(Instant.ofEpochMilli(timeMillis));
    return mark + said.nick() + " [" + time + "]: " + text;
  }

  private static String received(Whispered whispered, String text) {
    Attachment file = whispered.extras().shownFile();
    if (file != null) {
      return Line.PRIVATE_FILE.with(whispered.fromNick(), file.bytes(), file.name(), text);
    }
    return line(whispered.manner(), Line.PRIVATE, Line.PRIVATE_ACTION, Line.PRIVATE_NOTICE)
        .with(whispered.fromNick(), text);
  }

  private static String sent(Whispered whispered, String text) {
    Attachment file = whispered.extras().shownFile();
    if (file != null) {
      return Line.PRIVATE_FILE_SENT.with(whispered.toNick(), file.bytes(), file.name(), text);
    }
    return line(
            whispered.manner(),
            Line.PRIVATE_SENT,
            Line.PRIVATE_ACTION_SENT,
            Line.PRIVATE_NOTICE_SENT)
        .with(whispered.toNick(), text);
  }

  private static Line line(Manner manner, Line message, Line action, Line notice) {
    return switch (manner) {
      case MESSAGE -> message;
      case ACTION -> action;
      case NOTICE -> notice;
    };
  }
}
