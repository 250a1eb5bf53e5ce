package parley.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.client.IrcConnection;
import parley.client.LineListener;

/// One connection of the load: logs in, enters a room, answers pings, and shows the texts of
/// messages to its ear. Everything happens on the thread of the loop.
final class Person implements LineListener {
  private static final byte[] PRIVMSG = Lines.word("PRIVMSG");
  private static final byte[] PING = Lines.word("PING");
  private static final byte[] ERROR = Lines.word("ERROR");
  private static final byte[] END_OF_MOTD = Lines.word("376");
  private static final byte[] NO_MOTD = Lines.word("422");
  private static final byte[] END_OF_NAMES = Lines.word("366");

  /// What a person is doing.
  private enum Stage {
    LOGGING_IN,
    HERE,
    ENTERING,
    GONE
  }

  /// Shown the text of every message that comes.
  @FunctionalInterface
  interface Ear {
    void hear(byte[] bytes, int from, int to);

    /// What came in one piece has been heard.
    default void pieceEnded() {}
  }

  private final String nick;
  private final Consumer<String> whenBroken;
  private String room = "";
  private Stage stage = Stage.LOGGING_IN;
  private @Nullable IrcConnection connection;
  private @Nullable Wave wave;
  private @Nullable Ear ear;
  private long beganNanos;

  /// @param whenBroken told when the person cannot do what it should, with a reason
  Person(String nick, Consumer<String> whenBroken) {
    this.nick = nick;
    this.whenBroken = whenBroken;
  }

  String nick() {
    return nick;
  }

  /// Whatever it does next, it does with others.
  void takePart(Wave with) {
    wave = with;
    beganNanos = System.nanoTime();
  }

  /// From now on messages are heard.
  void listen(Ear heard) {
    ear = heard;
  }

  /// Says which room it will enter.
  void goTo(String chosen) {
    room = chosen;
  }

  /// Enters its room; done at the end of the names of those who are there.
  void enter() {
    stage = Stage.ENTERING;
    send(("JOIN " + room + "\r\n").getBytes(US_ASCII));
  }

  /// Sends a line with its end.
  void send(byte[] line) {
    if (connection != null) {
      connection.send(line);
    }
  }

  /// Leaves without a word; what the connection tells after that is nobody's business.
  void leave() {
    stage = Stage.GONE;
    if (connection != null) {
      connection.close();
    }
  }

  @Override
  public void connected(IrcConnection made) {
    connection = made;
    send(("NICK " + nick + "\r\nUSER bench 0 * :bench\r\n").getBytes(US_ASCII));
  }

  @Override
  public void line(byte[] bytes, int from, int to) {
    int at = Lines.command(bytes, from, to);
    if (Lines.is(PRIVMSG, bytes, at, to)) {
      hear(bytes, at, to);
    } else if (Lines.is(PING, bytes, at, to)) {
      byte[] pong = (new String(bytes, at, to - at, UTF_8) + "\r\n").getBytes(UTF_8);
      pong[1] = 'O';
      send(pong);
    } else if (stage == Stage.ENTERING || stage == Stage.LOGGING_IN) {
      onTheWay(bytes, at, to);
    } else if (stage == Stage.HERE && (bytes[at] == '4' || Lines.is(ERROR, bytes, at, to))) {
      broken("was told: " + new String(bytes, at, to - at, UTF_8));
    }
  }

  private void hear(byte[] bytes, int at, int to) {
    if (ear != null) {
      int text = Lines.behindWord(bytes, Lines.behindWord(bytes, at, to), to);
      ear.hear(bytes, text < to && bytes[text] == ':' ? text + 1 : text, to);
    }
  }

  @Override
  public void readEnded() {
    if (ear != null) {
      ear.pieceEnded();
    }
  }

  private void onTheWay(byte[] bytes, int at, int to) {
    boolean there =
        stage == Stage.ENTERING
            ? Lines.is(END_OF_NAMES, bytes, at, to)
            : Lines.is(END_OF_MOTD, bytes, at, to) || Lines.is(NO_MOTD, bytes, at, to);
    if (there) {
      stage = Stage.HERE;
      if (wave != null) {
        wave.done(System.nanoTime() - beganNanos);
      }
    } else if (bytes[at] == '4' || Lines.is(ERROR, bytes, at, to)) {
      broken("was refused: " + new String(bytes, at, to - at, UTF_8));
    }
  }

  @Override
  public void ended(String why) {
    if (stage != Stage.GONE) {
      broken("lost its connection: " + why);
    }
  }

  private void broken(String why) {
    stage = Stage.GONE;
    whenBroken.accept(nick + " " + why);
  }
}
