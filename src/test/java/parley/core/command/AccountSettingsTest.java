package parley.core.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.core.AccountChat;
import parley.core.Chat;
import parley.core.event.AccountSetting;
import parley.core.event.Audience;
import parley.core.event.Reach;
import parley.core.id.Claim;
import parley.core.id.SessionId;
import parley.core.query.Answer;
import parley.core.query.HowFarRead;
import parley.core.query.WhoseCertificate;
import parley.core.state.Refusal;

/// Certificates of accounts, and how far somebody has read.
class AccountSettingsTest {
  private final Chat chat = new Chat();
  private final SessionId ann = AccountChat.owner(chat, "ann");

  @Test
  void aCertificateProvesTheAccountItWasAddedTo() {
    chat.ask(ann, certificate("aa", true));

    assertThat(chat.ask(chat.newcomer(), new WhoseCertificate("aa")))
        .isEqualTo(
            new Answer.AccountProof(
                AccountChat.claim(chat, "ann"), Chat.nick("ann"), AccountChat.SECRET));
  }

  @Test
  void aCertificateThatIsTakenAwayProvesNothing() {
    chat.ask(ann, certificate("aa", true));
    Claim before = AccountChat.claim(chat, "ann");
    chat.ask(ann, certificate("aa", false));

    assertThat(chat.ask(chat.newcomer(), new WhoseCertificate("aa")))
        .isEqualTo(new Answer.Refused(new Refusal.NoSuchAccount("")));
    assertThat(Chat.refusal(chat.ask(chat.irc("bob"), new LogIn(before))))
        .isEqualTo(new Refusal.WrongPassword());
  }

  @Test
  void aCertificateProvesOneAccountOnly() {
    chat.ask(ann, certificate("aa", true));
    SessionId bob = AccountChat.owner(chat, "bob");

    assertThat(Chat.refusal(chat.ask(bob, certificate("aa", true))))
        .isEqualTo(new Refusal.CertificateTaken());
  }

  @Test
  void anAccountHasOnlySoManyCertificates() {
    for (int i = 0; i < ChangeAccount.CERTIFICATES_MAX; i++) {
      chat.ask(ann, certificate("c" + i, true));
    }
    assertThat(Chat.refusal(chat.ask(ann, certificate("more", true))))
        .isEqualTo(new Refusal.CertificateTaken());
  }

  @Test
  void whoIsNotLoggedInHasNothingToSet() {
    assertThat(Chat.refusal(chat.ask(chat.irc("bob"), certificate("aa", true))))
        .isEqualTo(new Refusal.NotLoggedIn());
  }

  @Test
  void howFarSomebodyHasReadOnlyRises() {
    assertThat(chat.ask(ann, read(500)).answer()).isEqualTo(new Answer.Mark(true, "Garden", 500));
    Outcome earlier = chat.ask(ann, read(400));

    assertThat(earlier.facts()).isEmpty();
    assertThat(earlier.answer()).isEqualTo(new Answer.Mark(true, "Garden", 500));
    assertThat(chat.ask(ann, new HowFarRead(true, "garden", "garden")))
        .isEqualTo(new Answer.Mark(true, "garden", 500));
    assertThat(chat.ask(ann, new HowFarRead(false, "garden", "garden")))
        .isEqualTo(new Answer.Mark(false, "garden", 0));
  }

  @Test
  void allSessionsOfAnAccountKnowHowFarItsOwnerHasRead() {
    Claim claim = AccountChat.claim(chat, "ann");
    SessionId phone = AccountChat.enter(chat, "ann", Reach.ALL_ROOMS, claim);

    Outcome outcome = chat.ask(phone, read(500));

    assertThat(outcome.facts().getFirst().audience())
        .isEqualTo(new Audience.Users(List.of(chat.user(ann).id())));
  }

  @Test
  void aGuestsReadingIsRememberedWhileTheyAreHere() {
    SessionId bob = chat.irc("bob");
    chat.ask(bob, read(500));

    assertThat(chat.ask(bob, new HowFarRead(true, "garden", "garden")))
        .isEqualTo(new Answer.Mark(true, "garden", 500));
  }

  @Test
  void theConversationReadLongestAgoIsForgottenFirst() {
    for (int i = 1; i <= 1_001; i++) {
      chat.ask(ann, new MarkRead(false, "u" + i, "u" + i, 1_000 + i));
    }
    assertThat(chat.ask(ann, new HowFarRead(false, "u1", "u1")))
        .isEqualTo(new Answer.Mark(false, "u1", 0));
    assertThat(chat.ask(ann, new HowFarRead(false, "u2", "u2")))
        .isEqualTo(new Answer.Mark(false, "u2", 1_002));
  }

  private static MarkRead read(long atMillis) {
    return new MarkRead(true, "Garden", "garden", atMillis);
  }

  private static ChangeAccount certificate(String fingerprint, boolean added) {
    return new ChangeAccount(new AccountSetting.Certificate(fingerprint, added));
  }
}
