package parley.core.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import parley.core.Chat;
import parley.core.Core;
import parley.core.Digest;
import parley.core.command.ChangeNick;
import parley.core.command.Command;
import parley.core.command.Quit;
import parley.core.command.Say;
import parley.core.command.SetAway;
import parley.core.command.SetTopic;
import parley.core.event.Audience;
import parley.core.event.Departure;
import parley.core.event.Event;
import parley.core.event.Fact;
import parley.core.event.Manner;
import parley.core.event.Reach;
import parley.core.event.SessionDetached;
import parley.core.event.TopicChanged;
import parley.core.event.UserEntered;
import parley.core.event.UserLeft;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.name.RoomName;
import parley.core.query.Views;

class EvolutionTest {
  private final State state = new State();
  private final Evolution evolution = new Evolution(state, Limits.DEFAULT);

  private static Fact fact(long sequence, Event event) {
    return new Fact(sequence, 100 * sequence, null, event, new Audience.Nobody());
  }

  private static UserEntered entered(long user, String nick, long session) {
    SessionId id = new SessionId(0, 1, session);
    return new UserEntered(new UserId(user), Chat.nick(nick), id, Reach.ALL_ROOMS, true);
  }

  @Test
  void factsComeOneByOne() {
    evolution.evolve(fact(1, entered(1, "ann", 1)));
    assertThat(state.sequence()).isEqualTo(1);
    assertThat(state.timeMillis()).isEqualTo(100);
    assertThatIllegalStateException()
        .isThrownBy(() -> evolution.evolve(fact(1, entered(1, "bob", 2))))
        .withMessage("fact 1 cannot follow 1");
    assertThatIllegalStateException()
        .isThrownBy(() -> evolution.evolve(fact(3, entered(3, "bob", 2))));
    assertThat(state.users()).hasSize(1);
  }

  @Test
  void aFactAboutSomebodyUnknownIsABrokenJournal() {
    SessionId session = new SessionId(0, 1, 9);
    Event[] events = {
      new SessionDetached(new UserId(1), session),
      new UserLeft(new UserId(1), Chat.nick("x"), session, Departure.LOST, "", true, List.of()),
      new TopicChanged(
          new RoomId(7), new RoomName("x", "x"), new UserId(1), Chat.nick("x"), "topic"),
    };
    for (Event event : events) {
      assertThatNullPointerException()
          .isThrownBy(() -> evolution.evolve(fact(1, event)))
          .withMessageContaining("who is not there");
    }
  }

  @Test
  void whenAUserCameIsTheTimeOfTheFact() {
    evolution.skipTo(4, 0);
    evolution.evolve(fact(5, entered(5, "ann", 1)));
    assertThat(Objects.requireNonNull(state.userNamed("ann")).sinceMillis()).isEqualTo(500);
  }

  @Test
  void replayingTheFactsLeadsToTheSameState() {
    Recorded recorded = new Recorded();
    SessionId ann = recorded.chat.text("ann");
    SessionId bob = recorded.chat.irc("bob");
    recorded.ask(ann, new SetTopic(null, "tea"));
    recorded.ask(bob, new SetAway("lunch"));
    recorded.ask(ann, new ChangeNick(Chat.nick("amy")));
    recorded.ask(ann, new Say(null, Manner.MESSAGE, "hello"));
    recorded.ask(bob, new Quit(Departure.LOST, ""));

    Core replayed = new Core(StateCodec.read(recorded.start), Limits.DEFAULT);
    recorded.facts.forEach(replayed::evolve);
    assertThat(Digest.of(replayed.state())).isEqualTo(Digest.of(recorded.chat.state()));
  }

  /// A chat whose facts are kept from the first request on.
  private static final class Recorded {
    final Chat chat = new Chat();
    final List<Fact> facts = new ArrayList<>();
    byte[] start = new byte[0];

    void ask(SessionId session, Command command) {
      if (start.length == 0) {
        start = StateCodec.write(chat.state());
      }
      facts.addAll(chat.ask(session, command).facts());
    }
  }

  @Test
  void viewsOfARoomFollowWhatHappensInIt() {
    Chat chat = new Chat();
    SessionId ann = chat.text("ann");
    Room lobby = chat.open("lobby");
    assertThat(names(lobby)).containsExactly("ann");
    assertThat(Views.members(lobby)).as("kept").isSameAs(Views.members(lobby));

    SessionId guest = chat.quietly();
    assertThat(names(lobby)).containsExactly("ann");
    chat.ask(guest, new Say(null, Manner.MESSAGE, "hello"));
    assertThat(names(lobby)).containsExactly("ann", "guest_1");
    chat.ask(guest, new ChangeNick(Chat.nick("Abe")));
    assertThat(names(lobby)).containsExactly("Abe", "ann");
    chat.ask(guest, new SetAway("lunch"));
    assertThat(Views.members(lobby).members().getFirst().away()).isTrue();
    chat.join(ann, "garden");
    assertThat(names(lobby)).containsExactly("Abe");
    chat.ask(guest, new Quit(Departure.QUIT, ""));
    assertThat(names(lobby)).isEmpty();
  }

  private static List<String> names(Room room) {
    return Views.members(room).members().stream().map(m -> m.nick().shown()).toList();
  }
}
