package parley.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import parley.Draws;
import parley.core.Core;
import parley.core.event.Audience;
import parley.core.event.EpochBegan;
import parley.core.event.Event;
import parley.core.event.EventDraws;
import parley.core.event.Face;
import parley.core.event.Fact;
import parley.core.event.Manner;
import parley.core.event.Said;
import parley.core.event.Whispered;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;
import parley.core.query.Place;
import parley.core.state.Limits;
import parley.core.state.State;

/// Facts to store, with the audience that they come back with.
final class SomeFacts {
  static final Place LOBBY = new Place.OfRoom(RoomId.LOBBY);
  static final Place ANN_AND_BOB = new Place.OfPair(new UserId(1), new UserId(2));
  private static final long NOON = 1_800_000_000_000L;
  private static final SessionId SESSION = new SessionId(0, 1, 7);

  private SomeFacts() {}

  /// Something said in the lobby.
  static Fact said(long sequence, String text) {
    return said(sequence, RoomId.LOBBY, text);
  }

  /// Something said in a room.
  static Fact said(long sequence, RoomId room, String text) {
    RoomName name =
        room.equals(RoomId.LOBBY) ? RoomName.LOBBY : new RoomName("r" + room.value(), "r");
    return fact(
        sequence,
        new Said(room, name, new UserId(1), new Nick("Ann", "ann"), Manner.MESSAGE, text));
  }

  /// Something that Ann said to Bob.
  static Fact whispered(long sequence, String text) {
    return fact(
        sequence,
        new Whispered(
            new UserId(1),
            new Nick("Ann", "ann"),
            new UserId(2),
            new Nick("bob", "bob"),
            Manner.MESSAGE,
            text));
  }

  /// Something that Ann said to one of many.
  static Fact whisperedTo(long sequence, long other) {
    return fact(
        sequence,
        new Whispered(
            new UserId(1),
            new Nick("Ann", "ann"),
            new UserId(other),
            new Nick("n" + other, "n" + other),
            Manner.MESSAGE,
            "hello"));
  }

  /// The beginning of an epoch.
  static Fact began(long sequence, int epoch) {
    return fact(sequence, new EpochBegan(0, epoch));
  }

  /// Lines said in the lobby, `text 5` with the sequence in it.
  static List<Fact> lines(long from, long to) {
    return LongStream.rangeClosed(from, to).mapToObj(s -> said(s, "text " + s)).toList();
  }

  /// The fact that has this sequence wherever it is asked for: messages in several places, now and
  /// then something else.
  static Fact numbered(long sequence) {
    return switch ((int) (sequence % 10)) {
      case 0 -> began(sequence, (int) sequence);
      case 1, 2, 3 -> whispered(sequence, "private " + sequence);
      default -> said(sequence, new RoomId(sequence % 7), "text " + sequence);
    };
  }

  /// Such facts in a row.
  static List<Fact> numbered(long from, long to) {
    return LongStream.rangeClosed(from, to).mapToObj(SomeFacts::numbered).toList();
  }

  /// An empty state after a sequence.
  static State stateAt(long sequence) {
    Core core = new Core(new State(), Limits.DEFAULT);
    core.skipTo(sequence, NOON + sequence);
    return core.state();
  }

  /// A fact at a time that follows from its sequence.
  static Fact fact(long sequence, Event event) {
    Audience audience =
        switch (event) {
          case Said said -> new Audience.InRoom(said.room());
          case Whispered whispered -> new Audience.Pair(whispered.from(), whispered.to());
          case Event _ -> new Audience.Nobody();
        };
    SessionId origin = sequence % 3 == 0 ? null : SESSION;
    return new Fact(sequence, NOON + sequence, origin, event, audience, face(event, sequence));
  }

  /// Who did it, mostly somebody.
  private static @Nullable Face face(Event event, long sequence) {
    Nick nick =
        switch (event) {
          case Said said -> said.nick();
          case Whispered whispered -> whispered.fromNick();
          case Event _ -> new Nick("Cy", "cy");
        };
    Nick account = sequence % 2 == 0 ? null : new Nick("Account", "account");
    return sequence % 5 == 0
        ? null
        : new Face(nick, "u" + sequence % 7, "host", account, sequence % 4 == 0);
  }

  /// Commits of any facts at all, one following on the other from 1 on.
  static List<List<Fact>> commits(Draws draws, int most, Function<Draws, Event> events) {
    List<List<Fact>> commits = new ArrayList<>();
    long[] sequence = {0};
    for (List<Event> some : draws.listOf(most, d -> d.listOf(100, events))) {
      commits.add(some.stream().map(event -> fact(++sequence[0], event)).toList());
    }
    return commits;
  }

  /// Commits of any facts, messages for the most part.
  static List<List<Fact>> commits(Draws draws, int most) {
    return commits(
        draws,
        most,
        d ->
            switch (d.below(3)) {
              case 0 -> EventDraws.said(d);
              case 1 -> EventDraws.whispered(d);
              default -> EventDraws.any(d);
            });
  }
}
