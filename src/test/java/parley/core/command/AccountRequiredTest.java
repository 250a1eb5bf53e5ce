package parley.core.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parley.core.AccountChat;
import parley.core.Chat;
import parley.core.event.Killed;
import parley.core.id.SessionId;
import parley.core.state.AccountRules;
import parley.core.state.AccountRules.AlwaysOn;
import parley.core.state.Refusal;

/// What holds where nobody takes part without an account; the doors see to it that nobody comes in.
class AccountRequiredTest {
  private final Chat chat =
      AccountChat.under(
          new AccountRules(true, true, false, false, true, true, AlwaysOn.OPT_IN, true));
  private final SessionId ann = AccountChat.owner(chat, "ann");

  @Test
  void nobodyLogsOut() {
    assertThat(Chat.refusal(chat.ask(ann, new LogOut()))).isEqualTo(new Refusal.AccountRequired());
    assertThat(AccountChat.seen(chat, ann)).isEqualTo("ann");
  }

  @Test
  void whoDeletesTheirAccountIsOffTheServer() {
    Outcome outcome = chat.ask(ann, new DeleteAccount(AccountChat.claim(chat, "ann")));

    assertThat(outcome.facts()).anyMatch(fact -> fact.event() instanceof Killed);
    assertThat(chat.state().userNamed("ann")).isNull();
    assertThat(chat.state().accounts().named("ann")).isNull();
  }

  @Test
  void whereAnybodyMayTakePartBothAreAsEver() {
    Chat open = AccountChat.under(AccountRules.DEFAULT);
    SessionId bob = AccountChat.owner(open, "bob");
    SessionId cy = AccountChat.owner(open, "cy");

    assertThat(Chat.refusal(open.ask(bob, new LogOut()))).isNull();
    open.ask(cy, new DeleteAccount(AccountChat.claim(open, "cy")));

    assertThat(open.state().users()).hasSize(2).allMatch(user -> user.account() == null);
  }
}
