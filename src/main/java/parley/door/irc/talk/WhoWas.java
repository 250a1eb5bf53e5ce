package parley.door.irc.talk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.core.event.Face;
import parley.core.event.Fact;
import parley.core.event.NickChanged;
import parley.core.event.UserEntered;
import parley.core.event.UserLeft;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.engine.Delivery;
import parley.engine.Outlet;

/// Who was here under a name and is so no more: the last of them, in memory. Told of every fact by
/// the engine, asked by any loop.
public final class WhoWas implements Outlet {
  private final int most;
  private final Deque<Gone> gone = new ArrayDeque<>();
  private final Map<UserId, String> realnames = new HashMap<>();

  /// Somebody who was here.
  ///
  /// @param atMillis when they ceased to be, milliseconds since 1970
  public record Gone(Nick nick, String username, String host, String realname, long atMillis) {}

  /// Nobody so far.
  ///
  /// @param most how many to remember
  WhoWas(int most) {
    this.most = most;
  }

  @Override
  public synchronized void deliver(List<Delivery> batch) {
    for (Delivery delivery : batch) {
      if (delivery instanceof Delivery.Told told) {
        note(told.fact());
      }
    }
  }

  private void note(Fact fact) {
    switch (fact.event()) {
      case UserEntered entered -> realnames.put(entered.user(), entered.profile().realname());
      case NickChanged changed -> add(changed.user(), changed.before(), fact);
      case UserLeft left -> {
        if (left.announced()) {
          add(left.user(), left.nick(), fact);
        }
        realnames.remove(left.user());
      }
      case Object _ -> {}
    }
  }

  private void add(UserId user, Nick nick, Fact fact) {
    @Nullable Face face = fact.by();
    String realname = realnames.getOrDefault(user, "");
    String username = face == null ? "*" : face.username();
    String host = face == null ? "*" : face.host();
    gone.addFirst(new Gone(nick, username, host, realname, fact.timeMillis()));
    if (gone.size() > most) {
      gone.removeLast();
    }
  }

  /// Who was called so, the latest first.
  ///
  /// @param key the folded nick
  /// @param count how many at most
  public synchronized List<Gone> named(String key, int count) {
    List<Gone> found = new ArrayList<>();
    for (Gone each : gone) {
      if (each.nick().key().equals(key) && found.size() < count) {
        found.add(each);
      }
    }
    return found;
  }
}
