package parley.door.irc.talk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.core.event.Face;
import parley.core.event.Fact;
import parley.core.event.NickChanged;
import parley.core.event.UserAnnounced;
import parley.core.event.UserEntered;
import parley.core.event.UserLeft;
import parley.door.Connection;
import parley.door.Telling;
import parley.irc.IrcWriter;
import parley.irc.Numeric;

/// The names that one client watches (IRCv3 monitor), and what it is told of them.
public final class Monitor {
  private final Talk talk;
  private final Map<String, String> watched = new LinkedHashMap<>();

  Monitor(Talk talk) {
    this.talk = talk;
  }

  /// How many names are watched.
  public int size() {
    return watched.size();
  }

  /// The names, as they were typed.
  public List<String> names() {
    return new ArrayList<>(watched.values());
  }

  /// The folded names.
  public List<String> keys() {
    return new ArrayList<>(watched.keySet());
  }

  /// Whether a name is watched.
  public boolean has(String key) {
    return watched.containsKey(key);
  }

  /// Watches a name.
  public void add(String key, String typed) {
    watched.put(key, typed);
    connection().watch(key);
  }

  /// Watches a name no more.
  public void remove(String key) {
    watched.remove(key);
    connection().unwatch(key);
  }

  /// Watches nobody.
  public void clear() {
    keys().forEach(this::remove);
  }

  private Connection connection() {
    return talk.connection();
  }

  /// Something happened to somebody who is watched.
  ///
  /// @param told whether this client has heard of it otherwise
  void tell(Telling telling, boolean told) {
    Fact fact = telling.fact();
    switch (fact.event()) {
      case UserEntered entered when entered.announced() -> online(fact.by());
      case UserAnnounced _ -> online(fact.by());
      case UserLeft left when left.announced() -> offline(left.nick().shown());
      case NickChanged changed -> renamed(changed, fact);
      case Object _ -> {
        if (!told && talk.has(Capability.EXTENDED_MONITOR)) {
          talk.tell(telling.in(talk.variant()));
        }
      }
    }
  }

  private void renamed(NickChanged changed, Fact fact) {
    String before = changed.before().key();
    String after = changed.after().key();
    Face face = fact.by();
    if (before.equals(after)) {
      return;
    }
    if (has(before)) {
      offline(changed.before().shown());
    }
    if (has(after) && face != null) {
      online(Faces.named(face, changed.after()));
    }
  }

  private void online(@Nullable Face face) {
    if (face != null) {
      say(Numeric.RPL_MONONLINE, face.mask());
    }
  }

  private void offline(String nick) {
    say(Numeric.RPL_MONOFFLINE, nick);
  }

  private void say(Numeric numeric, String who) {
    IrcWriter line =
        new IrcWriter()
            .source(talk.shared().info().name())
            .command(numeric.digits())
            .param(talk.nickShown())
            .trailing(who);
    talk.tell(Wire.line("", line.line()));
  }
}
