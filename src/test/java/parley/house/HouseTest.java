package parley.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.core.command.Announce;
import parley.core.command.Enter;
import parley.core.command.Quit;
import parley.core.command.Say;
import parley.core.event.Departure;
import parley.core.event.Event;
import parley.core.event.Fact;
import parley.core.event.Manner;
import parley.core.event.Reach;
import parley.core.event.Said;
import parley.core.event.UserAnnounced;
import parley.core.event.UserLeft;
import parley.core.query.Answer;
import parley.door.Connection;
import parley.door.Conversation;
import parley.door.Farewell;
import parley.door.Heard;
import parley.door.Telling;
import parley.door.Variant;
import parley.engine.Ask;

class HouseTest {
  private final House house = new House();

  @Test
  void whatIsSaidReachesEverybodyOnce() {
    FakeConnection one = house.connect(Plain::new);
    FakeConnection two = house.connect(Plain::new);
    one.types("hello");
    assertThat(two.screen().lines()).containsExactly("here", "guest_1 is here", "guest_1: hello");
    assertThat(one.screen().lines()).containsExactly("here", "guest_1 is here", "guest_1: hello");
    assertThat(one.screen().isEmpty()).isTrue();
  }

  @Test
  void timePassesOnlyWhenToldTo() {
    house.connect(Plain::new);
    FakeConnection two = house.connect(Plain::new);
    house.passes(1_499);
    assertThat(two.screen().lines()).containsExactly("here");
    house.passes(251);
    assertThat(two.screen().lines()).containsExactly("guest_1 is here", "guest_2 is here");
  }

  @Test
  void bytesBeforeSilenceAreALine() {
    FakeConnection one = house.connect(Plain::new);
    one.sends("hel".getBytes(StandardCharsets.UTF_8));
    house.passes(199);
    one.sends("lo".getBytes(StandardCharsets.UTF_8));
    house.passes(199);
    assertThat(one.screen().lines()).containsExactly("here");
    house.passes(1);
    assertThat(one.screen().lines()).containsExactly("guest_1 is here", "guest_1: hello");
  }

  @Test
  void whoeverIsLostIsMissed() {
    FakeConnection one = house.connect(Plain::new);
    FakeConnection two = house.connect(Plain::new);
    one.types("hello");
    two.screen().clear();
    one.drops();
    assertThat(two.screen().lines()).containsExactly("guest_1 is gone");
  }

  @Test
  void whatIsNotStoredIsNotTold() {
    FakeConnection one = house.connect(Plain::new);
    FakeConnection two = house.connect(Plain::new);
    one.screen().clear();
    two.screen().clear();
    house.journal().writingFails(true);
    one.types("hello");
    assertThat(one.screen().lines()).containsExactly("not stored", "not stored");
    assertThat(two.screen().isEmpty()).isTrue();
    house.journal().writingFails(false);
    house.passes(1_000);
    one.types("again");
    assertThat(two.screen().lines()).contains("guest_1: again");
  }

  @Test
  void anotherHouseGoesOnWithTheJournal() {
    house.connect(Plain::new).types("hello");
    House next = new House(house.journal(), parley.core.state.Limits.DEFAULT);
    FakeConnection one = next.connect(Plain::new);
    one.types("again");
    assertThat(one.screen().lines()).containsExactly("here", "guest_1 is here", "guest_1: again");
  }

  /// The smallest dialect there is: every line is said.
  private record Plain(Connection connection) implements Conversation {
    private static final Variant PLAIN = fact -> bytes(words(fact));

    @Override
    public void begin() {
      ask(new Ask.Order(new Enter(null, Reach.ONE_ROOM, true)));
    }

    @Override
    public void hear(Heard heard) {
      if (heard instanceof Heard.Line(String text)) {
        ask(new Ask.Order(new Announce()));
        ask(new Ask.Order(new Say(null, Manner.MESSAGE, text)));
      }
    }

    @Override
    public void told(Telling telling, boolean mine, @Nullable Object tag) {
      connection.write(telling.in(PLAIN));
    }

    @Override
    public void answered(@Nullable Object tag, Answer answer, List<Fact> recent) {
      if (answer instanceof Answer.Entered) {
        connection.write(bytes("here"));
      } else if (answer instanceof Answer.NotStored) {
        connection.write(bytes("not stored"));
      }
    }

    @Override
    public void farewell(Farewell why) {}

    @Override
    public void gone(Departure how) {
      ask(new Ask.Order(new Quit(how, "")));
    }

    private void ask(Ask ask) {
      connection.ask(ask, null);
    }

    private static String words(Fact fact) {
      return switch (fact.event()) {
        case Said said -> said.nick() + ": " + said.text();
        case UserAnnounced announced -> announced.nick() + " is here";
        case UserLeft left -> left.nick() + " is gone";
        case Event _ -> "";
      };
    }

    private static byte[] bytes(String words) {
      return (words.isEmpty() ? "" : words + "\n").getBytes(StandardCharsets.UTF_8);
    }
  }
}
