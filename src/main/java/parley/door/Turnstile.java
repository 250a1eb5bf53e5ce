package parley.door;

import java.util.ArrayDeque;
import java.util.function.Consumer;

/// Lets what is heard through one by one, and nothing while something before it is not finished:
/// entering, or reading from the disk.
///
/// What comes in while it is shut goes through the engine's queue as a note: so the connection's
/// own limit of what it has under way bounds what can wait here, and the order stays.
public final class Turnstile {
  private final Consumer<Runnable> inTurn;
  private final Consumer<Heard> through;
  private final ArrayDeque<Heard> back = new ArrayDeque<>(1); // most never wait
  private int underWay;
  private boolean shut;

  /// An open one.
  ///
  /// @param inTurn does something when all that was asked of the engine before is answered
  /// @param through takes what is let through
  public Turnstile(Consumer<Runnable> inTurn, Consumer<Heard> through) {
    this.inTurn = inTurn;
    this.through = through;
  }

  /// Something came in.
  public void hear(Heard heard) {
    if (shut || underWay > 0 || !back.isEmpty()) {
      underWay++;
      inTurn.accept(() -> comesBack(heard));
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
  public void shut() {
    shut = true;
  }

  /// Puts a line before all that waits.
  public void first(Heard heard) {
    back.addFirst(heard);
  }

  /// Lets everything through again.
  public void open() {
    shut = false;
    pass();
  }

  /// Lets everything through again behind this, unless this shuts it anew.
  public void open(Runnable first) {
    shut = false;
    first.run();
    pass();
  }

  private void pass() {
    while (!shut && !back.isEmpty()) {
      through.accept(back.removeFirst());
    }
  }
}
