package parley.door.irc.command;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.core.command.ChangeRoomModes;
import parley.core.command.ModeWish;
import parley.core.command.TakeRoom;
import parley.core.event.ModeChange;
import parley.core.event.Rank;
import parley.core.name.Nick;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.core.query.WhichModes;
import parley.core.state.Tenure;
import parley.door.irc.talk.IrcVariant;
import parley.door.irc.talk.Modes;

/// What ChanServ does about ranks and rooms that belong to accounts, be they here or not.
final class ChanServTenure {
  static final ServiceWord AMODE =
      new ServiceWord(
          List.of("AMODE"),
          1,
          "<#channel> [+<letter>|- <account>]",
          "gives an account a rank whenever it comes: +q +a +o +h +v; shows who has one",
          ChanServTenure::amode);

  static final ServiceWord TRANSFER =
      new ServiceWord(
          List.of("TRANSFER"),
          1,
          "<#channel> [<account>] | ACCEPT <#channel>",
          "offers a channel of yours to an account, or to none any more; takes one that is"
              + " offered to yours",
          ChanServTenure::transfer);

  private ChanServTenure() {}

  private static void amode(List<String> words, ServiceVoice voice) {
    RoomName room = room(words.getFirst(), voice);
    if (room == null) {
      return;
    }
    Rank rank = words.size() == 3 ? rank(words.get(1)) : null;
    if (words.size() == 1) {
      voice.reply().query(new WhichModes(room), answer -> list(answer, voice), voice::refuse);
    } else if (rank == null) {
      voice.say(AMODE.shown());
    } else {
      String account = words.get(2);
      String key = Proving.key(account, voice.reply());
      order(room, new ModeWish.Stand(account, key, rank), voice);
    }
  }

  /// `+o`; with a minus, whatever letter follows, no rank.
  private static @Nullable Rank rank(String typed) {
    if (typed.startsWith("-") && typed.length() <= 2) {
      return Rank.MEMBER;
    }
    return typed.startsWith("+") && typed.length() == 2 ? Modes.rank(typed.charAt(1)) : null;
  }

  private static void list(Answer answer, ServiceVoice voice) {
    if (!(answer instanceof Answer.Modes modes)) {
      return;
    }
    Tenure tenure = modes.modes().tenure();
    String room = IrcVariant.room(modes.room());
    Nick founder = modes.founder();
    voice.say(room + (founder == null ? " is not registered" : " belongs to " + founder));
    for (Tenure.Standing standing : tenure.standings()) {
      voice.say("+" + Modes.letter(standing.rank()) + " " + standing.account());
    }
    if (tenure.offered() != null) {
      voice.say("Offered to " + tenure.offered());
    }
  }

  private static void transfer(List<String> words, ServiceVoice voice) {
    if (words.getFirst().toUpperCase(Locale.ROOT).equals("ACCEPT")) {
      if (words.size() == 2) {
        accept(words.getLast(), voice);
      } else {
        voice.say(TRANSFER.shown());
      }
      return;
    }
    RoomName room = room(words.getFirst(), voice);
    if (room != null) {
      String account = words.size() == 1 ? "" : words.get(1);
      order(room, new ModeWish.Offer(account, Proving.key(account, voice.reply())), voice);
    }
  }

  private static void accept(String typed, ServiceVoice voice) {
    RoomName room = room(typed, voice);
    if (room != null) {
      voice
          .reply()
          .order(
              new TakeRoom(room),
              _ -> voice.say(IrcVariant.room(room) + " is yours"),
              voice::refuse);
    }
  }

  private static void order(RoomName room, ModeWish wish, ServiceVoice voice) {
    voice
        .reply()
        .order(
            new ChangeRoomModes(room, List.of(wish)),
            answer -> answered(answer, voice),
            voice::refuse);
  }

  private static void answered(Answer answer, ServiceVoice voice) {
    if (!(answer instanceof Answer.ModesChanged(RoomName room, var applied, var refusals))) {
      return;
    }
    refusals.forEach(voice::refuse);
    applied.forEach(change -> done(IrcVariant.room(room), change, voice));
    if (applied.isEmpty() && refusals.isEmpty()) {
      voice.say("That is so already");
    }
  }

  /// Ranks of those who are here show as modes.
  private static void done(String room, ModeChange change, ServiceVoice voice) {
    if (change instanceof ModeChange.StandingChanged(Nick account, Rank rank)) {
      voice.say(
          account
              + (rank == Rank.MEMBER ? " has no rank of its own in " : " comes as +")
              + (rank == Rank.MEMBER ? room : Modes.letter(rank) + " to " + room));
    } else if (change instanceof ModeChange.OfferChanged(Nick account)) {
      voice.say(
          account == null
              ? room + " is offered to nobody"
              : account + " may take it: /msg ChanServ TRANSFER ACCEPT " + room);
    }
  }

  private static @Nullable RoomName room(String typed, ServiceVoice voice) {
    RoomName room = Rooms.named(typed, voice.reply());
    if (room == null) {
      voice.say("No channel is called " + typed + ": they begin with #");
    }
    return room;
  }
}
