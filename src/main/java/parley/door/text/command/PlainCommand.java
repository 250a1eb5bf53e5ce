package parley.door.text.command;

import java.util.List;
import java.util.function.Consumer;
import parley.door.text.style.Values;
import parley.door.text.style.Wording;

/// A command without words of its own, which visitors may use too.
///
/// @param entry its line in the table
/// @param action what it does
record PlainCommand(Entry entry, Consumer<Talk> action) implements TextCommand {
  /// Shows the message of the day.
  static PlainCommand motd() {
    return new PlainCommand(
        new Entry("motd", List.of(), "", "show the server's message of the day", "/motd"),
        Talk::motd);
  }

  /// Is answered, once everything before it has been.
  static PlainCommand ping() {
    return new PlainCommand(
        new Entry("ping", List.of(), "", "see whether the server answers", "/ping"),
        talk -> talk.answer(Wording.PERSON_PONG, Values.none()));
  }

  @Override
  public boolean forVisitors() {
    return true;
  }

  @Override
  public void run(Talk talk, Typed typed) {
    action.accept(talk);
  }
}
