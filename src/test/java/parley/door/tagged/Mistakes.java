package parley.door.tagged;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import parley.core.command.Attach;
import parley.core.event.Reach;
import parley.core.id.UserId;
import parley.core.name.Folding;
import parley.core.name.Names;
import parley.core.state.Limits;
import parley.engine.Ask;
import parley.house.FakeConnection;
import parley.house.Gates;
import parley.house.House;
import parley.house.HouseJournal;

/// Everything that a program can do wrong, and what it is told.
final class Mistakes {
  private static final String ERROR = "ERROR:";

  /// Tight ones, so that they are met before the limit of a line.
  private static final Limits LIMITS = new Limits(1, 1_000, 390, 200, 390, 10, 1_500);

  private final House house = new House(new HouseJournal(), LIMITS);
  private final TaggedDoor door =
      new TaggedDoor(
          new Names(Folding.ASCII, 32, 64),
          house.history(),
          ZoneOffset.UTC,
          TaggedDoor.REPLAY,
          100,
          Gates.open());
  private final List<String> errors = new ArrayList<>();

  /// The reasons, without their tag.
  List<String> errors() {
    FakeConnection stranger = house.connect(door);
    does(stranger, "MESSAGE:hello");
    does(stranger, "JOIN:two words");
    does(stranger, "JOIN:guest_1");
    does(stranger, "JOIN:" + "n".repeat(33));
    FakeConnection ann = house.connect(door);
    ann.types("JOIN:ann");
    does(stranger, "JOIN:ANN");
    does(ann, "JOIN:ann");
    for (String line :
        List.of(
            "JOIN_ROOM:two words",
            "PRIVATE:nobody:hello",
            "LEAVE_ROOM",
            "MESSAGE: ",
            "JOIN",
            "PRIVATE:ann",
            "PRIVATE::hello",
            "QUIT:now",
            "HISTORY:0",
            "HISTORY:many",
            "join:ann",
            "HELLO",
            "KICK:ann",
            "OP:ann",
            "FILE",
            "SEARCH:plan after:noon",
            "HELP:Message",
            "MESSAGE:" + "x".repeat(1001),
            "MESSAGE:" + "x".repeat(9000))) {
      does(ann, line);
    }
    aboutAccounts(stranger);
    ann.screen().clear();
    FakeConnection second = house.connect(door);
    UserId user = Objects.requireNonNull(house.state().userNamed("ann")).id();
    house.ask(second, new Ask.Order(new Attach(user, Reach.ONE_ROOM)));
    does(second, "JOIN_ROOM:dev");
    ann.sends(new byte[] {(byte) 0xC3, '\n'});
    take(ann);
    house.journal().readingFails(true);
    does(ann, "HISTORY");
    house.journal().writingFails(true);
    does(ann, "MESSAGE:hello");
    return errors;
  }

  private void aboutAccounts(FakeConnection stranger) {
    FakeConnection cora = house.connect(door);
    cora.types("JOIN:cora");
    does(cora, "LOGOUT");
    does(cora, "REGISTER:other:sesame");
    does(cora, "REGISTER:cora:" + "x".repeat(601));
    cora.types("REGISTER:cora:sesame");
    does(cora, "REGISTER:cora:sesame");
    does(stranger, "REGISTER:cora:sesame");
    does(stranger, "JOIN:cora");
    for (int i = 0; i < 4; i++) {
      does(stranger, "LOGIN:cora:guess");
    }
    TaggedDoor closed =
        new TaggedDoor(
            new Names(Folding.ASCII, 32, 64),
            house.history(),
            ZoneOffset.UTC,
            TaggedDoor.REPLAY,
            100,
            Gates.withPassword("open"));
    does(house.connect(closed), "JOIN:dee");
    TaggedDoor members =
        new TaggedDoor(
            new Names(Folding.ASCII, 32, 64),
            house.history(),
            ZoneOffset.UTC,
            TaggedDoor.REPLAY,
            100,
            Gates.membersOnly(true, ""));
    does(house.connect(members), "JOIN:dee");
    House strict =
        new House(new HouseJournal(), Gates.limits(Gates.membersOnly(true, "").admittance()));
    FakeConnection dee = strict.connect(door);
    dee.types("JOIN:dee");
    dee.types("REGISTER:dee:sesame");
    does(dee, "LOGOUT");
  }

  private void does(FakeConnection who, String line) {
    who.screen().clear();
    who.types(line);
    take(who);
  }

  private void take(FakeConnection who) {
    List<String> lines = who.screen().lines();
    if (lines.size() != 1 || !lines.getFirst().startsWith(ERROR)) {
      throw new AssertionError("no error: " + lines);
    }
    errors.add(lines.getFirst().substring(ERROR.length()));
  }
}
