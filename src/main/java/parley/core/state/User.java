package parley.core.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SequencedCollection;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.core.event.Face;
import parley.core.event.Profile;
import parley.core.event.Reach;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.name.Nick;

/// Somebody who is here, through one or more sessions.
public final class User {
  private final UserId id;
  private final long sinceMillis;
  private final TreeMap<SessionId, Session> sessions = new TreeMap<>();
  private final TreeSet<RoomId> rooms = new TreeSet<>();
  private Nick nick;
  private Profile profile;
  private @Nullable Face face;
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
      known = new Face(nick, profile.username(), profile.host(), null, false);
      face = known;
    }
    return known;
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

  /// How many rooms it is in.
  public int roomCount() {
    return rooms.size();
  }

  /// Whether it is in a room.
  public boolean isIn(RoomId room) {
    return rooms.contains(room);
  }

  /// Whether it would still be in a room without a session: another session is there, or hears all
  /// rooms.
  public boolean keeps(RoomId room, SessionId without) {
    return sessions.values().stream()
        .filter(s -> !s.id().equals(without))
        .anyMatch(s -> s.reach() == Reach.ALL_ROOMS || Objects.equals(s.current(), room));
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

  void enter(RoomId room) {
    rooms.add(room);
  }

  void leave(RoomId room) {
    rooms.remove(room);
  }
}
