package parley.core.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.core.Chat.events;
import static parley.core.Chat.refusal;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.core.Chat;
import parley.core.event.Audience;
import parley.core.event.Manner;
import parley.core.event.UserAnnounced;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.state.Refusal;
import parley.core.state.User;

class AnnounceTest {
  private final Chat chat = new Chat();

  @Test
  void theOthersLearnOfAQuietGuest() {
    SessionId guest = chat.quietly();
    User user = chat.user(guest);
    Outcome outcome = chat.ask(guest, new Announce());
    assertThat(events(outcome))
        .containsExactly(new UserAnnounced(user.id(), user.nick(), List.of(RoomId.LOBBY)));
    assertThat(outcome.facts().getFirst().audience())
        .isEqualTo(new Audience.Peers(user.id(), List.of(RoomId.LOBBY)));
    assertThat(chat.state().announcedCount()).isEqualTo(1);
  }

  @Test
  void nobodyIsAnnouncedTwice() {
    SessionId guest = chat.quietly();
    chat.ask(guest, new Announce());
    assertThat(events(chat.ask(guest, new Announce()))).isEmpty();
    assertThat(events(chat.ask(chat.text("ann"), new Announce()))).isEmpty();
  }

  @Test
  void whoeverIsNotHereIsNotAnnounced() {
    assertThat(refusal(chat.ask(chat.newcomer(), new Announce())))
        .isEqualTo(new Refusal.NotEntered());
  }

  @ParameterizedTest
  @MethodSource
  void whatOthersNoticeIsDoneByNobodyUnknown(Command command) {
    chat.text("bob");
    Outcome outcome = chat.ask(chat.quietly(), command);
    assertThat(events(outcome).getFirst()).isInstanceOf(UserAnnounced.class);
    assertThat(events(outcome).size()).isGreaterThan(1);
    assertThat(chat.state().quiet()).isEmpty();
  }

  static Stream<Command> whatOthersNoticeIsDoneByNobodyUnknown() {
    return Stream.of(
        new Say(null, Manner.MESSAGE, "hello"),
        new Whisper("bob", "bob", Manner.MESSAGE, "hello"),
        new Join(Chat.room("garden")),
        new SetAway("lunch"));
  }

  @Test
  void aRefusalAnnouncesNobody() {
    SessionId guest = chat.quietly();
    chat.ask(guest, new Say(null, Manner.MESSAGE, " "));
    assertThat(chat.state().quiet()).containsExactly(chat.user(guest));
  }
}
