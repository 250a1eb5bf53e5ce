package parley.door.tagged;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.core.command.Command;
import parley.core.command.Quit;
import parley.core.command.Say;
import parley.core.command.Whisper;
import parley.core.event.Departure;
import parley.core.event.Extras;
import parley.core.event.Manner;
import parley.core.event.Quoted;
import parley.core.event.Spot;
import parley.core.id.UserId;
import parley.core.name.Names;
import parley.core.name.Nick;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.core.query.Query;
import parley.core.query.WhoAmI;
import parley.door.Connection;
import parley.door.Heard;
import parley.door.Sharing;
import parley.door.Turnstile;
import parley.engine.Ask;

/// What a tag may do: ask, and have the answer written in its turn.
final class Talk {
  private final TaggedDoor door;
  private final Connection connection;
  private final Turnstile turnstile;
  private final Proving proving;
  private final Reading reading;
  private @Nullable UserId me;
  private boolean leaving;
  private boolean ids;

  Talk(TaggedDoor door, Connection connection) {
    this.door = door;
    this.connection = connection;
    this.turnstile = new Turnstile(turn -> connection.ask(new Ask.Note(turn), null), this::through);
    this.proving = new Proving(this, door.gate(), turnstile);
    this.reading = new Reading(this, door, turnstile);
  }

  /// Something came in; it is done when everything before it is.
  void hear(Heard heard) {
    turnstile.hear(heard);
  }

  private void through(Heard heard) {
    if (leaving) {
      return;
    }
    switch (heard) {
      case Heard.Line(String text) -> TagTable.hear(text, this);
      case Heard.TooLong(int limitBytes) -> refuse(Reasons.lineTooLong(limitBytes));
      case Heard.Invalid(String reason, _) -> refuse(Reasons.lineInvalid(reason));
    }
  }

  /// Who this is; null before the entry and after the end.
  @Nullable UserId me() {
    return me;
  }

  /// This is somebody from now on, or nobody any more.
  void is(@Nullable UserId user) {
    me = user;
  }

  /// What this program has shown to know.
  Proving proving() {
    return proving;
  }

  /// How names are checked and folded.
  Names names() {
    return door.names();
  }

  /// The nick that was typed; null when it is none, which has been said.
  @Nullable Nick nick(String typed) {
    return switch (names().nick(typed)) {
      case Names.Checked.Fine<Nick>(Nick nick) -> nick;
      case Names.Checked.Wrong<Nick>(var problem) -> {
        refuse(Reasons.invalidName(problem));
        yield null;
      }
    };
  }

  /// The room name that was typed; null when it is none, which has been said.
  @Nullable RoomName room(String typed) {
    return switch (names().room(typed)) {
      case Names.Checked.Fine<RoomName>(RoomName room) -> room;
      case Names.Checked.Wrong<RoomName>(var problem) -> {
        refuse(Reasons.invalidRoom(problem));
        yield null;
      }
    };
  }

  /// Has something decided.
  void order(Command command) {
    connection.ask(new Ask.Order(command), null);
  }

  /// Answers a message where it was said.
  ///
  /// @param reader by which id the person is one of two
  void reply(Quoted message, @Nullable UserId reader, String text) {
    Extras reply = Extras.reply(message.quote());
    switch (message.spot()) {
      case Spot.InRoom(_, RoomName room) -> order(new Say(room, Manner.MESSAGE, text, reply));
      case Spot.Between between -> {
        Nick other = between.from().equals(reader) ? between.toNick() : between.fromNick();
        order(new Whisper(other.shown(), other.key(), Manner.MESSAGE, text, reply));
      }
    }
  }

  /// Whether messages come with their ids from now on.
  void withIds(boolean wanted) {
    Runnable choose = () -> ids = wanted;
    connection.ask(new Ask.Note(choose), null);
  }

  /// Has something decided that may be so already. Then nobody is told, and the asker gets a line
  /// all the same.
  ///
  /// @param unchanged the line, made of who the asker is
  void orderOrElse(Command command, Function<Answer.Me, String> unchanged) {
    Change change = new Change();
    connection.ask(new Ask.Order(command), change);
    Then then =
        answer -> {
          if (!change.told() && answer instanceof Answer.Me who) {
            write(unchanged.apply(who));
          }
        };
    connection.ask(new Ask.Question(new WhoAmI()), then);
  }

  /// Has something decided, and goes on from the answer.
  void order(Command command, Then then) {
    connection.ask(new Ask.Order(command), then);
  }

  /// Has something looked up, and goes on from the answer.
  void ask(Query query, Then then) {
    connection.ask(new Ask.Question(query), then);
  }

  /// The connection.
  Connection connection() {
    return connection;
  }

  /// Lets people send files.
  Sharing sharing() {
    return door.sharing();
  }

  /// Has something looked up.
  void question(Query query) {
    connection.ask(new Ask.Question(query), null);
  }

  /// Says something when its turn comes.
  void note(String line) {
    connection.ask(new Ask.Note(line), null);
  }

  /// Says, when its turn comes, why something was not done.
  void refuse(String reason) {
    note(Line.ERROR.with(reason));
  }

  /// Says, when its turn comes, how a tag is used.
  void refuseForm(Tag tag) {
    refuse(Reasons.wrongForm(tag.form()));
  }

  /// What was said before.
  Reading reading() {
    return reading;
  }

  /// Leaves the server; nothing more is heard.
  void leave() {
    leaving = true;
    Then then = _ -> connection.close();
    connection.ask(new Ask.Order(new Quit(Departure.QUIT, "")), then);
  }

  /// Writes an answer now, if there is anything to write.
  void reply(Answer answer) {
    String line = Replies.line(answer);
    if (line != null) {
      write(line);
    }
  }

  /// Writes a line now: only for what has had its turn.
  void write(String line) {
    connection.write(variants().end().bytes(line));
  }

  /// How lines look on this connection.
  Variants variants() {
    return door.variants(connection.telnet(), ids);
  }
}
