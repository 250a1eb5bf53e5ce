package parley.door.irc.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.command.ChangeRoomModes;
import parley.core.command.ModeWish;
import parley.core.event.Rank;
import parley.core.event.RoomFlag;
import parley.core.event.RoomList;
import parley.core.name.Mask;
import parley.core.name.Names;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.core.query.WhichModes;
import parley.door.irc.talk.IrcVariant;
import parley.door.irc.talk.Modes;
import parley.door.irc.talk.Refusals;
import parley.door.irc.talk.Reply;
import parley.irc.Numeric;

/// What `MODE` says of a room: letters after a sign, and parameters for those that take one.
final class RoomModesTalk {
  private final RoomName room;
  private final Reply reply;
  private final List<ModeWish> wishes = new ArrayList<>();
  private final List<String> params = new ArrayList<>();

  RoomModesTalk(RoomName room, Reply reply) {
    this.room = room;
    this.reply = reply;
  }

  /// Shows how the room is set, or a list, or changes what is asked for.
  void hear(List<String> words) {
    if (words.isEmpty()) {
      reply.query(new WhichModes(room), this::show);
      return;
    }
    params.addAll(words.subList(1, words.size()));
    boolean set = true;
    for (int i = 0; i < words.getFirst().length(); i++) {
      char letter = words.getFirst().charAt(i);
      if (letter == '+' || letter == '-') {
        set = letter == '+';
      } else {
        hear(letter, set);
      }
    }
    if (!wishes.isEmpty()) {
      reply.order(new ChangeRoomModes(room, wishes), this::changed);
    }
  }

  private void changed(Answer answer) {
    if (answer instanceof Answer.ModesChanged(_, _, var refusals)) {
      refusals.forEach(refusal -> Refusals.say(reply, refusal));
    }
  }

  private void show(Answer answer) {
    if (answer instanceof Answer.Modes modes) {
      List<String> words = new ArrayList<>(List.of(IrcVariant.room(modes.room())));
      words.addAll(Modes.shown(modes.modes(), modes.keyed()));
      reply.numeric(Numeric.RPL_CHANNELMODEIS, words.toArray(new String[0]));
      reply.numeric(
          Numeric.RPL_CREATIONTIME,
          IrcVariant.room(modes.room()),
          Long.toString(modes.sinceMillis() / 1_000));
    }
  }

  private void hear(char letter, boolean set) {
    RoomList list = Modes.list(letter);
    RoomFlag flag = Modes.flag(letter);
    Rank rank = Modes.rank(letter);
    if (list != null) {
      hear(list, set);
    } else if (flag != null) {
      wishes.add(new ModeWish.Flag(flag, set));
    } else if (rank != null) {
      hear(rank, set);
    } else if (letter == 'k') {
      key(set);
    } else if (letter == 'l') {
      limit(set);
    } else {
      reply.numeric(Numeric.ERR_UNKNOWNMODE, String.valueOf(letter), "is unknown mode char to me");
    }
  }

  private void hear(RoomList list, boolean set) {
    String typed = next();
    if (typed == null) {
      RoomListTalk.show(room, list, reply);
      return;
    }
    switch (reply.shared().names().mask(typed)) {
      case Names.Checked.Fine<Mask>(Mask mask) -> wishes.add(new ModeWish.Entry(list, mask, set));
      case Names.Checked.Wrong<Mask>(var problem) ->
          invalid(Modes.letter(list), typed, problem.reason());
    }
  }

  private void hear(Rank rank, boolean set) {
    String name = next();
    if (name == null) {
      reply.needsMore();
    } else {
      wishes.add(new ModeWish.Give(name, Proving.key(name, reply), rank, set));
    }
  }

  private void key(boolean set) {
    String key = next();
    if (set && (key == null || key.isEmpty())) {
      invalid('k', "*", "A key is needed");
    } else {
      wishes.add(new ModeWish.Key(set ? key : null));
    }
  }

  private void limit(boolean set) {
    String typed = set ? next() : "0";
    if (typed == null || !typed.matches("[0-9]{1,9}")) {
      invalid('l', typed == null ? "*" : typed, "A number is needed");
    } else {
      wishes.add(new ModeWish.Limit(Integer.parseInt(typed)));
    }
  }

  private void invalid(char letter, String typed, String why) {
    reply.numeric(
        Numeric.ERR_INVALIDMODEPARAM, IrcVariant.room(room), String.valueOf(letter), typed, why);
  }

  private @Nullable String next() {
    return params.isEmpty() ? null : params.removeFirst();
  }
}
