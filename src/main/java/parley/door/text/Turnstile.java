package parley.door.text;

import java.util.ArrayDeque;
import java.util.function.Consumer;
import parley.door.Heard;

/// Lets what is heard through one by one, and nothing while something before it is not finished:
/// entering, or reading from the disk.
///
/// What comes in while it is shut goes through the engine's queue as a note: so the connection's
/// own limit of what it has under way bounds what can wait here, and the order stays.
final class Turnstile {
  private final Screen screen;
  private final Consumer<Heard> through;
  private final ArrayDeque<Heard> back = new ArrayDeque<>();
  private int underWay;
  private boolean shut;

  Turnstile(Screen screen, Consumer<Heard> through) {
    this.screen = screen;
    this.through = through;
  }

  void hear(Heard heard) {
    if (shut || underWay > 0 || !back.isEmpty()) {
      underWay++;
      screen.inTurn(() -> comesBack(heard));
    } else {
      through.accept(heard);
    }
  }

  private void comesBack(Heard heard) {
    underWay--;
    back.addLast(heard);
    pass();
  }

  /// Lets nothing through from here on.
  void shut() {
    shut = true;
  }

  /// Puts a line before all that waits.
  void first(Heard heard) {
    back.addFirst(heard);
  }

  /// Lets everything through again.
  void open() {
    shut = false;
    pass();
  }

  private void pass() {
    while (!shut && !back.isEmpty()) {
      through.accept(back.removeFirst());
    }
  }
}
