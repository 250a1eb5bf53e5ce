package parley.core.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;

/// A room that somebody is in, or that is kept.
public final class Room {
  /// So many can come before making the view anew costs less than bringing it up to date.
  private static final int SINCE_VIEW_MAX = 16;

  private final RoomId id;
  private RoomName name;
  private final Map<UserId, Member> members = new LinkedHashMap<>();
  private final long sinceMillis;
  private String topic = "";
  private String topicBy = "";
  private long topicMillis;
  private RoomModes modes = RoomModes.FIRST;
  private @Nullable Nick founder;

  /// Users who were invited and have not come so far, oldest first, and whether that opens the room
  /// to them.
  private final LinkedHashMap<UserId, Boolean> invited = new LinkedHashMap<>();

  private @Nullable Object view;

  /// Who came since the view was made.
  private final List<Member> sinceView = new ArrayList<>();

  Room(RoomId id, RoomName name, long sinceMillis) {
    this.id = id;
    this.name = name;
    this.sinceMillis = sinceMillis;
  }

  /// Its name in the house.
  public RoomId id() {
    return id;
  }

  /// Its name among people.
  public RoomName name() {
    return name;
  }

  /// Its topic, empty for none.
  public String topic() {
    return topic;
  }

  /// Who set the topic, as `nick!username@host`; empty when nobody did.
  public String topicBy() {
    return topicBy;
  }

  /// When the topic was set, milliseconds since 1970; 0 when nobody did.
  public long topicMillis() {
    return topicMillis;
  }

  /// When it was made, milliseconds since 1970; 0 for the lobby, which always was.
  public long sinceMillis() {
    return sinceMillis;
  }

  /// Everybody in it, in no order that means anything: sort before showing.
  public Collection<Member> members() {
    return Collections.unmodifiableCollection(members.values());
  }

  /// The member a user is here.
  public @Nullable Member member(UserId user) {
    return members.get(user);
  }

  /// How it is set.
  public RoomModes modes() {
    return modes;
  }

  /// The account that owns it; null for none, and then it ends when nobody is in it.
  public @Nullable Nick founder() {
    return founder;
  }

  /// Users who were invited and have not come so far, oldest first.
  public List<UserId> invited() {
    return List.copyOf(invited.keySet());
  }

  /// Whether a user was invited by somebody with a say: then they may come in once.
  public boolean opensFor(UserId user) {
    return invited.getOrDefault(user, false);
  }

  /// Whether nobody is in it.
  public boolean isEmpty() {
    return members.isEmpty();
  }

  /// Whether it stays when nobody is in it.
  public boolean kept() {
    return id.equals(RoomId.LOBBY) || founder != null;
  }

  /// A view of the members made earlier and still true but for those who came since, if there is
  /// one.
  public @Nullable Object view() {
    return view;
  }

  /// Who came since the view was made, in order.
  public List<Member> sinceView() {
    return Collections.unmodifiableList(sinceView);
  }

  /// Keeps a view until the members change. Derived from the state and no part of it.
  public void keepView(Object made) {
    view = made;
    sinceView.clear();
  }

  void topic(String text, String by, long atMillis) {
    topic = text;
    topicBy = by;
    topicMillis = atMillis;
    changed();
  }

  void modes(RoomModes set) {
    modes = set;
    changed();
  }

  void founder(@Nullable Nick account) {
    founder = account;
  }

  void rename(RoomName other) {
    name = other;
    changed();
  }

  /// Somebody is invited; gives the user whose invitation is forgotten for it, if one is.
  @Nullable UserId invite(UserId user, boolean opens, int most) {
    boolean opened = opensFor(user);
    invited.putLast(user, opens || opened);
    if (invited.size() <= most) {
      return null;
    }
    UserId oldest = invited.firstEntry().getKey();
    invited.remove(oldest);
    return oldest;
  }

  void uninvite(UserId user) {
    invited.remove(user);
  }

  void add(Member member) {
    if (members.put(member.user().id(), member) != null || sinceView.size() >= SINCE_VIEW_MAX) {
      changed();
    } else if (view != null) {
      sinceView.add(member);
    }
  }

  void remove(UserId user) {
    members.remove(user);
    changed();
  }

  /// Forgets the view: something shown in it changed.
  void changed() {
    view = null;
    sinceView.clear();
  }
}
