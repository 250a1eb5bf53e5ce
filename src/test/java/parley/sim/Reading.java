package parley.sim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.Fact;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.core.query.Place;
import parley.core.query.WhichTopic;
import parley.core.query.WhoIsIn;
import parley.engine.Ask;
import parley.engine.Delivery;

/// Whether what somebody is shown is theirs to see, and true at that place in the order.
final class Reading {
  /// The last messages that are shown on entering a room.
  private static final int RECENT = 100;

  private final Mirror mirror;
  private final PlaceIndex messages;
  private final boolean storing;
  private final Sightings sightings;

  Reading(Mirror mirror, PlaceIndex messages, boolean storing, Sightings sightings) {
    this.mirror = mirror;
    this.messages = messages;
    this.storing = storing;
    this.sightings = sightings;
  }

  void check(Person person, Delivery.Answered answered) {
    @Nullable UserId user = mirror.user(person.session());
    switch (answered.answer()) {
      case Answer.Entered(_, _, List<Answer.RoomView> in) ->
          recent(in.isEmpty() ? null : in.getFirst(), answered);
      case Answer.Moved(Answer.RoomView room, boolean moved) ->
          recent(moved ? room : null, answered);
      case Answer.Members(_, List<Answer.MemberView> members, _) ->
          members(person, answered, members);
      case Answer.Topic _ -> unless(inRoom(person, answered), answered);
      case Answer.MayRead(Place place, _, long from, long until, _, _) -> {
        unless(from >= 1 && until >= 0, answered);
        unless(mayRead(person, place), answered);
      }
      case Answer.Online(_, int count) -> {
        look(user);
        unless(count == mirror.announced(), answered);
      }
      case Answer.Rooms(List<Answer.RoomSummary> rooms) -> {
        look(user);
        unless(rooms.stream().allMatch(room -> room.members() > 0), answered);
      }
      case Answer.Me me -> unless(me.user().equals(user), answered);
      case Answer.Person _ -> unless(user != null, answered);
      case Answer.Done _, Answer.Refused _, Answer.NotStored _, Answer.Noted _ -> {}
      case Answer.AccountProof _, Answer.AccountView _ -> {}
      case Answer.Registered _, Answer.AboutUser _ -> {}
      case Answer.Mark mark -> unless(mark.atMillis() >= 0, answered);
      case Answer.TargetAway _, Answer.People _ -> {}
      case Answer.Counts counts -> unless(counts.users() == mirror.announced(), answered);
      case Answer.ModesChanged _, Answer.Invited _ -> {}
      case Answer.Modes _, Answer.Entries _, Answer.Invitations _ -> unless(user != null, answered);
    }
  }

  /// Whoever is not here may look around, but only while nothing can be stored.
  private void look(@Nullable UserId user) {
    if (user == null) {
      Violation.unless(!storing, Rule.READING, "somebody looks in from outside");
      sightings.saw(Rare.VISITOR_LOOKED_AROUND);
    }
  }

  private void recent(Answer.@Nullable RoomView room, Delivery.Answered answered) {
    List<Fact> expected =
        room == null
            ? List.of()
            : messages.latest(
                new Place.OfRoom(room.id()), room.readableFrom(), Long.MAX_VALUE, RECENT);
    List<Fact> shown = answered.recent();
    // What was deleted of the latest is missing; nothing older comes in its place.
    int missing = expected.size() - shown.size();
    boolean same = missing >= 0 && missing <= messages.deleted();
    for (int i = 0; same && i < shown.size(); i++) {
      Fact due = expected.get(missing + i);
      same = due.sequence() == shown.get(i).sequence() && due.event().equals(shown.get(i).event());
    }
    Violation.unless(same, Rule.READING, "of %s is shown %s, not %s", room, shown, expected);
    if (shown.size() == RECENT) {
      sightings.saw(Rare.A_HUNDRED_MESSAGES_REPLAYED);
    }
  }

  private void members(Person person, Delivery.Answered answered, List<Answer.MemberView> members) {
    RoomId room = asked(person, answered);
    if (mirror.user(person.session()) == null) {
      look(null);
      room = RoomId.LOBBY;
    } else {
      unless(room != null && mirror.isIn(person.session(), room), answered);
    }
    List<String> shown = members.stream().map(member -> member.nick().shown()).toList();
    List<String> there = room == null ? List.of() : mirror.shownIn(room);
    Violation.unless(
        there.equals(shown), Rule.READING, "%s is shown %s, there are %s", person, shown, there);
  }

  private boolean inRoom(Person person, Delivery.Answered answered) {
    RoomId room = asked(person, answered);
    return room != null && mirror.isIn(person.session(), room);
  }

  /// The room that a question was about.
  private @Nullable RoomId asked(Person person, Delivery.Answered answered) {
    RoomName name =
        switch (person.asked(answered.tag())) {
          case Ask.Question(WhoIsIn(RoomName room)) -> room;
          case Ask.Question(WhichTopic(RoomName room)) -> room;
          case Ask _ -> null;
          case null -> null;
        };
    return name == null ? mirror.current(person.session()) : mirror.roomNamed(name.key());
  }

  private boolean mayRead(Person person, Place place) {
    return switch (place) {
      case Place.OfRoom(RoomId room) ->
          mirror.isIn(person.session(), room)
              || (!storing && mirror.user(person.session()) == null && room.equals(RoomId.LOBBY));
      case Place.OfPair(UserId lower, UserId higher) -> {
        UserId self = mirror.user(person.session());
        UserId user = self == null ? null : mirror.party(self);
        yield lower.equals(user) || higher.equals(user);
      }
    };
  }

  private static void unless(boolean holds, Delivery.Answered answered) {
    Violation.unless(holds, Rule.READING, "%s is shown %s", answered.asker(), answered.answer());
  }
}
