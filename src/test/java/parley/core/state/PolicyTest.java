package parley.core.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import parley.Property;
import parley.core.AnyRequest;
import parley.core.Chat;
import parley.core.event.Rank;
import parley.core.id.SessionId;
import parley.core.name.Nick;

class PolicyTest {
  private static final AccountRules RULES = AccountRules.DEFAULT;

  private final Chat chat = new Chat();
  private final SessionId ann = chat.text("ann");

  @Test
  void membersReadAndSpeak() {
    Room lobby = chat.open("lobby");
    User member = chat.user(ann);
    assertThat(Policy.mayRead(member, lobby)).isNull();
    assertThat(RoomPolicy.maySpeak(member, lobby)).isNull();
  }

  @Test
  void whoMakesARoomSetsItsTopic() {
    chat.join(ann, "garden");
    Room garden = chat.open("garden");
    assertThat(Policy.maySetTopic(chat.user(ann), garden)).isNull();
    SessionId bob = chat.text("bob");
    chat.join(bob, "garden");
    assertThat(Policy.maySetTopic(chat.user(bob), garden))
        .isEqualTo(new Refusal.NotOperator(garden.name(), Rank.HALFOP));
  }

  @Test
  void othersDoNone() {
    Room lobby = chat.open("lobby");
    User other = chat.user(chat.irc("bob"));
    Refusal refusal = new Refusal.NotInRoom(lobby.name());
    assertThat(Policy.mayRead(other, lobby)).isEqualTo(refusal);
    assertThat(RoomPolicy.maySpeak(other, lobby)).isEqualTo(new Refusal.NoExternal(lobby.name()));
    assertThat(Policy.maySetTopic(other, lobby)).isEqualTo(refusal);
  }

  @Test
  void aNameBelongsToWhoeverHasIt() {
    Nick name = Chat.nick("ANN");
    assertThat(Policy.mayBeNamed(chat.state(), RULES, chat.user(ann), null, name)).isNull();
    assertThat(Policy.mayBeNamed(chat.state(), RULES, null, null, name))
        .isEqualTo(new Refusal.NickTaken(name));
    assertThat(Policy.mayBeNamed(chat.state(), RULES, null, null, Chat.nick("amy"))).isNull();
  }

  @Test
  void aTextFitsByItsBytes() {
    Property.forAll(
        "texts and limits",
        2_000,
        draws -> AnyRequest.text(draws, 12),
        text -> {
          int bytes = text.getBytes(StandardCharsets.UTF_8).length;
          assertThat(Policy.fits(text, bytes)).isNull();
          if (bytes > 1) {
            assertThat(Policy.fits(text, bytes - 1)).isEqualTo(new Refusal.TextTooLong(bytes - 1));
          }
        });
  }

  @Test
  void limitsArePositive() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Limits(0, 1, 1, 1, 1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Limits(1, 0, 1, 1, 1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Limits(1, 1, 1, 1, 1, -1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Limits(1, 1, 1, 1, 1, 1, -1));
    assertThat(new Limits(1, 1, 0, 0, 0, 0, 0).dormantRoomsMax()).isZero();
  }
}
