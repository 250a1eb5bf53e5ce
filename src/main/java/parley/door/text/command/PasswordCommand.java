package parley.door.text.command;

import java.util.List;

/// Changes the password of the person's account.
final class PasswordCommand implements TextCommand {
  private static final Entry ENTRY =
      new Entry(
          "password",
          List.of(),
          "<old> <new>",
          "change the password of your account",
          "/password secret s3cret");

  @Override
  public Entry entry() {
    return ENTRY;
  }

  @Override
  public void run(Talk talk, Typed typed) {
    List<String> words = typed.words();
    if (words.size() == 2) {
      talk.changePassword(words.getFirst(), words.getLast());
    } else {
      talk.usage(typed);
    }
  }
}
