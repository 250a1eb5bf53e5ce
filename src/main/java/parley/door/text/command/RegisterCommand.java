package parley.door.text.command;

import java.util.List;

/// Makes an account for the person's name.
final class RegisterCommand implements TextCommand {
  private static final Entry ENTRY =
      new Entry(
          "register",
          List.of(),
          "<password> [<mail address or invitation>]",
          "keep your nickname for yourself",
          "/register secret");

  @Override
  public Entry entry() {
    return ENTRY;
  }

  @Override
  public void run(Talk talk, Typed typed) {
    List<String> words = typed.words();
    if (words.isEmpty() || words.size() > 2) {
      talk.usage(typed);
    } else {
      talk.register(words.getFirst(), words.size() > 1 ? words.get(1) : "");
    }
  }
}
