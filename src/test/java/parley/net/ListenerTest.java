package parley.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import parley.core.id.SessionId;
import parley.core.query.Answer;
import parley.door.Whereabouts;
import parley.engine.Delivery;
import parley.engine.Gate;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ListenerTest {
  private static final SessionId EPOCH = new SessionId(0, 1, 0);

  private final PlainDoor door = new PlainDoor("plain");
  private final PlainDoor other = new PlainDoor("other");
  private final Net net = net();

  /// A net whose engine answers everything at once.
  private static Net net() {
    AtomicReference<Net> made = new AtomicReference<>();
    Gate gate =
        asked -> {
          Delivery answer =
              new Delivery.Answered(asked.asker(), asked.tag(), Answer.Done.DONE, List.of());
          made.get().outlets().get(asked.asker().outlet()).deliver(List.of(answer));
        };
    made.set(
        Net.start(
            new Net.Parts(
                NetLimits.DEFAULT, 1, gate, _ -> false, NetHouse.CLOAK, new Whereabouts())));
    return made.get();
  }

  private Listen listen(String host, int port) {
    return Listen.to("lobby", host, port, new Spoken.One(door));
  }

  @AfterEach
  void close() {
    net.close();
  }

  @Test
  void everyPortHasItsOwnDoor() throws Exception {
    List<Net.Opened> ports =
        net.open(
            EPOCH,
            List.of(
                listen("127.0.0.1", 0),
                Listen.to("tagged", "localhost", 0, new Spoken.One(other))));
    assertThat(ports).extracting(port -> port.listen().kind()).containsExactly("lobby", "tagged");
    try (Caller first = new Caller(ports.getFirst().address().getPort());
        Caller second = new Caller(ports.getLast().address().getPort())) {
      first.reads("this is plain");
      second.reads("this is other");
    }
  }

  @Test
  void aTakenPortIsNamedAndNothingStaysOpen() throws Exception {
    int taken = net.open(EPOCH, List.of(listen("127.0.0.1", 0))).getFirst().address().getPort();
    Net second = net();
    assertThatThrownBy(
            () -> second.open(EPOCH, List.of(listen("127.0.0.1", 0), listen("127.0.0.1", taken))))
        .isInstanceOf(ListenException.class)
        .hasMessageContaining("Port " + taken + " is taken at 127.0.0.1")
        .hasMessageContaining("choose another port");
    assertThat(second.connections()).isZero();
    second.close();
  }

  @Test
  void anAddressOfAnotherMachineIsNamed() {
    assertThatThrownBy(() -> net.open(EPOCH, List.of(listen("192.0.2.1", 0))))
        .isInstanceOf(ListenException.class)
        .hasMessageContaining("no address 192.0.2.1");
  }

  @Test
  void aNameThatIsNoAddressIsNamed() {
    assertThatThrownBy(() -> net.open(EPOCH, List.of(listen("no-such-host.invalid", 0))))
        .isInstanceOf(ListenException.class)
        .hasMessageContaining("no address 'no-such-host.invalid'");
  }
}
