package parley.core.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.core.Chat.events;
import static parley.core.Chat.nick;
import static parley.core.Chat.refusal;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.Property;
import parley.core.Chat;
import parley.core.event.Audience;
import parley.core.event.AwayChanged;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.state.Limits;
import parley.core.state.Refusal;

class SetAwayTest {
  private final Chat chat = new Chat(new Limits(5, 100, 10, 5, 10, 10, 1_500));
  private final SessionId ann = chat.text("ann");

  @Test
  void allAroundHearOfIt() {
    UserId user = chat.user(ann).id();
    List<RoomId> rooms = List.of(RoomId.LOBBY);
    Outcome outcome = chat.ask(ann, new SetAway("lunch"));
    assertThat(events(outcome)).containsExactly(new AwayChanged(user, nick("ann"), "lunch", rooms));
    assertThat(outcome.facts().getFirst().audience()).isEqualTo(new Audience.Peers(user, rooms));
    assertThat(chat.user(ann).away()).isEqualTo("lunch");
  }

  @Test
  void sayingItAgainIsNoNews() {
    chat.ask(ann, new SetAway("lunch"));
    assertThat(chat.ask(ann, new SetAway("lunch")).facts()).isEmpty();
    assertThat(chat.ask(ann, new SetAway("lunch break")).facts()).as("cut to the same").isEmpty();
  }

  @Test
  void comingBackIsAnEmptyMessage() {
    assertThat(chat.ask(ann, new SetAway("")).facts()).as("was never away").isEmpty();
    chat.ask(ann, new SetAway("lunch"));
    assertThat(chat.ask(ann, new SetAway("")).facts()).hasSize(1);
    assertThat(chat.user(ann).away()).isEmpty();
  }

  @Test
  void whoeverIsNotHereIsNotAway() {
    assertThat(refusal(chat.ask(chat.newcomer(), new SetAway("lunch"))))
        .isEqualTo(new Refusal.NotEntered());
  }

  @Test
  void cuttingNeverHalvesACharacter() {
    Property.forAll(
        "a cut text",
        draws -> draws.text(30),
        text -> {
          String cut = SetAway.cut(text, 7);
          assertThat(text).startsWith(cut);
          assertThat(cut.codePointCount(0, cut.length()))
              .isEqualTo(Math.min(7, text.codePointCount(0, text.length())));
          assertThat(cut.codePoints().boxed().toList())
              .isEqualTo(text.codePoints().limit(7).boxed().toList());
        });
  }
}
