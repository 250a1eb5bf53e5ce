package parley.door.irc.talk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.core.event.Fact;
import parley.core.event.MetadataChanged;
import parley.core.event.Subject;
import parley.irc.IrcWriter;
import parley.irc.Numeric;

/// The keys of metadata whose changes one client hears of (draft/metadata), and how they are told.
public final class Subscriptions {
  /// Everybody may see what is said.
  public static final String VISIBILITY = "*";

  private final Talk talk;
  private final Set<String> keys = new LinkedHashSet<>();

  Subscriptions(Talk talk) {
    this.talk = talk;
  }

  /// The keys, in the order they were chosen.
  public List<String> keys() {
    return new ArrayList<>(keys);
  }

  /// Whether the client hears of a key.
  public boolean has(String key) {
    return keys.contains(key);
  }

  /// Hears of a key from now on.
  public void add(String key) {
    keys.add(key);
  }

  /// Hears of a key no more.
  public void remove(String key) {
    keys.remove(key);
  }

  /// Something else is said of somebody.
  void told(Fact fact, MetadataChanged changed) {
    if (!keys.contains(changed.key())) {
      return;
    }
    if (talk.has(Capability.DRAFT_METADATA_3)) {
      talk.tell(numeric(target(changed.subject()), changed.key(), changed.value()));
    } else if (talk.has(Capability.DRAFT_METADATA_2)) {
      String by = fact.by() == null ? talk.shared().info().name() : fact.by().mask();
      IrcWriter line = new IrcWriter().source(by).command("METADATA");
      line.param(target(changed.subject())).param(changed.key()).param(VISIBILITY);
      talk.tell(Wire.line("", line.trailing(value(changed.value())).line()));
    }
  }

  private byte[] numeric(String target, String key, @Nullable String value) {
    Numeric numeric = value == null ? Numeric.RPL_KEYNOTSET : Numeric.RPL_KEYVALUE;
    IrcWriter line = new IrcWriter().source(talk.shared().info().name()).command(numeric.digits());
    line.param(IrcWriter.middle(talk.nickShown())).param(target).param(key);
    if (value == null) {
      line.trailing("key is not set");
    } else {
      line.param(VISIBILITY).trailing(value);
    }
    return Wire.line("", line.line());
  }

  private static String value(@Nullable String value) {
    return value == null ? "" : value;
  }

  /// A user or room as clients name it.
  public static String target(Subject subject) {
    return switch (subject) {
      case Subject.OfUser(_, var nick) -> nick.shown();
      case Subject.OfRoom(_, var name) -> IrcVariant.room(name);
    };
  }
}
