package parley.door.text.command;

import java.util.List;
import java.util.function.Consumer;
import parley.core.command.Ban;
import parley.core.command.Unban;
import parley.core.name.Mask;
import parley.core.name.Names;
import parley.door.text.style.Slot;
import parley.door.text.style.Values;
import parley.door.text.style.Wording;

/// Keeps somebody out of the room, or from speaking there; or takes that back.
///
/// @param entry the command's line in the table
/// @param mute whether it is about speaking
/// @param set whether it begins or ends
record BanCommand(Entry entry, boolean mute, boolean set) implements TextCommand {
  /// What makes a mask of more than one name.
  private static final String SIGNS = "!@*?:";

  /// All four of them.
  static List<BanCommand> all() {
    return List.of(
        of("ban", "<user> [why]", "put somebody out of your room and keep them out", false, true),
        of("unban", "<user>", "let somebody come to your room again", false, false),
        of("mute", "<user>", "let somebody read only in your room", true, true),
        of("unmute", "<user>", "let somebody speak in your room again", true, false));
  }

  private static BanCommand of(
      String name, String parameters, String help, boolean mute, boolean set) {
    String example = "/" + name + " bob" + (parameters.endsWith("[why]") ? " spam" : "");
    return new BanCommand(new Entry(name, List.of(), parameters, help, example), mute, set);
  }

  @Override
  public void run(Talk talk, Typed typed) {
    if (typed.isBare()) {
      talk.usage(typed);
    } else {
      withMask(talk, typed.firstWord(), mask -> ask(talk, typed, mask));
    }
  }

  private void ask(Talk talk, Typed typed, Mask made) {
    String typedName = typed.firstWord();
    boolean one = typedName.chars().noneMatch(c -> SIGNS.indexOf(c) >= 0);
    String name = one ? typedName : "";
    String key = one ? talk.names().nickKey(typedName) : "";
    Mask mask = mute ? made.muting() : made;
    talk.order(
        set
            ? new Ban(null, mask, name, key, talk.words(typed.afterFirstWord()))
            : new Unban(null, mask, name, key));
  }

  private static void withMask(Talk talk, String typed, Consumer<Mask> then) {
    switch (talk.names().mask(typed)) {
      case Names.Checked.Fine<Mask>(Mask mask) -> then.accept(mask);
      case Names.Checked.Wrong<Mask>(var problem) ->
          talk.answer(
              Wording.NAMES_WRONG, Values.of(Slot.NICK, typed).with(Slot.REASON, problem.reason()));
    }
  }
}
