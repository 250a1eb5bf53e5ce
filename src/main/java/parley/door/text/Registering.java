package parley.door.text;

import java.util.List;
import parley.account.Invitations;
import parley.core.command.Register;
import parley.core.event.Fact;
import parley.core.id.Claim;
import parley.core.name.Names;
import parley.core.name.Nick;
import parley.core.query.Answer;
import parley.door.Gatekeeper;
import parley.door.Heard;
import parley.door.text.style.Slot;
import parley.door.text.style.Values;
import parley.door.text.style.Wording;

/// Somebody who cannot come in without an account makes one: `/register <name> <password>` where a
/// name was asked for. Then they enter as its owner.
final class Registering implements Phase {
  private static final String COMMAND = "/register";
  private static final String USAGE = COMMAND + " <name> <password> [<mail address or invitation>]";
  private static final int WORDS_MIN = 3;
  private static final int WORDS_MAX = 4;

  private final TextConversation conversation;
  private final Screen screen;
  private final List<String> words;

  /// Registers.
  ///
  /// @param typed the whole line
  Registering(TextConversation conversation, String typed) {
    this.conversation = conversation;
    this.screen = conversation.screen();
    this.words = List.of(typed.strip().split("\\s+"));
  }

  /// Whether a line that was to be a name asks for this instead.
  static boolean isAskedFor(String typed) {
    String line = typed.stripLeading();
    return line.regionMatches(true, 0, COMMAND, 0, COMMAND.length())
        && (line.length() == COMMAND.length() || line.charAt(COMMAND.length()) == ' ');
  }

  @Override
  public void begin() {
    conversation.turnstile().shut();
    if (words.size() < WORDS_MIN || words.size() > WORDS_MAX) {
      again(words(Wording.COMMANDS_USAGE, Values.of(Slot.USAGE, USAGE)));
      return;
    }
    switch (conversation.shared().names().nick(words.get(1))) {
      case Names.Checked.Fine<Nick>(Nick nick) -> register(nick, words.get(2));
      case Names.Checked.Wrong<Nick>(var problem) ->
          again(
              words(
                  Wording.NAMES_WRONG,
                  Values.of(Slot.NICK, words.get(1)).with(Slot.REASON, problem.reason())));
    }
  }

  private void register(Nick nick, String password) {
    Gatekeeper gate = conversation.shared().gate();
    Invitations invitations = gate.invitations();
    String last = words.size() == WORDS_MAX ? words.getLast() : "";
    long invited = invitations.madeMillis(nick.key(), last);
    String problem = invited < 0 ? Gatekeeper.UNINVITED : gate.problem(password);
    if (problem != null) {
      again(words(Wording.ACCOUNTS_REFUSED, Values.of(Slot.REASON, problem)));
      return;
    }
    String mail = invitations.areNeeded() ? "" : last;
    gate.seal(
        conversation.connection(),
        password,
        secret -> order(new Register(nick, secret, mail, invited)),
        () -> again(words(Wording.TROUBLE_NOT_DONE, Values.none())));
  }

  private void order(Register register) {
    conversation.order(register, Asked.Plain.CHANGE);
  }

  @Override
  public void hear(Heard heard) {
    throw new IllegalStateException("the turnstile is shut");
  }

  @Override
  public void answered(Asked asked, Answer answer, List<Fact> recent) {
    AnswerWords said = new AnswerWords(screen.look());
    if (answer instanceof Answer.Registered(Claim claim, Nick name)) {
      screen.show(said.of(asked, answer));
      conversation.go(new Entering(conversation, name, null, claim));
    } else {
      again(said.of(asked, answer));
    }
  }

  private void again(String why) {
    conversation.go(new NameAsking(conversation, why));
    conversation.turnstile().open();
  }

  private String words(Wording wording, Values values) {
    return screen.look().words(wording, values);
  }

  @Override
  public void quit(String words) {
    throw new IllegalStateException("the turnstile is shut");
  }
}
