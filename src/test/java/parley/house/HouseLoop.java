package parley.house;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.core.event.Event;
import parley.core.event.Fact;
import parley.core.event.UserAnnounced;
import parley.core.event.UserEntered;
import parley.core.event.UserLeft;
import parley.core.id.SessionId;
import parley.door.Telling;
import parley.engine.Delivery;
import parley.engine.Outlet;

/// The one event loop of a house: gives each delivery to the connections it is for.
final class HouseLoop implements Outlet {
  private final HouseRoster roster = new HouseRoster();
  private final Map<SessionId, FakeConnection> connections = new LinkedHashMap<>();

  void add(FakeConnection connection) {
    connections.put(connection.session(), connection);
  }

  void remove(FakeConnection connection) {
    connections.remove(connection.session());
  }

  /// Those who are there, in the order they came.
  List<FakeConnection> connections() {
    return List.copyOf(connections.values());
  }

  @Override
  public void deliver(List<Delivery> batch) {
    boolean presence = false;
    for (Delivery delivery : batch) {
      switch (delivery) {
        case Delivery.Told told -> {
          tell(told);
          presence |= isPresence(told.fact().event());
        }
        case Delivery.Answered answered -> {
          if (answered.asker() instanceof FakeConnection connection) {
            connection.answered(answered);
          }
        }
      }
    }
    if (presence) {
      connections().forEach(FakeConnection::presenceChanged);
    }
  }

  private void tell(Delivery.Told told) {
    Fact fact = told.fact();
    Telling telling = new Telling(fact);
    for (SessionId session : roster.follow(fact)) {
      @Nullable FakeConnection connection = connections.get(session);
      if (connection != null) {
        connection.told(telling, told);
      }
    }
  }

  private static boolean isPresence(Event event) {
    return switch (event) {
      case UserEntered entered -> entered.announced();
      case UserLeft left -> left.announced();
      case UserAnnounced _ -> true;
      case Event _ -> false;
    };
  }
}
