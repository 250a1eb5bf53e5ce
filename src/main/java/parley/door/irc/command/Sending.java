package parley.door.irc.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.command.Command;
import parley.core.command.React;
import parley.core.command.Say;
import parley.core.command.Signal;
import parley.core.command.Whisper;
import parley.core.event.ClientTag;
import parley.core.event.Extras;
import parley.core.event.Face;
import parley.core.event.Manner;
import parley.core.event.Quote;
import parley.core.event.Rank;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.core.state.Refusal;
import parley.door.irc.talk.Prefixes;
import parley.door.irc.talk.Refusals;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;
import parley.irc.Utf8;

/// What `PRIVMSG`, `NOTICE` and `TAGMSG` have in common: targets, tags, and what stands in the way.
final class Sending {
  private static final String ACTION = "\u0001ACTION";

  /// Asks that tags alone stand in the history.
  private static final String PERSIST = "+draft/persist";

  private static final int LINE_BYTES_MAX = 510;

  /// Colons, spaces, `!` and `@` of a line.
  private static final int SIGNS = 7;

  /// Bytes that one `char` takes at most.
  private static final int CHARACTER_BYTES_MAX = 3;

  private final Reply reply;
  private final List<ClientTag> tags;
  private final boolean quiet;

  /// @param quiet whether nothing is said of what went wrong: nobody answers a notice
  Sending(IrcMessage message, Reply reply, boolean quiet) {
    this.reply = reply;
    this.quiet = quiet;
    this.tags = tags(message);
  }

  private static List<ClientTag> tags(IrcMessage message) {
    List<ClientTag> tags = new ArrayList<>();
    message
        .tags()
        .forEach((name, value) -> {
          if (name.startsWith("+")) {
            tags.add(new ClientTag(name, value));
          }
        });
    return tags;
  }

  /// Sends words to each target.
  void words(String targets, Manner manner, String text) {
    boolean action = manner == Manner.MESSAGE && text.startsWith(ACTION) && isDone(text);
    String words = action ? inside(text) : text;
    Manner meant = action ? Manner.ACTION : manner;
    List<Target> found = targets(targets);
    new Quoting(reply)
        .find(
            tags,
            answered -> {
              Quote quote = answered == null ? null : answered.quote();
              for (Target target : found) {
                if (fits(target.typed(), text)) {
                  send(target, said(target, meant, words, quote));
                } else {
                  refuse(Numeric.ERR_INPUTTOOLONG, "The text is too long to be passed on");
                }
              }
            });
  }

  /// Sends words of several lines.
  ///
  /// @param joints where lines were cut in two only to be sent
  void multiline(String target, Manner manner, String text, List<Integer> joints) {
    List<Target> found = targets(target);
    new Quoting(reply)
        .find(
            tags,
            answered -> {
              Quote quote = answered == null ? null : answered.quote();
              for (Target each : found) {
                Extras extras = new Extras(quote, tags, each.from(), joints);
                send(each, said(each, manner, text, extras));
              }
            });
  }

  /// Sends tags alone to each target.
  void tags(String targets) {
    List<Target> found = targets(targets);
    ClientTag reaction = Quoting.reaction(tags);
    if (reaction == null) {
      found.forEach(this::signal);
      return;
    }
    boolean added = reaction.name().equals(Quoting.REACT);
    new Quoting(reply)
        .find(
            tags,
            message -> {
              if (message == null) {
                found.forEach(this::signal);
              } else {
                found.stream()
                    .limit(1)
                    .forEach(target -> send(target, new React(message, reaction.value(), added)));
              }
            });
  }

  private void signal(Target target) {
    RoomName room = target.room();
    Signal signal =
        room == null
            ? Signal.to(target.typed(), key(target), tags)
            : Signal.to(room, tags, target.from());
    send(target, tags.stream().anyMatch(t -> t.name().equals(PERSIST)) ? signal.keep() : signal);
  }

  private static boolean isDone(String text) {
    return text.length() == ACTION.length() || text.charAt(ACTION.length()) == ' ';
  }

  private static String inside(String text) {
    int end = text.endsWith("\u0001") ? text.length() - 1 : text.length();
    return text.substring(Math.min(ACTION.length() + 1, end), end);
  }

  /// Whether the line that others get is within the limit of a line.
  private boolean fits(String target, String text) {
    Face face = reply.talk().face();
    int names = face.nick().shown().length() + face.username().length() + face.host().length();
    int characters = names + reply.command().length() + target.length() + text.length();
    if ((characters + SIGNS) * CHARACTER_BYTES_MAX <= LINE_BYTES_MAX) {
      return true;
    }
    String line = ":" + face.mask() + " " + reply.command() + " " + target + " :";
    return Utf8.length(line) + Utf8.length(text) <= LINE_BYTES_MAX;
  }

  private Command said(Target target, Manner manner, String text, @Nullable Quote quote) {
    Extras extras = new Extras(quote, tags, target.from(), List.of());
    return said(target, manner, text, extras.with(reply.talk().fileSentBy(text)));
  }

  private Command said(Target target, Manner manner, String text, Extras extras) {
    RoomName room = target.room();
    return room == null
        ? new Whisper(target.typed(), key(target), manner, text, extras)
        : new Say(room, manner, text, extras);
  }

  private void send(Target target, Command command) {
    reply.order(
        command,
        answer -> {
          if (answer instanceof Answer.TargetAway(var nick, String words)) {
            reply.numeric(Numeric.RPL_AWAY, nick.shown(), words);
          }
        },
        refusal -> refused(target, refusal));
  }

  private void refused(Target target, Refusal refusal) {
    if (quiet) {
      return;
    }
    if (refusal instanceof Refusal.NotInRoom) {
      reply.numeric(Numeric.ERR_CANNOTSENDTOCHAN, target.typed(), "Cannot send to channel");
    } else {
      Refusals.say(reply, refusal);
    }
  }

  private List<Target> targets(String typed) {
    List<Target> targets = new ArrayList<>();
    List<String> all = Rooms.list(typed);
    for (String each : all.subList(0, Math.min(all.size(), reply.shared().bounds().targets()))) {
      Target target = target(each);
      if (target != null) {
        targets.add(target);
      }
    }
    if (all.size() > reply.shared().bounds().targets()) {
      refuse(Numeric.ERR_TOOMANYTARGETS, typed, "Too many targets, the first have got it");
    }
    return targets;
  }

  private @Nullable Target target(String typed) {
    Rank from = typed.isEmpty() ? null : Prefixes.rank(typed.charAt(0));
    String bare = from != null && Rooms.isRoom(typed.substring(1)) ? typed.substring(1) : typed;
    if (!Rooms.isRoom(bare)) {
      return new Target(typed, null, Rank.MEMBER);
    }
    RoomName room = Rooms.named(bare, reply);
    if (room == null) {
      refuse(Numeric.ERR_NOSUCHCHANNEL, typed, "No such channel");
      return null;
    }
    return new Target(typed, room, from == null ? Rank.MEMBER : from);
  }

  private void refuse(Numeric numeric, String... params) {
    if (!quiet) {
      reply.numeric(numeric, params);
    }
  }

  private String key(Target target) {
    return reply.shared().names().nickKey(target.typed());
  }

  /// Whom something is for.
  ///
  /// @param room null for a user
  /// @param from the lowest rank that is meant
  private record Target(String typed, @Nullable RoomName room, Rank from) {}
}
