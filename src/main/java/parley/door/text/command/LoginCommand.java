package parley.door.text.command;

import java.util.List;

/// Proves that an account is the person's.
final class LoginCommand implements TextCommand {
  private static final Entry ENTRY =
      new Entry(
          "login", List.of(), "[user] <password>", "be the owner of a name", "/login ann secret");

  @Override
  public Entry entry() {
    return ENTRY;
  }

  @Override
  public void run(Talk talk, Typed typed) {
    List<String> words = typed.words();
    switch (words.size()) {
      case 1 -> talk.logIn("", words.getFirst());
      case 2 -> talk.logIn(words.getFirst(), words.getLast());
      default -> talk.usage(typed);
    }
  }
}
