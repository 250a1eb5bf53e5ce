package parley.core.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedCollection;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.core.event.Face;
import parley.core.event.Profile;
import parley.core.event.Reach;
import parley.core.event.Right;
import parley.core.event.UserMode;
import parley.core.event.UserModeChange;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.name.Nick;

/// Somebody who is here, through one or more sessions.
public final class User {
  /// Exceptions of one user, the one longest here forgotten first: bounds what one can have kept.
  static final int ACCEPTED_MAX = 100;

  private final UserId id;
  private final long sinceMillis;
  private final TreeMap<SessionId, Session> sessions = new TreeMap<>();
  private final TreeSet<RoomId> rooms = new TreeSet<>();
  private Nick nick;
  private Profile profile;
  private @Nullable Face face;
  private @Nullable Account account;
  private final Marks ownMarks = new Marks();
  private final EnumSet<UserMode> modes = EnumSet.noneOf(UserMode.class);

  // What few users have is made with the first of it.
  private SortedSet<RoomId> invitations = Collections.emptySortedSet();
  private SortedSet<UserId> accepted = Collections.emptySortedSet();
  private SortedMap<String, String> ownMetadata = Collections.emptySortedMap();

  private @Nullable Operator operator;
  private String away = "";
  private boolean announced;

  User(UserId id, Nick nick, long sinceMillis, boolean announced, Profile profile) {
    this.id = id;
    this.profile = profile;
    this.nick = nick;
    this.sinceMillis = sinceMillis;
    this.announced = announced;
  }

  /// Its name in the house.
  public UserId id() {
    return id;
  }

  /// Its name among people.
  public Nick nick() {
    return nick;
  }

  /// When it came, milliseconds since 1970.
  public long sinceMillis() {
    return sinceMillis;
  }

  /// What it says of itself.
  public Profile profile() {
    return profile;
  }

  /// Who it is to others; the same object until something in it changes.
  public Face face() {
    Face known = face;
    if (known == null) {
      known =
          new Face(
              nick,
              profile.username(),
              profile.host(),
              account == null ? null : account.name(),
              modes.contains(UserMode.BOT));
      face = known;
    }
    return known;
  }

  /// The account it is logged in to; null for none.
  public @Nullable Account account() {
    return account;
  }

  /// Who it is in private conversations: its account for good, or else itself.
  public UserId party() {
    return account == null ? id : new UserId(account.id().value());
  }

  /// Whether an id is this user's, or its account's.
  public boolean is(UserId other) {
    return other.equals(id) || other.equals(party());
  }

  /// Whether it stays present with no session.
  public boolean stays() {
    return account != null && account.alwaysOn();
  }

  /// How far it has read.
  public Marks marks() {
    return account == null ? ownMarks : account.marks();
  }

  Marks ownMarks() {
    return ownMarks;
  }

  /// Who an operator is.
  ///
  /// @param name in the configuration
  /// @param rights what they may do
  public record Operator(String name, List<Right> rights) {
    public Operator {
      rights = List.copyOf(rights);
    }
  }

  /// What makes it an operator; null when it is none.
  public @Nullable Operator operator() {
    return operator;
  }

  /// How it is treated.
  public Set<UserMode> modes() {
    return Collections.unmodifiableSet(modes);
  }

  /// Whether it hears of another although that one is not logged in.
  public boolean accepts(UserId other) {
    return accepted.contains(other);
  }

  /// What is said of it, by key.
  public Map<String, String> metadata() {
    return account == null ? Collections.unmodifiableMap(ownMetadata) : account.metadata();
  }

  Map<String, String> metadataToChange() {
    return account == null ? ownMetadataToChange() : account.metadataToChange();
  }

  Map<String, String> ownMetadata() {
    return Collections.unmodifiableMap(ownMetadata);
  }

  Map<String, String> ownMetadataToChange() {
    if (ownMetadata.isEmpty()) {
      ownMetadata = new TreeMap<>();
    }
    return ownMetadata;
  }

  List<UserId> accepted() {
    return List.copyOf(accepted);
  }

  void accept(UserId other, boolean yes) {
    if (!yes) {
      if (!accepted.isEmpty()) {
        accepted.remove(other);
      }
      return;
    }
    if (accepted.isEmpty()) {
      accepted = new TreeSet<>();
    }
    if (accepted.add(other) && accepted.size() > ACCEPTED_MAX) {
      accepted.removeFirst();
    }
  }

  void change(UserModeChange change) {
    if (change.set()) {
      modes.add(change.mode());
    } else {
      modes.remove(change.mode());
    }
    operator = modes.contains(UserMode.OPERATOR) ? operator : null;
    face = null;
  }

  void operate(@Nullable Operator as) {
    operator = as;
  }

  void profile(Profile to) {
    profile = to;
    face = null;
  }

  /// What others are told on writing to it; empty when it is here.
  public String away() {
    return away;
  }

  /// Whether the others know that it is here.
  public boolean announced() {
    return announced;
  }

  /// Its sessions, in the order of their ids.
  public SequencedCollection<Session> sessions() {
    return new ArrayList<>(sessions.values());
  }

  /// The rooms it is in, in the order of their ids.
  public List<RoomId> rooms() {
    return List.copyOf(rooms);
  }

  /// The rooms it was invited to and is not in, in the order of their ids.
  public List<RoomId> invitations() {
    return List.copyOf(invitations);
  }

  /// How many rooms it is in.
  public int roomCount() {
    return rooms.size();
  }

  /// Whether it is in a room.
  public boolean isIn(RoomId room) {
    return rooms.contains(room);
  }

  /// Whether it would still be in a room without a session: another session is there, or hears all
  /// rooms, or it stays without any.
  public boolean keeps(RoomId room, SessionId without) {
    return stays()
        || sessions.values().stream()
            .filter(s -> !s.id().equals(without))
            .anyMatch(s -> hears(s, room));
  }

  /// Whether a session of it hears a room.
  public boolean hears(RoomId room) {
    return sessions.values().stream().anyMatch(s -> hears(s, room));
  }

  private static boolean hears(Session session, RoomId room) {
    return session.reach() == Reach.ALL_ROOMS || Objects.equals(session.current(), room);
  }

  void logIn(@Nullable Account to) {
    account = to;
    face = null;
  }

  void rename(Nick name) {
    nick = name;
    face = null;
  }

  void away(String message) {
    away = message;
  }

  void announce() {
    announced = true;
  }

  void attach(Session session) {
    sessions.put(session.id(), session);
  }

  /// Takes a session away and says whether it was the last.
  boolean detach(SessionId session) {
    sessions.remove(session);
    return sessions.isEmpty();
  }

  void invite(RoomId room) {
    if (invitations.isEmpty()) {
      invitations = new TreeSet<>();
    }
    invitations.add(room);
  }

  void uninvite(RoomId room) {
    if (!invitations.isEmpty()) {
      invitations.remove(room);
    }
  }

  void enter(RoomId room) {
    rooms.add(room);
  }

  void leave(RoomId room) {
    rooms.remove(room);
  }
}
