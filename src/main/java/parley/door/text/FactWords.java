package parley.door.text;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import parley.core.event.AccountChanged;
import parley.core.event.AccountDeleted;
import parley.core.event.AccountEvent;
import parley.core.event.AccountRegistered;
import parley.core.event.Attachment;
import parley.core.event.AwayChanged;
import parley.core.event.Deleted;
import parley.core.event.Edited;
import parley.core.event.EpochBegan;
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
import parley.core.name.Nick;
import parley.door.text.style.Slot;
import parley.door.text.style.Values;
import parley.door.text.style.Wording;
import parley.text.ByteCount;

/// One fact, put into the words of a look.
///
/// @param look whose words
/// @param fact what happened
record FactWords(Look look, Fact fact) {
  /// The words for who has that relation to the fact; empty when nothing is said of it.
  String to(Relation relation) {
    return switch (fact.event()) {
      case Said said -> said(said);
      case Whispered whispered -> whispered(whispered, relation);
      case RoomJoined joined -> {
        Wording wording = joined.entering() ? Wording.PEOPLE_CAME : Wording.ROOMS_JOINED;
        yield words(wording, nick(joined.nick()).with(Slot.ROOM, joined.name().shown()));
      }
      case RoomLeft left ->
          words(Wording.ROOMS_LEFT, nick(left.nick()).with(Slot.ROOM, left.name().shown()))
              + saying(left.reason());
      case UserAnnounced announced -> words(Wording.PEOPLE_CAME, nick(announced.nick()));
      case UserLeft left -> left(left);
      case NickChanged changed -> {
        Wording wording = relation == Relation.ACTOR ? Wording.NAMES_MINE : Wording.NAMES_CHANGED;
        yield words(wording, nick(changed.after()).with(Slot.OLD, changed.before().shown()));
      }
      case TopicChanged changed -> topic(changed);
      case AwayChanged changed -> away(changed, relation);
      case AccountEvent about -> account(about);
      case UserEvent _ -> "";
      case Reacted reacted ->
          words(
              reacted.added() ? Wording.MESSAGES_REACTED : Wording.MESSAGES_UNREACTED,
              about(reacted.nick().shown(), reacted.message())
                  .with(Slot.VALUE, reacted.reaction()));
      case Edited edited -> edited(edited);
      case Deleted deleted -> deleted(deleted);
      case RoomModesChanged changed -> room().of(changed);
      case Kicked kicked -> room().of(kicked, relation);
      case Invited invited -> room().of(invited, relation);
      case RoomRenamed renamed -> room().of(renamed);
      case RoomRegistered registered -> room().of(registered);
      case EpochBegan _,
          UserEntered _,
          SessionAttached _,
          SessionDetached _,
          SessionMoved _,
          Signalled _ ->
          "";
    };
  }

  private RoomWords room() {
    return new RoomWords(look, fact.timeMillis());
  }

  private String said(Said said) {
    Attachment file = said.extras().shownFile();
    if (file != null) {
      return file(Wording.MESSAGES_FILE, said.nick(), file, said.text());
    }
    Wording wording =
        switch (said.manner()) {
          case MESSAGE -> Wording.MESSAGES_SAID;
          case ACTION -> Wording.MESSAGES_DID;
          case NOTICE -> Wording.MESSAGES_NOTICE;
        };
    String who = said.nick().shown();
    Quote answered = said.extras().replyTo();
    String name = answered == null ? who : answering(who, answered);
    Values values = Values.of(Slot.NICK, name).with(Slot.ROOM, said.name().shown());
    return eachLine(said.text(), line -> words(wording, values.with(Slot.TEXT, line)));
  }

  /// The words about each line of a text, each on a line of its own; empty lines say nothing.
  private static String eachLine(String text, UnaryOperator<String> words) {
    return text.indexOf('\n') < 0
        ? words.apply(text)
        : text.lines()
            .filter(line -> !line.isBlank())
            .map(words)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
  }

  private String whispered(Whispered whispered, Relation relation) {
    boolean own = relation == Relation.ACTOR;
    Attachment file = whispered.extras().shownFile();
    if (file != null) {
      return own
          ? file(Wording.MESSAGES_FILE_TOLD_BY_ME, whispered.toNick(), file, whispered.text())
          : file(Wording.MESSAGES_FILE_TOLD, whispered.fromNick(), file, whispered.text());
    }
    Wording wording = own ? Wording.MESSAGES_TOLD_BY_ME : Wording.MESSAGES_TOLD;
    String text =
        whispered.manner() == Manner.ACTION
            ? "* " + whispered.fromNick().shown() + " " + whispered.text()
            : whispered.text();
    Nick other = own ? whispered.toNick() : whispered.fromNick();
    Quote answered = whispered.extras().replyTo();
    String name = answered == null ? other.shown() : answering(other.shown(), answered);
    return eachLine(text, line -> words(wording, Values.of(Slot.NICK, name).with(Slot.TEXT, line)));
  }

  private String file(Wording wording, Nick who, Attachment file, String url) {
    return words(
        wording,
        nick(who)
            .with(Slot.FILE, file.name())
            .with(Slot.SIZE, ByteCount.of(file.bytes()))
            .with(Slot.TEXT, url));
  }

  private String answering(String who, Quote message) {
    return look.words(Wording.MESSAGES_ANSWERING, about(who, message));
  }

  private static Values about(String who, Quote message) {
    return Values.of(Slot.NICK, who)
        .with(Slot.OLD, message.author().shown())
        .with(Slot.TEXT, message.excerpt());
  }

  private String deleted(Deleted deleted) {
    boolean own = deleted.author().equals(deleted.nick());
    return words(
        own ? Wording.MESSAGES_DELETED : Wording.MESSAGES_DELETED_OF,
        nick(deleted.nick()).with(Slot.OLD, deleted.author().shown()));
  }

  private String edited(Edited edited) {
    Values values = nick(edited.nick()).with(Slot.OLD, edited.message().excerpt());
    return words(Wording.MESSAGES_EDITED, values.with(Slot.TEXT, edited.text().replace('\n', ' ')));
  }

  private String left(UserLeft left) {
    boolean lost =
        switch (left.how()) {
          case QUIT, SWITCHED, KILLED -> false;
          case LOST, TIMED_OUT, SLOW_READER, FLOODED -> true;
        };
    Wording wording = lost ? Wording.PEOPLE_LOST : Wording.PEOPLE_LEFT;
    return words(wording, nick(left.nick())) + saying(left.reason());
  }

  private String saying(String reason) {
    return reason.isBlank() ? "" : look.words(Wording.PEOPLE_SAYING, Values.of(Slot.TEXT, reason));
  }

  private String topic(TopicChanged changed) {
    Values values = nick(changed.nick()).with(Slot.ROOM, changed.name().shown());
    return changed.topic().isEmpty()
        ? words(Wording.TOPIC_CLEARED, values)
        : words(Wording.TOPIC_CHANGED, values.with(Slot.TEXT, changed.topic()));
  }

  private String away(AwayChanged changed, Relation relation) {
    boolean back = changed.message().isEmpty();
    boolean own = relation == Relation.ACTOR;
    Wording wording =
        back
            ? own ? Wording.AWAY_BACK_MINE : Wording.AWAY_BACK
            : own ? Wording.AWAY_MINE : Wording.AWAY_GONE;
    return words(wording, nick(changed.nick()).with(Slot.TEXT, changed.message()));
  }

  /// Only who is logged in or out hears of it here.
  private String account(AccountEvent event) {
    return switch (event) {
      case LoggedIn in -> words(Wording.ACCOUNTS_LOGGED_IN, nick(in.name()));
      case LoggedOut out -> words(Wording.ACCOUNTS_LOGGED_OUT, nick(out.name()));
      case AccountRegistered _, AccountChanged _, AccountDeleted _, SecretChanged _, MarkedRead _ ->
          "";
    };
  }

  private String words(Wording wording, Values values) {
    return look.words(wording, values, fact.timeMillis());
  }

  private static Values nick(Nick nick) {
    return Values.of(Slot.NICK, nick.shown());
  }
}
