package parley.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import parley.core.id.SessionId;
import parley.door.Whereabouts;

/// How a server stops, over real sockets.
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ClosingTest {
  private static final String FAREWELL = "farewell: the server is shutting down\n";

  private final PlainDoor door = new PlainDoor("plain");

  @Test
  void everybodyIsToldAndClosed() {
    try (NetHouse house = NetHouse.of(door)) {
      Caller ann = house.enter("ann");
      Caller nobody = house.call().reads("this is plain");
      house.net.close();
      assertThat(ann.rest()).isEqualTo(FAREWELL);
      assertThat(nobody.rest()).isEqualTo(FAREWELL);
      assertThat(door.departures).as("nobody leaves one by one").isEmpty();
    }
  }

  @Test
  void whatWasAskedBeforeIsToldToAllBeforeTheFarewell() {
    try (NetHouse house = NetHouse.of(door)) {
      List<Caller> people = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        people.add(house.enter("p" + i));
      }
      people.getFirst().types("echo heard");
      for (int i = 1; i < 10; i++) {
        people.getFirst().reads("+p" + i);
      }
      people.getFirst().reads("heard").sends("say one\nsay two\nsay three\n").reads("p0: one");
      house.net.close();
      String first = people.getFirst().rest();
      assertThat(first).endsWith(FAREWELL);
      for (Caller person : people.subList(1, 10)) {
        assertThat(person.rest()).endsWith("p0: one\n" + first);
      }
    }
  }

  @Test
  void nobodyCanConnectAnyMore() {
    try (NetHouse house = NetHouse.of(door)) {
      house.net.close();
      assertThatThrownBy(house::call).isInstanceOf(UncheckedIOException.class);
    }
  }

  @Test
  void whoDoesNotReadHoldsNobodyUp() {
    try (NetHouse house = NetHouse.of(door)) {
      Caller slow = house.keep(new Caller("127.0.0.1", house.port(), 4_096));
      slow.reads("this is plain").types("big 20000000");
      Caller ann = house.enter("ann");
      house.net.close();
      assertThat(ann.rest()).isEqualTo(FAREWELL);
    }
  }

  @Test
  void anEngineThatDoesNotAnswerHoldsNobodyUp() throws Exception {
    Net net =
        Net.start(
            new Net.Parts(
                NetLimits.DEFAULT, 1, _ -> {}, _ -> false, NetHouse.CLOAK, new Whereabouts()));
    Listen listen = Listen.to("test", "127.0.0.1", 0, new Spoken.One(door));
    int port = net.open(new SessionId(0, 1, 0), List.of(listen)).getFirst().address().getPort();
    try (Caller ann = new Caller(port)) {
      ann.reads("this is plain").types("echo never");
      net.close();
      assertThat(ann.rest()).isEqualTo(FAREWELL);
    }
  }

  @Test
  void aNetThatNeverOpenedCloses() {
    Net net =
        Net.start(
            new Net.Parts(
                NetLimits.DEFAULT, 1, _ -> {}, _ -> false, NetHouse.CLOAK, new Whereabouts()));
    net.close();
    assertThat(net.connections()).isZero();
  }
}
