package parley.door.irc.command;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import parley.core.command.RegisterRoom;
import parley.core.event.Rank;
import parley.core.name.Nick;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.core.query.WhichModes;
import parley.door.irc.talk.IrcVariant;
import parley.door.irc.talk.Modes;

/// Rooms that somebody owns, in the words of old clients.
final class ChanServ {
  private static final String MODES =
      "MODE <#channel> +<letters> sets a channel; what a registered one is set to is kept";
  private static final String ACCESS =
      "AMODE <#channel> +<letter> <account> gives a rank that is kept; OP, VOICE and the like hold"
          + " until somebody leaves";

  /// The service.
  static final Service SERVICE =
      new Service(
          "ChanServ",
          "A registered channel stays with its topic, modes and bans, and is its founder's",
          List.of(
              of(
                  List.of("REGISTER"),
                  "<#channel>",
                  "makes a channel yours",
                  (room, voice) -> keep(room, true, voice)),
              of(
                  List.of("UNREGISTER", "DROP"),
                  "<#channel>",
                  "lets go of a channel",
                  (room, voice) -> keep(room, false, voice)),
              of(List.of("INFO"), "<#channel>", "tells about a channel", ChanServ::info),
              ChanServTenure.AMODE,
              ChanServTenure.TRANSFER,
              rank(List.of("OP"), Rank.OPERATOR, true),
              rank(List.of("DEOP"), Rank.OPERATOR, false),
              rank(List.of("HALFOP"), Rank.HALFOP, true),
              rank(List.of("DEHALFOP"), Rank.HALFOP, false),
              rank(List.of("VOICE"), Rank.VOICE, true),
              rank(List.of("DEVOICE"), Rank.VOICE, false),
              rank(List.of("ADMIN", "PROTECT"), Rank.ADMIN, true),
              rank(List.of("DEADMIN", "DEPROTECT"), Rank.ADMIN, false),
              rank(List.of("OWNER"), Rank.OWNER, true),
              rank(List.of("DEOWNER"), Rank.OWNER, false)),
          Map.ofEntries(
              Map.entry("SET", MODES),
              Map.entry("MLOCK", MODES),
              Map.entry("TOPIC", "TOPIC <#channel> :<topic> sets the topic"),
              Map.entry("KICK", "KICK <#channel> <nick> :<reason> puts somebody out"),
              Map.entry("BAN", "MODE <#channel> +b <mask> keeps somebody out"),
              Map.entry("AKICK", "MODE <#channel> +b <mask> keeps somebody out for good"),
              Map.entry("UNBAN", "MODE <#channel> -b <mask> lets somebody in; founders may always"),
              Map.entry("QUIET", "MODE <#channel> +b m:<mask> keeps somebody from speaking"),
              Map.entry("UNQUIET", "MODE <#channel> -b m:<mask> lets somebody speak"),
              Map.entry("INVITE", "INVITE <nick> <#channel> asks somebody in; founders may always"),
              Map.entry("GETKEY", "MODE <#channel> shows the key to members; founders need none"),
              Map.entry("FLAGS", ACCESS),
              Map.entry("ACCESS", ACCESS),
              Map.entry("AOP", ACCESS),
              Map.entry("SOP", ACCESS),
              Map.entry("VOP", ACCESS),
              Map.entry("LIST", "LIST lists channels; NickServ INFO lists those that you own")));

  private ChanServ() {}

  private static ServiceWord of(
      List<String> names, String usage, String meaning, BiConsumer<RoomName, ServiceVoice> doing) {
    return new ServiceWord(names, 1, usage, meaning, inRoom(_ -> doing));
  }

  private static ServiceWord rank(List<String> names, Rank rank, boolean set) {
    String meaning = (set ? "gives +" : "takes away +") + Modes.letter(rank) + ", yours for none";
    return new ServiceWord(
        names,
        1,
        "<#channel> [<nick>...]",
        meaning,
        inRoom(nicks -> new ChanServRanks(nicks, rank, set)::give));
  }

  /// The first word is a room, which the service says when it is not.
  private static BiConsumer<List<String>, ServiceVoice> inRoom(
      Function<List<String>, BiConsumer<RoomName, ServiceVoice>> doing) {
    return (words, voice) -> {
      RoomName room = Rooms.named(words.getFirst(), voice.reply());
      if (room == null) {
        voice.say("No channel is called " + words.getFirst() + ": they begin with #");
      } else {
        doing.apply(words.subList(1, words.size())).accept(room, voice);
      }
    };
  }

  private static void keep(RoomName room, boolean kept, ServiceVoice voice) {
    String shown = IrcVariant.room(room);
    voice
        .reply()
        .order(
            new RegisterRoom(room, kept),
            _ -> voice.say(shown + (kept ? " is yours and stays" : " is nobody's any more")),
            voice::refuse);
  }

  private static void info(RoomName room, ServiceVoice voice) {
    voice.reply().query(new WhichModes(room), answer -> info(answer, voice), voice::refuse);
  }

  private static void info(Answer answer, ServiceVoice voice) {
    if (answer instanceof Answer.Modes modes) {
      Nick founder = modes.founder();
      String owner = founder == null ? "is not registered" : "belongs to " + founder;
      voice.say(IrcVariant.room(modes.room()) + " " + owner);
      if (modes.sinceMillis() > 0) {
        voice.say("Made " + NickServSettings.day(modes.sinceMillis()));
      }
      String set = String.join(" ", Modes.shown(modes.modes(), modes.keyed()));
      voice.say("Modes " + set);
    }
  }
}
