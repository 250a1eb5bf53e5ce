package parley.engine;

import java.util.List;

/// Hands each batch to each outlet once.
final class Dispatcher {
  private final List<Outlet> outlets;

  Dispatcher(List<Outlet> outlets) {
    this.outlets = List.copyOf(outlets);
  }

  /// Hands over a batch.
  ///
  /// @param forAll false when outlets without an answer in it are spared
  void dispatch(List<Delivery> batch, boolean forAll) {
    for (int i = 0; i < outlets.size(); i++) {
      if (forAll || concerns(batch, i)) {
        outlets.get(i).deliver(batch);
      }
    }
  }

  private static boolean concerns(List<Delivery> batch, int outlet) {
    for (Delivery delivery : batch) {
      if (delivery instanceof Delivery.Answered answered && answered.asker().outlet() == outlet) {
        return true;
      }
    }
    return false;
  }
}
