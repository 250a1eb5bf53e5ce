package parley.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import parley.Draws;
import parley.Property;
import parley.core.command.Announce;
import parley.core.command.Attach;
import parley.core.command.ChangeNick;
import parley.core.command.Command;
import parley.core.command.Enter;
import parley.core.command.Join;
import parley.core.command.Leave;
import parley.core.command.Quit;
import parley.core.command.ReturnToLobby;
import parley.core.command.Say;
import parley.core.command.SetAway;
import parley.core.command.SetTopic;
import parley.core.command.Whisper;
import parley.core.event.Departure;
import parley.core.event.Manner;
import parley.core.event.Reach;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.name.RoomName;
import parley.core.state.Room;
import parley.core.state.User;

/// Whatever happens, in whatever order: who is told what is what the core's own state says.
class RosterPropertyTest {
  private static final int PEOPLE = 6;
  private static final List<String> NAMES = List.of("ann", "bob", "cy", "dora");
  private static final List<String> ROOMS = List.of("lobby", "attic", "cellar");

  /// One step: somebody asks something, and perhaps that was the end of a batch.
  private record Step(int who, Kind kind, int which, boolean ends) {}

  private enum Kind {
    ENTER,
    ENTER_ALL,
    ENTER_QUIETLY,
    ATTACH,
    ATTACH_ALL,
    JOIN,
    SAY,
    LEAVE,
    QUIT,
    RENAME,
    WHISPER,
    TOPIC,
    AWAY,
    ANNOUNCE,
    RETURN
  }

  private static List<Step> steps(Draws draws) {
    return draws.listOf(
        60,
        each ->
            new Step(
                each.between(1, PEOPLE),
                each.oneOf(Kind.values()),
                each.below(12),
                each.chance(30)));
  }

  @Test
  void everySessionHearsWhatItShouldOnceAndInOrder() {
    Property.forAll("rosters tell as the core would", RosterPropertyTest::steps, this::check);
  }

  private void check(List<Step> steps) {
    Town town = new Town(2);
    for (int person = 1; person <= PEOPLE; person++) {
      town.connect(person);
    }
    for (Step step : steps) {
      town.ask(step.who(), command(town, step));
      if (step.ends()) {
        town.deliver();
      }
    }
    town.deliver();
    town.ears.forEach((session, ear) ->
        assertThat(ear.sequences()).as("%s", session).isEqualTo(town.shouldHear.get(session)));
    roomsAgree(town);
    gone(town);
  }

  private static void roomsAgree(Town town) {
    for (Room room : town.state().rooms()) {
      List<SessionId> should =
          town.state().sessions().stream()
              .filter(session -> Town.hears(session, room.id()))
              .map(session -> session.id())
              .toList();
      assertThat(town.rosters.stream().flatMap(roster -> roster.hearing(room.id()).stream()))
          .as("%s", room.name())
          .containsExactlyInAnyOrderElementsOf(should);
    }
  }

  private static void gone(Town town) {
    for (int person = 1; person <= PEOPLE; person++) {
      town.quit(person);
    }
    town.deliver();
    for (Roster roster : town.rosters) {
      assertThat(roster.roomCount()).isZero();
    }
    town.ears.forEach((session, _) -> assertThat(town.roster(session).user(session)).isNull());
  }

  private static Command command(Town town, Step step) {
    String name = NAMES.get(step.which() % NAMES.size());
    RoomName room = Town.room(ROOMS.get(step.which() % ROOMS.size()));
    return switch (step.kind()) {
      case ENTER -> new Enter(Town.nick(name), Reach.ONE_ROOM, false);
      case ENTER_ALL -> new Enter(Town.nick(name), Reach.ALL_ROOMS, false);
      case ENTER_QUIETLY -> new Enter(null, Reach.ONE_ROOM, true);
      case ATTACH -> new Attach(somebody(town, step.which()), Reach.ONE_ROOM);
      case ATTACH_ALL -> new Attach(somebody(town, step.which()), Reach.ALL_ROOMS);
      case JOIN -> new Join(room);
      case SAY -> new Say(step.which() < 6 ? null : room, Manner.MESSAGE, "hello");
      case LEAVE -> new Leave(room, "");
      case QUIT -> new Quit(Departure.QUIT, "");
      case RENAME -> new ChangeNick(Town.nick(name));
      case WHISPER -> new Whisper(name, name, Manner.MESSAGE, "psst");
      case TOPIC -> new SetTopic(step.which() < 6 ? null : room, "topic " + step.which());
      case AWAY -> new SetAway(step.which() < 6 ? "" : "lunch");
      case ANNOUNCE -> new Announce();
      case RETURN -> new ReturnToLobby();
    };
  }

  private static UserId somebody(Town town, int which) {
    List<User> users = List.copyOf(town.state().users());
    return users.isEmpty()
        ? new UserId(999)
        : Objects.requireNonNull(users.get(which % users.size())).id();
  }
}
