package parley.door.irc.talk;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import parley.core.event.ClientTag;
import parley.core.event.Deleted;
import parley.core.event.Edited;
import parley.core.event.Extras;
import parley.core.event.Fact;
import parley.core.event.Manner;
import parley.core.event.Rank;
import parley.core.event.Reacted;
import parley.core.event.Said;
import parley.core.event.Signalled;
import parley.core.event.Spot;
import parley.core.event.Whispered;
import parley.core.name.RoomName;

/// How messages look, and what becomes of them.
final class MessageLines {
  private final FactLines lines;

  MessageLines(FactLines lines) {
    this.lines = lines;
  }

  byte[] said(Fact fact, Said said) {
    String target = Prefixes.status(said.extras().from()) + IrcVariant.room(said.name());
    return message(fact, said.manner(), target, said.text(), said.extras());
  }

  byte[] whispered(Fact fact, Whispered said) {
    return message(fact, said.manner(), said.toNick().shown(), said.text(), said.extras());
  }

  private byte[] message(Fact fact, Manner manner, String target, String text, Extras extras) {
    String word = manner == Manner.NOTICE ? "NOTICE" : "PRIVMSG";
    String before = lines.source(fact) + " " + word + " " + target + " :";
    String open = manner == Manner.ACTION ? "\u0001ACTION " : "";
    String close = manner == Manner.ACTION ? "\u0001" : "";
    if (extras.joints().isEmpty()
        && text.indexOf('\n') < 0
        && Wire.surelyFits(before.length() + open.length() + text.length() + close.length())) {
      return Wire.line(lines.tags(fact, tags(extras), true), before + open + text + close);
    }
    List<Pieces.Piece> pieces =
        Pieces.of(text, extras.joints(), Wire.BODY_BYTES_MAX - Pieces.bytes(before + open + close));
    if (pieces.size() == 1) {
      String only = pieces.getFirst().text();
      return Wire.line(lines.tags(fact, tags(extras), true), before + open + only + close);
    }
    if (lines.has(Capability.DRAFT_MULTILINE)
        && lines.has(Capability.BATCH)
        && manner != Manner.ACTION) {
      return multiline(fact, target, before, pieces, extras);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    boolean first = true;
    for (Pieces.Piece piece : pieces) {
      if (!piece.text().isEmpty()) {
        String tags = lines.tags(fact, tags(extras), first);
        all.writeBytes(Wire.line(tags, before + open + piece.text() + close));
        first = false;
      }
    }
    return all.toByteArray();
  }

  /// What is on a message: who can show it learns that its words were changed.
  private List<ClientTag> tags(Extras extras) {
    if (!extras.edited() || !lines.has(Capability.DRAFT_MESSAGE_EDIT)) {
      return extras.tags();
    }
    List<ClientTag> tags = new ArrayList<>(extras.tags());
    tags.add(new ClientTag("draft/edited", ""));
    return tags;
  }

  /// One message in a batch of lines; its tags are those of the batch.
  private byte[] multiline(
      Fact fact, String target, String before, List<Pieces.Piece> pieces, Extras extras) {
    String reference = "m" + FactLines.id(fact);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    String begin = lines.source(fact) + " BATCH +" + reference + " draft/multiline " + target;
    all.writeBytes(Wire.line(lines.tags(fact, tags(extras), true), begin));
    for (Pieces.Piece piece : pieces) {
      String joins = piece.joins() ? ";draft/multiline-concat" : "";
      all.writeBytes(Wire.line("@batch=" + reference + joins + " ", before + piece.text()));
    }
    all.writeBytes(Wire.line("", ":" + lines.server() + " BATCH -" + reference));
    return all.toByteArray();
  }

  byte[] signalled(Fact fact, Signalled signalled) {
    if (!lines.has(Capability.MESSAGE_TAGS)) {
      return FactLines.NOTHING;
    }
    String target =
        switch (signalled.place()) {
          case Signalled.Where.InRoom(_, var name, var from) ->
              Prefixes.status(from) + IrcVariant.room(name);
          case Signalled.Where.ToUser(_, var nick, _) -> nick.shown();
        };
    return Wire.line(
        lines.tags(fact, signalled.tags(), true), lines.source(fact) + " TAGMSG " + target);
  }

  byte[] reacted(Fact fact, Reacted reacted) {
    if (!lines.has(Capability.MESSAGE_TAGS)) {
      return FactLines.NOTHING;
    }
    String id = reacted.message().message().text();
    String tag = reacted.added() ? "+draft/react" : "+draft/unreact";
    List<ClientTag> tags =
        List.of(
            new ClientTag(tag, reacted.reaction()),
            new ClientTag("+draft/reply", id),
            new ClientTag("+reply", id));
    return Wire.line(
        lines.tags(fact, tags, true),
        lines.source(fact) + " TAGMSG " + target(fact, reacted.spot()));
  }

  /// The new words, as tags; what clients show that know nothing of them: the correction as a
  /// notice.
  byte[] edited(Fact fact, Edited edited) {
    if (lines.has(Capability.DRAFT_MESSAGE_EDIT) && lines.has(Capability.MESSAGE_TAGS)) {
      List<ClientTag> change =
          List.of(
              new ClientTag("draft/target-msgid", edited.message().message().text()),
              new ClientTag("draft/edit-text", edited.text()));
      return Wire.line(
          lines.tags(fact, change, true),
          lines.source(fact) + " EDIT " + target(fact, edited.spot()));
    }
    String words = "edited: \"" + edited.message().excerpt() + "\" → \"" + edited.text() + "\"";
    List<ClientTag> tags = List.of(new ClientTag("+draft/edit", edited.message().message().text()));
    Extras extras = new Extras(null, tags, Rank.MEMBER, List.of());
    return message(fact, Manner.NOTICE, target(fact, edited.spot()), words, extras);
  }

  byte[] deleted(Fact fact, Deleted deleted) {
    return lines.has(Capability.DRAFT_MESSAGE_REDACTION)
        ? lines.line(
            fact,
            deleted.reason().isEmpty() ? null : deleted.reason(),
            "REDACT",
            target(fact, deleted.spot()),
            deleted.message().text())
        : FactLines.NOTHING;
  }

  /// Where something about a message goes: its room, or the other one of two.
  private static String target(Fact fact, Spot spot) {
    return switch (spot) {
      case Spot.InRoom(_, RoomName name) -> IrcVariant.room(name);
      case Spot.Between between -> {
        boolean byAuthor =
            fact.by() != null && fact.by().nick().key().equals(between.fromNick().key());
        yield byAuthor ? between.toNick().shown() : between.fromNick().shown();
      }
    };
  }
}
