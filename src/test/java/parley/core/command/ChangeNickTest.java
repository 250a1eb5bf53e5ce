package parley.core.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.core.Chat.events;
import static parley.core.Chat.nick;
import static parley.core.Chat.refusal;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import parley.core.Chat;
import parley.core.event.Audience;
import parley.core.event.Fact;
import parley.core.event.NickChanged;
import parley.core.event.UserAnnounced;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.name.Nick;
import parley.core.state.Refusal;
import parley.core.state.User;

class ChangeNickTest {
  private final Chat chat = new Chat();
  private final SessionId ann = chat.text("ann");

  @Test
  void allAroundHearOfIt() {
    User user = chat.user(ann);
    List<RoomId> rooms = List.of(RoomId.LOBBY);
    Outcome outcome = chat.ask(ann, new ChangeNick(nick("amy")));
    assertThat(events(outcome))
        .containsExactly(new NickChanged(user.id(), nick("ann"), nick("amy"), rooms));
    assertThat(outcome.facts().getFirst().audience())
        .isEqualTo(new Audience.Peers(user.id(), rooms));
    assertThat(user.nick()).isEqualTo(nick("amy"));
  }

  @Test
  void somebodyUnknownIsAnnouncedUnderTheNewNameOnly() {
    SessionId guest = chat.quietly();
    User user = chat.user(guest);
    Nick before = user.nick();
    List<RoomId> rooms = List.of(RoomId.LOBBY);
    Outcome outcome = chat.ask(guest, new ChangeNick(nick("cy")));
    assertThat(events(outcome))
        .containsExactly(
            new NickChanged(user.id(), before, nick("cy"), rooms),
            new UserAnnounced(user.id(), nick("cy"), rooms));
    assertThat(outcome.facts())
        .extracting(Fact::audience)
        .containsExactly(
            new Audience.Users(List.of(user.id())), new Audience.Peers(user.id(), rooms));
    assertThat(Objects.requireNonNull(outcome.facts().getLast().by()).nick()).isEqualTo(nick("cy"));
    assertThat(chat.state().quiet()).isEmpty();
  }

  @Test
  void somebodyUnknownStaysSoWhenTheNameIsRefused() {
    SessionId guest = chat.quietly();
    assertThat(refusal(chat.ask(guest, new ChangeNick(nick("ann")))))
        .isEqualTo(new Refusal.NickTaken(nick("ann")));
    assertThat(chat.state().quiet()).containsExactly(chat.user(guest));
  }

  @Test
  void theOldNameIsFreeAtOnce() {
    chat.ask(ann, new ChangeNick(nick("amy")));
    assertThat(chat.state().userNamed("ann")).isNull();
    chat.text("ann");
    assertThat(chat.state().userNamed("amy")).isSameAs(chat.user(ann));
  }

  @Test
  void aTakenNameIsRefusedInAnyCase() {
    chat.text("Bob");
    assertThat(refusal(chat.ask(ann, new ChangeNick(nick("bOB")))))
        .isEqualTo(new Refusal.NickTaken(nick("bOB")));
  }

  @Test
  void onesOwnNameMayChangeItsCase() {
    chat.ask(ann, new ChangeNick(nick("ANN")));
    assertThat(chat.user(ann).nick().shown()).isEqualTo("ANN");
    assertThat(chat.state().userNamed("ann")).isSameAs(chat.user(ann));
  }

  @Test
  void onesOwnNameIsNoChange() {
    assertThat(chat.ask(ann, new ChangeNick(nick("ann"))).facts()).isEmpty();
  }

  @Test
  void guestNamesAreGivenOutNotChosen() {
    Nick wanted = new Nick("guest_5", "guest_5");
    assertThat(refusal(chat.ask(ann, new ChangeNick(wanted))))
        .isEqualTo(new Refusal.NickReserved(wanted));
  }

  @Test
  void aGuestMayWriteItsOwnNameOtherwise() {
    SessionId guest = chat.quietly();
    chat.ask(guest, new ChangeNick(new Nick("GUEST_1", "guest_1")));
    assertThat(chat.user(guest).nick().shown()).isEqualTo("GUEST_1");
    assertThat(chat.state().freeGuest().shown()).isEqualTo("guest_2");
  }

  @Test
  void whoeverIsNotHereHasNoName() {
    assertThat(refusal(chat.ask(chat.newcomer(), new ChangeNick(nick("amy")))))
        .isEqualTo(new Refusal.NotEntered());
  }
}
