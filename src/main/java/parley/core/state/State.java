package parley.core.state;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.core.event.Reach;
import parley.core.event.RoomList;
import parley.core.event.UserMode;
import parley.core.event.UserModeChange;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.name.Names;
import parley.core.name.Nick;
import parley.core.name.RoomName;

/// Who is here, which rooms there are, and how far the order has come. Read by rules, changed by
/// [Evolution] only.
///
/// Lookups are by hash; whatever a decision walks through is sorted, so that a state read back from
/// its canonical bytes decides the same as the one that wrote them.
public final class State {
  private static final String GUEST_PREFIX = "guest_";

  final Map<UserId, User> users = new LinkedHashMap<>();
  final Map<String, User> usersByKey = new LinkedHashMap<>();
  final Map<SessionId, Session> sessions = new LinkedHashMap<>();
  final Map<RoomId, Room> rooms = new LinkedHashMap<>();
  final TreeMap<String, Room> roomsByKey = new TreeMap<>();

  /// Rooms that nobody is in, oldest first: whoever opens one again goes on with its history.
  final LinkedHashMap<String, Dormant> dormant = new LinkedHashMap<>();

  /// Users not announced so far, in the order they came.
  final LinkedHashMap<UserId, User> quiet = new LinkedHashMap<>();

  /// The latest epoch of each node.
  final TreeMap<Integer, Integer> epochs = new TreeMap<>();

  /// What is said of rooms.
  final TreeMap<RoomId, Map<String, String>> roomMetadata = new TreeMap<>();

  private final Accounts accounts = new Accounts();
  private final BitSet guests = new BitSet();
  private final EnumMap<UserMode, Integer> announcedWith = new EnumMap<>(UserMode.class);
  private @Nullable Object onlineView;
  long sequence;
  long timeMillis;

  /// A room remembered while nobody is in it.
  record Dormant(RoomId id, RoomName name) {}

  /// An empty server: nobody, and the lobby.
  public State() {
    addRoom(new Room(RoomId.LOBBY, RoomName.LOBBY, 0));
  }

  /// The sequence of the last fact; 0 before the first.
  public long sequence() {
    return sequence;
  }

  /// The time of the last fact, milliseconds since 1970.
  public long timeMillis() {
    return timeMillis;
  }

  /// The epoch a node is in; 0 before its first.
  public int epoch(int node) {
    return epochs.getOrDefault(node, 0);
  }

  /// A session by id.
  public @Nullable Session session(SessionId id) {
    return sessions.get(id);
  }

  /// A user by id.
  public @Nullable User user(UserId id) {
    return users.get(id);
  }

  /// A user by folded nick.
  public @Nullable User userNamed(String key) {
    return usersByKey.get(key);
  }

  /// Everybody, in no order that means anything.
  public Collection<User> users() {
    return Collections.unmodifiableCollection(users.values());
  }

  /// What is said of a room, by key.
  public Map<String, String> metadata(RoomId room) {
    return Collections.unmodifiableMap(roomMetadata.getOrDefault(room, Collections.emptyMap()));
  }

  Map<String, String> metadataToChange(RoomId room) {
    return roomMetadata.computeIfAbsent(room, _ -> new TreeMap<>());
  }

  /// All accounts.
  public Accounts accounts() {
    return accounts;
  }

  /// The users who are logged in to an account: whoever has its name first, then in the order they
  /// came.
  public List<User> usersOf(Account account) {
    return users.values().stream()
        .filter(user -> user.account() == account)
        .sorted(
            Comparator.comparing((User u) -> !u.nick().key().equals(account.name().key()))
                .thenComparing(User::id))
        .toList();
  }

  /// How many users are here and announced.
  public int announcedCount() {
    return users.size() - quiet.size();
  }

  /// How many of them are treated so.
  public int announcedCount(UserMode mode) {
    return announcedWith.getOrDefault(mode, 0);
  }

  private void count(User user, int more) {
    user.modes().forEach(mode -> announcedWith.merge(mode, more, Integer::sum));
  }

  /// All sessions, in no order that means anything.
  public Collection<Session> sessions() {
    return Collections.unmodifiableCollection(sessions.values());
  }

  /// A room by id.
  public @Nullable Room room(RoomId id) {
    return rooms.get(id);
  }

  /// The rooms a user is in, in the order of their ids.
  public List<Room> roomsOf(User user) {
    return user.rooms().stream().map(id -> Objects.requireNonNull(rooms.get(id))).toList();
  }

  /// A room by folded name.
  public @Nullable Room roomNamed(String key) {
    return roomsByKey.get(key);
  }

  /// All rooms, sorted by folded name.
  public Collection<Room> rooms() {
    return Collections.unmodifiableCollection(roomsByKey.values());
  }

  /// The id under which a room that is not there would go on with its history.
  public @Nullable RoomId dormantRoom(String key) {
    Dormant room = dormant.get(key);
    return room == null ? null : room.id();
  }

  /// The name as first made of a room that is not there, if it is remembered.
  public @Nullable RoomName dormantName(String key) {
    Dormant room = dormant.get(key);
    return room == null ? null : room.name();
  }

  /// Users who are not announced, in the order they came.
  public Collection<User> quiet() {
    return Collections.unmodifiableCollection(quiet.values());
  }

  /// A view of who is online made earlier and still true, if there is one.
  public @Nullable Object onlineView() {
    return onlineView;
  }

  /// Keeps a view of who is online until that changes. Derived from the state and no part of it.
  public void keepOnlineView(Object made) {
    onlineView = made;
  }

  /// The lowest free guest name.
  public Nick freeGuest() {
    String name = GUEST_PREFIX + guests.nextClearBit(1);
    return new Nick(name, name);
  }

  User addUser(User user) {
    users.put(user.id(), user);
    if (!user.announced()) {
      quiet.put(user.id(), user);
    } else {
      count(user, 1);
    }
    addName(user);
    return user;
  }

  void removeUser(User user) {
    user.invitations()
        .forEach(room -> uninvite(user.id(), Objects.requireNonNull(rooms.get(room))));
    users.remove(user.id());
    quiet.remove(user.id());
    count(user, user.announced() ? -1 : 0);
    removeName(user);
  }

  void touchRooms(User user) {
    user.rooms().forEach(id -> Objects.requireNonNull(rooms.get(id)).changed());
  }

  void announce(User user) {
    count(user, user.announced() ? 0 : 1);
    user.announce();
    quiet.remove(user.id());
    onlineView = null;
  }

  void change(User user, UserModeChange change) {
    count(user, user.announced() ? -1 : 0);
    user.change(change);
    count(user, user.announced() ? 1 : 0);
  }

  void addName(User user) {
    onlineView = null;
    usersByKey.put(user.nick().key(), user);
    markGuest(user.nick(), true);
  }

  void removeName(User user) {
    onlineView = null;
    usersByKey.remove(user.nick().key());
    markGuest(user.nick(), false);
  }

  void addSession(SessionId id, User user, Reach reach) {
    Session session = new Session(id, user, reach);
    sessions.put(id, session);
    user.attach(session);
  }

  void addRoom(Room room) {
    rooms.put(room.id(), room);
    roomsByKey.put(room.name().key(), room);
    dormant.remove(room.name().key());
  }

  /// A room ends. It goes on when somebody opens it again, unless somebody was kept out of it: then
  /// what was said in it is for nobody who comes later.
  void removeRoom(Room room) {
    rooms.remove(room.id());
    roomMetadata.remove(room.id());
    roomsByKey.remove(room.name().key());
    room.invited().forEach(user -> uninvite(user, room));
    boolean open = !room.modes().areClosed() && room.modes().list(RoomList.BAN).isEmpty();
    if (open) {
      dormant.put(room.name().key(), new Dormant(room.id(), room.name()));
    }
  }

  void renameRoom(Room room, RoomName name) {
    roomsByKey.remove(room.name().key());
    room.rename(name);
    roomsByKey.put(name.key(), room);
    dormant.remove(name.key());
  }

  void uninvite(UserId invited, Room room) {
    room.uninvite(invited);
    User user = users.get(invited);
    if (user != null) {
      user.uninvite(room.id());
    }
  }

  private void markGuest(Nick nick, boolean taken) {
    if (Names.isGuest(nick.key()) && nick.key().length() < GUEST_PREFIX.length() + 9) {
      guests.set(Integer.parseInt(nick.key().substring(GUEST_PREFIX.length())), taken);
    }
  }
}
