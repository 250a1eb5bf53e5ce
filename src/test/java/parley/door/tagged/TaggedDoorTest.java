package parley.door.tagged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import parley.core.command.Attach;
import parley.core.command.Command;
import parley.core.command.Join;
import parley.core.command.Leave;
import parley.core.event.Departure;
import parley.core.event.Reach;
import parley.core.id.UserId;
import parley.core.name.Folding;
import parley.core.name.Names;
import parley.core.name.RoomName;
import parley.door.Farewell;
import parley.engine.Ask;
import parley.house.FakeConnection;
import parley.house.Gates;
import parley.house.House;

/// What scenes cannot set up.
class TaggedDoorTest {
  private static final Names NAMES = new Names(Folding.ASCII, 32, 64);
  private static final RoomName DEV = new RoomName("dev", "dev");

  private final House house = new House();

  @Test
  void soManyMessagesAreRepeatedAsTheDoorWasTold() {
    FakeConnection ann = joined(door(10, 100), "ann");
    ann.types("MESSAGE:one");
    ann.types("MESSAGE:two");
    FakeConnection bob = house.connect(door(1, 100));
    bob.types("JOIN:bob");
    assertThat(bob.screen().lines()).containsExactly("JOINED:bob", "ann [10:00:00]: two");
    FakeConnection cy = house.connect(door(0, 100));
    cy.types("JOIN:cy");
    assertThat(cy.screen().lines()).containsExactly("JOINED:cy");
  }

  @Test
  void aPageOfHistoryIsAsLongAsTheDoorWasTold() {
    FakeConnection ann = joined(door(10, 2), "ann");
    ann.types("MESSAGE:one");
    ann.types("MESSAGE:two");
    ann.types("MESSAGE:three");
    ann.screen().clear();
    ann.types("HISTORY");
    assertThat(ann.screen().lines())
        .containsExactly("HISTORY:2", "ann [10:00:00]: two", "ann [10:00:00]: three");
    ann.types("HISTORY:3");
    assertThat(ann.screen().lines()).containsExactly("ERROR:the count is from 1 to 2");
  }

  @Test
  void aDoorThatRepeatsLessThanNothingIsNotMade() {
    assertThatThrownBy(() -> door(-1, 100)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> door(0, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyWhoHasJoinedIsLoggedIn() {
    FakeConnection ann = house.connect(door(10, 100));
    ann.types("JOIN:two words");
    ann.types("PING");
    assertThat(ann.isLoggedIn()).isFalse();
    ann.types("JOIN:ann");
    assertThat(ann.isLoggedIn()).isTrue();
  }

  @Test
  void whoIsCutOffIsToldWhy() {
    FakeConnection bob = joined(door(10, 100), "bob");
    FakeConnection ann = joined(door(10, 100), "ann");
    bob.screen().clear();
    ann.isTold(Farewell.FLOOD, Departure.FLOODED);
    assertThat(ann.screen().lines()).containsExactly("CLOSING:you are sending too much");
    assertThat(bob.screen().lines()).containsExactly("USER_LEFT:ann");
  }

  @Test
  void whoseRoomIsLeftElsewhereIsBackInTheLobby() {
    FakeConnection ann = joined(door(10, 100), "ann");
    FakeConnection everywhere = everywhere("ann");
    ann.types("JOIN_ROOM:dev");
    ann.screen().clear();
    order(everywhere, new Leave(DEV, ""));
    assertThat(ann.screen().lines()).containsExactly("ROOM_LEFT:ann:dev", "JOINED_ROOM:lobby");
    ann.types("WHOAMI");
    assertThat(ann.screen().lines()).containsExactly("YOU_ARE:ann:lobby");
  }

  @Test
  void whoIsBackInALobbyThatWasLeftIsSeenComing() {
    FakeConnection bob = joined(door(10, 100), "bob");
    FakeConnection ann = joined(door(10, 100), "ann");
    FakeConnection everywhere = everywhere("ann");
    ann.types("JOIN_ROOM:dev");
    order(everywhere, new Leave(RoomName.LOBBY, ""));
    ann.screen().clear();
    bob.screen().clear();
    order(everywhere, new Leave(DEV, ""));
    assertThat(ann.screen().lines()).containsExactly("ROOM_LEFT:ann:dev", "JOINED_ROOM:lobby");
    assertThat(bob.screen().lines()).containsExactly("ROOM_JOINED:ann:lobby");
  }

  @Test
  void whoHearsAllRoomsElsewhereIsNotToldOfThemHere() {
    FakeConnection ann = joined(door(10, 100), "ann");
    FakeConnection bob = joined(door(10, 100), "bob");
    ann.screen().clear();
    order(everywhere("ann"), new Join(DEV));
    bob.types("JOIN_ROOM:dev");
    bob.types("MESSAGE:in dev");
    assertThat(ann.screen().lines()).containsExactly("ROOM_LEFT:bob:lobby");
  }

  /// One more session of somebody, which hears all their rooms.
  private FakeConnection everywhere(String name) {
    UserId user = Objects.requireNonNull(house.state().userNamed(name)).id();
    FakeConnection connection = house.connect(door(10, 100));
    order(connection, new Attach(user, Reach.ALL_ROOMS));
    return connection;
  }

  private void order(FakeConnection who, Command command) {
    house.ask(who, new Ask.Order(command));
  }

  private FakeConnection joined(TaggedDoor door, String name) {
    FakeConnection connection = house.connect(door);
    connection.types("JOIN:" + name);
    connection.screen().clear();
    return connection;
  }

  private TaggedDoor door(int replay, int historyPageMax) {
    return new TaggedDoor(
        NAMES, house.history(), ZoneOffset.UTC, replay, historyPageMax, Gates.open());
  }
}
