package parley.house;

import java.util.ArrayList;
import java.util.List;
import parley.core.id.SessionId;
import parley.engine.Delivery;
import parley.engine.Outlet;
import parley.net.Recipient;
import parley.net.Roster;

/// The one event loop of a house.
final class HouseLoop implements Outlet {
  private final Roster roster = new Roster();
  private final List<Outlet> others = new ArrayList<>();

  Roster roster() {
    return roster;
  }

  void also(Outlet outlet) {
    others.add(outlet);
  }

  void add(SessionId session, Recipient recipient) {
    roster.add(session, recipient);
  }

  void remove(SessionId session) {
    roster.remove(session);
  }

  /// A connection may follow presence from now on, or no more.
  void reconsider(SessionId session) {
    roster.presenceReconsidered(session);
  }

  @Override
  public void deliver(List<Delivery> batch) {
    others.forEach(other -> other.deliver(batch));
    roster.deliver(batch);
  }
}
