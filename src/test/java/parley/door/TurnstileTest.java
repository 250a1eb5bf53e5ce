package parley.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnstileTest {
  private final Deque<Runnable> turns = new ArrayDeque<>();
  private final List<String> through = new ArrayList<>();
  private final Turnstile turnstile = new Turnstile(turns::addLast, this::through);

  @Test
  void whatIsHeardPassesAtOnceWhileItIsOpen() {
    hear("one", "two");
    assertThat(through).containsExactly("one", "two");
    assertThat(turns).isEmpty();
  }

  @Test
  void whatIsHeardWhileItIsShutWaitsAndKeepsItsOrder() {
    turnstile.shut();
    hear("one", "two");
    comeBack();
    assertThat(through).isEmpty();
    turnstile.open();
    assertThat(through).containsExactly("one", "two");
  }

  @Test
  void nothingOvertakesWhatIsStillUnderWay() {
    turnstile.shut();
    hear("one");
    turnstile.open();
    hear("two");
    assertThat(through).isEmpty();
    comeBack();
    assertThat(through).containsExactly("one", "two");
  }

  @Test
  void itMayBeShutAgainByWhatIsLetThrough() {
    turnstile.shut();
    hear("one", "shut", "two");
    comeBack();
    turnstile.open();
    assertThat(through).containsExactly("one", "shut");
    turnstile.open();
    assertThat(through).containsExactly("one", "shut", "two");
  }

  @Test
  void whatIsDoneOnOpeningComesFirstAndMayShutItAnew() {
    turnstile.shut();
    hear("one");
    comeBack();
    turnstile.open(turnstile::shut);
    assertThat(through).isEmpty();
    turnstile.open(() -> through("zero"));
    assertThat(through).containsExactly("zero", "one");
  }

  private void through(String line) {
    through(new Heard.Line(line));
  }

  @Test
  void aLineCanBePutFirst() {
    turnstile.shut();
    hear("two");
    comeBack();
    turnstile.first(new Heard.Line("one"));
    turnstile.open();
    assertThat(through).containsExactly("one", "two");
  }

  private void through(Heard heard) {
    if (heard instanceof Heard.Line(String text)) {
      through.add(text);
      if (text.equals("shut")) {
        turnstile.shut();
      }
    }
  }

  private void hear(String... lines) {
    for (String line : lines) {
      turnstile.hear(new Heard.Line(line));
    }
  }

  private void comeBack() {
    while (!turns.isEmpty()) {
      turns.removeFirst().run();
    }
  }
}
