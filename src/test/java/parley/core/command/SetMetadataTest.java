package parley.core.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.core.AccountChat;
import parley.core.Chat;
import parley.core.event.Audience;
import parley.core.event.Departure;
import parley.core.event.MetadataChanged;
import parley.core.event.Reach;
import parley.core.event.Right;
import parley.core.event.Subject;
import parley.core.id.Claim;
import parley.core.id.SessionId;
import parley.core.query.Answer;
import parley.core.query.WhichMetadata;
import parley.core.state.Limits;
import parley.core.state.Refusal;
import parley.core.state.UserRules;

class SetMetadataTest {
  private final Chat chat = new Chat(Limits.DEFAULT.with(new UserRules(List.of(), 128, 2, 8)));
  private final SessionId ann = chat.irc("ann");
  private final SessionId bob = chat.irc("bob");

  @Test
  void whatSomebodySaysOfThemselvesIsThereForAll() {
    Outcome outcome = say(ann, "url", "x.net");

    Subject subject = new Subject.OfUser(chat.user(ann).id(), Chat.nick("ann"));
    assertThat(Chat.events(outcome))
        .containsExactly(new MetadataChanged(subject, "url", "x.net", List.of()));
    assertThat(chat.ask(bob, new WhichMetadata(false, "ann", "ann")))
        .isEqualTo(new Answer.Metadata(subject, List.of(new Answer.Entry("url", "x.net"))));
  }

  @Test
  void itIsTakenBack() {
    say(ann, "url", "x.net");
    say(ann, "url", null);

    assertThat(entries(bob, "ann")).isEmpty();
    assertThat(say(ann, "url", null).facts()).isEmpty();
  }

  @Test
  void nobodySaysSomethingOfOthers() {
    assertThat(Chat.refusal(chat.ask(bob, new SetMetadata(false, "ann", "ann", "url", "x.net"))))
        .isEqualTo(new Refusal.NotYours());
    chat.ask(bob, new OperUp("boss", List.of(Right.values())));
    assertThat(Chat.refusal(chat.ask(bob, new SetMetadata(false, "ann", "ann", "url", "x.net"))))
        .isNull();
  }

  @Test
  void whoKeepsARoomSaysWhatItIs() {
    chat.join(ann, "garden");
    chat.join(bob, "garden");
    SetMetadata set = new SetMetadata(true, "garden", "garden", "url", "x.net");

    assertThat(Chat.refusal(chat.ask(bob, set))).isEqualTo(new Refusal.NotYours());
    Outcome outcome = chat.ask(ann, set);

    assertThat(outcome.facts().getFirst().audience())
        .isEqualTo(new Audience.InRoom(chat.open("garden").id()));
    assertThat(chat.ask(bob, new WhichMetadata(true, "garden", "garden")))
        .isInstanceOfSatisfying(
            Answer.Metadata.class, metadata -> assertThat(metadata.entries()).hasSize(1));
  }

  @Test
  void whatIsSaidOfARoomGoesWithIt() {
    chat.join(ann, "garden");
    chat.ask(ann, new SetMetadata(true, "garden", "garden", "url", "x.net"));
    chat.ask(ann, new Leave(Chat.room("garden"), ""));
    chat.join(bob, "garden");

    assertThat(chat.ask(bob, new WhichMetadata(true, "garden", "garden")))
        .isInstanceOfSatisfying(
            Answer.Metadata.class, metadata -> assertThat(metadata.entries()).isEmpty());
  }

  @Test
  void whatIsSaidHasLimits() {
    assertThat(Chat.refusal(say(ann, "url", "123456789"))).isEqualTo(new Refusal.TextTooLong(8));
    say(ann, "one", "1");
    say(ann, "two", "2");
    assertThat(Chat.refusal(say(ann, "three", "3"))).isEqualTo(new Refusal.TooManyKeys(2));
    assertThat(Chat.refusal(say(ann, "two", "3"))).isNull();
  }

  @Test
  void whoIsNotThereHasNothingSaidOfThem() {
    assertThat(chat.ask(bob, new WhichMetadata(false, "cy", "cy")))
        .isEqualTo(new Answer.Refused(new Refusal.NoSuchUser("cy")));
    assertThat(chat.ask(bob, new WhichMetadata(true, "none", "none")))
        .isEqualTo(new Answer.Refused(new Refusal.NoSuchRoom(Chat.room("none"))));
  }

  @Test
  void anAccountRemembersWhatItsOwnerSaid() {
    Claim claim = AccountChat.register(chat, ann);
    say(ann, "url", "x.net");
    chat.ask(ann, new Quit(Departure.QUIT, ""));

    AccountChat.enter(chat, "ann", Reach.ALL_ROOMS, claim);

    assertThat(entries(bob, "ann")).containsExactly(new Answer.Entry("url", "x.net"));
  }

  private Outcome say(SessionId session, String entry, @Nullable String value) {
    return chat.ask(session, new SetMetadata(false, "", "", entry, value));
  }

  private List<Answer.Entry> entries(SessionId session, String name) {
    return chat.ask(session, new WhichMetadata(false, name, name))
            instanceof Answer.Metadata(_, List<Answer.Entry> entries)
        ? entries
        : List.of(new Answer.Entry("refused", ""));
  }
}
