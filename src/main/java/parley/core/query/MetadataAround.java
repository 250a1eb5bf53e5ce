package parley.core.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import parley.core.event.Subject;
import parley.core.name.RoomName;
import parley.core.state.Room;
import parley.core.state.Session;
import parley.core.state.State;
import parley.core.state.User;

/// What is said of a room and of everybody in it? Only members are told; nothing is said of those
/// of whom there is nothing.
///
/// @param room which
public record MetadataAround(RoomName room) implements Query {
  @Override
  public Answer answer(State state, Session asker) {
    return WhoIsIn.of(state, asker, room, there -> all(state, there));
  }

  private static Answer all(State state, Room room) {
    List<Answer.Metadata> all = new ArrayList<>();
    add(all, new Subject.OfRoom(room.id(), room.name()), state.metadata(room.id()));
    room.members().stream()
        .map(member -> member.user())
        .filter(User::announced)
        .sorted(Comparator.comparing(user -> user.nick().key()))
        .forEach(user -> add(all, new Subject.OfUser(user.id(), user.nick()), user.metadata()));
    return new Answer.AllMetadata(List.copyOf(all));
  }

  private static void add(List<Answer.Metadata> all, Subject subject, Map<String, String> known) {
    if (!known.isEmpty()) {
      List<Answer.Entry> entries =
          known.entrySet().stream()
              .map(entry -> new Answer.Entry(entry.getKey(), entry.getValue()))
              .toList();
      all.add(new Answer.Metadata(subject, entries));
    }
  }
}
