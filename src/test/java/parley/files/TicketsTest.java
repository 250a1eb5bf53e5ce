package parley.files;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.files.Warehouse.ANN;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TicketsTest {
  @TempDir Path folder;
  private final AtomicLong millis = new AtomicLong();
  private final Tickets tickets = new Tickets(() -> Instant.ofEpochMilli(millis.get()));
  private final List<StoredFile> told = new ArrayList<>();
  private StoredFile file;

  @BeforeEach
  void put() throws Exception {
    try (Warehouse house = new Warehouse(folder, FileLimits.DEFAULT)) {
      file = house.put(ANN, "a", "a");
    }
  }

  @Test
  void oneForAFileIsUsedUpByIt() {
    Tickets.Ticket ticket = tickets.single(ANN, told::add);
    assertThat(tickets.of(ticket.secret())).isEqualTo(ticket);
    assertThat(tickets.used(ticket, file)).isTrue();
    assertThat(tickets.used(ticket, file)).isFalse();
    assertThat(tickets.of(ticket.secret())).isNull();
    assertThat(told).containsExactly(file);
  }

  @Test
  void oneForAFileDoesNotWaitForEver() {
    Tickets.Ticket ticket = tickets.single(ANN, told::add);
    millis.set(Tickets.ONCE_MILLIS);
    assertThat(tickets.of(ticket.secret())).isNull();
  }

  @Test
  void oneOfASessionHoldsUntilItIsTakenBack() {
    Tickets.Ticket ticket = tickets.lasting(ANN);
    assertThat(tickets.used(ticket, file)).isTrue();
    assertThat(tickets.used(ticket, file)).isTrue();
    millis.set(Long.MAX_VALUE / 2);
    assertThat(tickets.of(ticket.secret())).isEqualTo(ticket);
    tickets.end(ticket);
    assertThat(tickets.of(ticket.secret())).isNull();
  }

  @Test
  void nobodyGuessesOne() {
    Tickets.Ticket ticket = tickets.lasting(ANN);
    assertThat(tickets.lasting(ANN).secret()).hasSize(24).isNotEqualTo(ticket.secret());
    assertThat(tickets.of("")).isNull();
    assertThat(ticket.toString()).doesNotContain(ticket.secret());
  }
}
