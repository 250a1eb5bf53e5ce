package parley.net;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import parley.core.command.Command;
import parley.core.command.Enter;
import parley.core.command.Quit;
import parley.core.command.Say;
import parley.core.event.Departure;
import parley.core.event.Fact;
import parley.core.event.Manner;
import parley.core.event.Reach;
import parley.core.event.RoomJoined;
import parley.core.event.Said;
import parley.core.event.UserLeft;
import parley.core.name.Nick;
import parley.core.query.Answer;
import parley.door.Connection;
import parley.door.Conversation;
import parley.door.Door;
import parley.door.Farewell;
import parley.door.Heard;
import parley.door.Lines;
import parley.door.Telling;
import parley.door.Variant;
import parley.door.web.Site;
import parley.engine.Ask;
import parley.net.http.Origins;

/// A door for tests of the network: the least dialect that shows everything a connection does.
///
/// It greets with its own name. `enter NAME` enters, `say TEXT` speaks, `echo TEXT` comes back
/// through the engine, `wait` takes as long as [#patience] and answers `waited`, `late TEXT` comes
/// back a little later, `who?` says who is there, `act ADDRESS` speaks for another, `big N` answers
/// with N zero bytes, `raw HEX` with these bytes as a line, `become` goes on as another one,
/// `break` is a mistake of the door's, `quit` leaves.
final class PlainDoor implements Door {
  final String name;
  private final Lines lines;
  final CountDownLatch patience = new CountDownLatch(1);
  final Queue<Departure> departures = new ConcurrentLinkedQueue<>();

  PlainDoor(String name) {
    this(name, Lines.TEXT);
  }

  private PlainDoor(String name, Lines lines) {
    this.name = name;
    this.lines = lines;
  }

  /// One whose lines are cut as those of IRC.
  static PlainDoor irc(String name) {
    return new PlainDoor(name, Lines.IRC);
  }

  /// HTTP with such a door in its WebSockets, and nothing to read.
  static Spoken.Web web(Door door) {
    return new Spoken.Web(door, Spoken.WEBSOCKET_PATHS, Origins.OWN, Site.NOTHING);
  }

  @Override
  public Lines lines() {
    return lines;
  }

  @Override
  public Conversation open(Connection connection) {
    return new Plain(connection);
  }

  private static byte[] bytes(String line) {
    return (line + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static final Variant WORDS =
      fact ->
          switch (fact.event()) {
            case Said said -> bytes(said.nick() + ": " + said.text());
            case RoomJoined joined -> bytes("+" + joined.nick());
            case UserLeft left -> bytes("-" + left.nick() + " " + left.how());
            case Object _ -> new byte[0];
          };

  private final class Plain implements Conversation {
    private final Connection connection;
    private boolean entered;

    Plain(Connection connection) {
      this.connection = connection;
    }

    @Override
    public void begin() {
      say("this is " + name);
    }

    @Override
    public void hear(Heard heard) {
      switch (heard) {
        case Heard.Line(String text) -> line(text);
        case Heard.TooLong(int limit) -> say("over " + limit);
        case Heard.Invalid(String reason, _) -> say("invalid: " + reason);
      }
    }

    private void line(String text) {
      String[] words = text.split(" ", 2);
      String rest = words.length > 1 ? words[1] : "";
      switch (words[0]) {
        case "enter" -> order(new Enter(new Nick(rest, rest), Reach.ONE_ROOM, false));
        case "say" -> order(new Say(null, Manner.MESSAGE, rest));
        case "echo" -> connection.ask(new Ask.Note(rest), null);
        case "wait" -> connection.offLoop(this::isPatient, this::say, e -> say("failed " + e));
        case "late" -> connection.after(20, () -> say(rest));
        case "big" -> connection.write(new byte[Integer.parseInt(rest)]);
        case "telnet?" -> say("" + connection.telnet());
        case "raw" -> connection.write(HexFormat.of().parseHex(rest + "0A"));
        case "who?" -> say(who());
        case "act" -> say("acted: " + connection.actAs(rest, null, true));
        case "become" -> {
          connection.ask(new Ask.Note("for the one before"), null);
          connection.become(new Plain(connection));
          say("became");
        }
        case "break" -> throw new IllegalStateException("a mistake");
        case "quit" -> {
          say("bye");
          connection.close();
        }
        default -> say(name + " heard " + text);
      }
    }

    private String who() {
      return connection.address()
          + " "
          + connection.host()
          + (connection.secure() ? " secure " + connection.certificate() : "");
    }

    private String isPatient() {
      try {
        patience.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return "waited";
    }

    private void order(Command command) {
      connection.ask(new Ask.Order(command), command);
    }

    @Override
    public void told(Telling telling, boolean mine, @Nullable Object tag) {
      connection.write(telling.in(WORDS));
    }

    @Override
    public void answered(@Nullable Object tag, Answer answer, List<Fact> recent) {
      switch (answer) {
        case Answer.Entered _ -> {
          entered = true;
          connection.loggedIn();
        }
        case Answer.Noted(Object note) -> say(note.toString());
        case Answer.Refused(var refusal) -> say("refused " + refusal);
        case Answer _ -> {}
      }
    }

    @Override
    public void farewell(Farewell why) {
      say("farewell: " + why.reason());
    }

    @Override
    public void gone(Departure how) {
      departures.add(how);
      if (entered) {
        order(new Quit(how, ""));
      }
    }

    private void say(String line) {
      connection.write(bytes(line));
    }
  }
}
