package parley.core.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class IdOrderTest {
  @Test
  void sessionsSortByNodeThenEpochThenNumber() {
    var sorted = new TreeSet<SessionId>();
    sorted.add(new SessionId(1, 1, 1));
    sorted.add(new SessionId(0, 2, 1));
    sorted.add(new SessionId(0, 1, 1L << 40));
    sorted.add(new SessionId(0, 1, 9));
    assertThat(sorted)
        .containsExactly(
            new SessionId(0, 1, 9),
            new SessionId(0, 1, 1L << 40),
            new SessionId(0, 2, 1),
            new SessionId(1, 1, 1));
  }

  @Test
  void usersAndRoomsSortAsTheyCame() {
    assertThat(new UserId(9)).isLessThan(new UserId(10));
    assertThat(new UserId(1L << 40)).isGreaterThan(new UserId(10));
    assertThat(RoomId.LOBBY).isLessThan(new RoomId(1));
    assertThat(new RoomId(1L << 40)).isGreaterThan(new RoomId(10));
  }
}
