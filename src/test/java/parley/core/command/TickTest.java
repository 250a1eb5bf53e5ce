package parley.core.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.core.Chat.events;

import org.junit.jupiter.api.Test;
import parley.core.Chat;
import parley.core.event.Departure;
import parley.core.event.UserAnnounced;
import parley.core.id.SessionId;

class TickTest {
  private static final SessionId SERVER = new SessionId(0, 1, 0);

  private final Chat chat = new Chat();

  @Test
  void aSilentGuestIsAnnouncedAfterAWhile() {
    SessionId guest = chat.quietly();
    chat.passes(1_499);
    assertThat(chat.ask(SERVER, new Tick()).facts()).isEmpty();
    chat.passes(1);
    Outcome outcome = chat.ask(SERVER, new Tick());
    assertThat(events(outcome))
        .containsExactly(
            new UserAnnounced(
                chat.user(guest).id(), chat.user(guest).nick(), chat.user(guest).rooms()));
    assertThat(outcome.facts().getFirst().origin()).as("the server's own doing").isNull();
  }

  @Test
  void allWhoAreDueAreAnnouncedInTheOrderTheyCame() {
    SessionId first = chat.quietly();
    SessionId second = chat.quietly();
    chat.passes(1_000);
    chat.quietly();
    chat.passes(1_000);
    assertThat(events(chat.ask(SERVER, new Tick())))
        .extracting(event -> ((UserAnnounced) event).user())
        .containsExactly(chat.user(first).id(), chat.user(second).id());
    assertThat(chat.state().quiet()).hasSize(1);
  }

  @Test
  void theGoneAreNotAnnounced() {
    SessionId guest = chat.quietly();
    chat.ask(guest, new Quit(Departure.LOST, ""));
    chat.passes(60_000);
    assertThat(chat.ask(SERVER, new Tick()).facts()).isEmpty();
  }

  @Test
  void nothingHappensTwice() {
    chat.quietly();
    chat.passes(2_000);
    chat.ask(SERVER, new Tick());
    assertThat(chat.ask(SERVER, new Tick()).facts()).isEmpty();
  }
}
