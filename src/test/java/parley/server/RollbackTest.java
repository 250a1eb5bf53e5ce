package parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RollbackTest {
  @Test
  void partsAreClosedLastFirst() {
    List<String> closed = new ArrayList<>();
    Rollback opened = new Rollback();
    AutoCloseable first = opened.add(() -> closed.add("first"));
    opened.add(() -> closed.add("second"));
    opened.undo();
    assertThat(closed).containsExactly("second", "first");
    assertThat(first).isNotNull();
  }

  @Test
  void aPartThatCannotBeClosedHoldsUpNoOther() {
    try (Logged logged = new Logged(Rollback.class.getName(), Level.WARN)) {
      List<String> closed = new ArrayList<>();
      Rollback opened = new Rollback();
      opened.add(() -> closed.add("first"));
      opened.add(() -> {
        throw new IllegalStateException("stuck");
      });
      opened.undo();
      assertThat(closed).containsExactly("first");
      assertThat(logged.lines()).singleElement().asString().contains("stuck");
    }
  }
}
