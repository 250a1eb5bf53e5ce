package parley.door.tagged;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.account.Invitations;
import parley.core.command.Command;
import parley.core.command.Quit;
import parley.core.command.Say;
import parley.core.command.Whisper;
import parley.core.event.Departure;
import parley.core.event.Extras;
import parley.core.event.Fact;
import parley.core.event.Manner;
import parley.core.event.Quoted;
import parley.core.event.Secret;
import parley.core.event.Spot;
import parley.core.event.Whispered;
import parley.core.id.Claim;
import parley.core.id.MessageId;
import parley.core.id.UserId;
import parley.core.name.Names;
import parley.core.name.Nick;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.core.query.MayReadMessage;
import parley.core.query.Query;
import parley.core.query.WhichAccount;
import parley.core.query.WhoAmI;
import parley.core.state.Refusal;
import parley.door.Connection;
import parley.door.Gatekeeper;
import parley.door.Heard;
import parley.door.Sharing;
import parley.door.Turnstile;
import parley.engine.Ask;
import parley.journal.Past;

/// What a tag may do: ask, and have the answer written in its turn.
final class Talk {
  private static final Logger LOG = LoggerFactory.getLogger(Talk.class);

  private final TaggedDoor door;
  private final Connection connection;
  private final Turnstile turnstile;
  private @Nullable UserId me;
  private boolean leaving;
  private boolean ids;
  private boolean admitted;
  private @Nullable Claim claim;

  Talk(TaggedDoor door, Connection connection) {
    this.door = door;
    this.connection = connection;
    this.turnstile = new Turnstile(turn -> connection.ask(new Ask.Note(turn), null), this::through);
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

  /// What account this program has proved to own before it joined; null for none.
  @Nullable Claim claim() {
    return claim;
  }

  /// This program has proved to own an account.
  void claim(Claim proven) {
    claim = proven;
  }

  /// Whether whoever is here may join: the server has no password, or it was said. Otherwise that
  /// is said.
  boolean mayJoin() {
    boolean may = admitted || door.gate().serverPassword().isEmpty();
    if (!may) {
      refuse(Reasons.SERVER_PASSWORD);
    }
    return may;
  }

  /// The server's password was said.
  void pass(String password) {
    turnstile.shut();
    door.gate()
        .checkServer(
            connection,
            password,
            right -> {
              admitted = admitted || right;
              if (right) {
                note(Line.PASSED.alone());
              } else {
                refuse(Reasons.WRONG_PASSWORD);
              }
              turnstile.open();
            });
  }

  /// Goes on when a password proves an account, and says so when it does not; what is heard
  /// meanwhile waits.
  void prove(Nick account, String password, Consumer<Claim> then) {
    turnstile.shut();
    Then found =
        answer ->
            door.gate()
                .check(
                    connection,
                    account.key(),
                    answer,
                    password,
                    verdict -> {
                      judge(verdict, then);
                      turnstile.open();
                    });
    connection.ask(new Ask.Question(new WhichAccount(account.shown(), account.key())), found);
  }

  private void judge(Gatekeeper.Verdict verdict, Consumer<Claim> then) {
    switch (verdict) {
      case Gatekeeper.Verdict.Proven(var proven) -> then.accept(proven);
      case Gatekeeper.Verdict.Wrong() -> refuse(Reasons.WRONG_PASSWORD);
      case Gatekeeper.Verdict.Wait() -> refuse(Reasons.WAIT);
    }
  }

  /// Goes on with what is kept of a new password, or says what is wrong with it.
  void seal(String password, Consumer<Secret> then) {
    String problem = door.gate().problem(password);
    if (problem != null) {
      refuse(problem);
      return;
    }
    turnstile.shut();
    door.gate()
        .seal(
            connection,
            password,
            secret -> {
              then.accept(secret);
              turnstile.open();
            },
            () -> {
              refuse(Reasons.NOT_STORED);
              turnstile.open();
            });
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

  /// Goes on with an earlier message, or says that there is none; what is heard meanwhile waits.
  void withMessage(MessageId id, BiConsumer<Quoted, @Nullable UserId> then) {
    turnstile.shut();
    connection.offLoop(
        () -> Optional.ofNullable(door.history().message(id)),
        found ->
            found.ifPresentOrElse(
                fact -> ask(fact, then),
                () -> {
                  refuse(Reasons.of(new Refusal.NoSuchMessage(id)));
                  turnstile.open();
                }),
        this::unreadable);
  }

  /// Ids can be guessed: what is not the person's to see is not there.
  private void ask(Fact fact, BiConsumer<Quoted, @Nullable UserId> then) {
    Quoted message = Quoted.of(fact);
    Then answered =
        answer -> {
          if (answer instanceof Answer.MayRead may && new Past(door.history(), may).shows(fact)) {
            then.accept(message, may.reader());
          } else {
            refuse(Reasons.of(new Refusal.NoSuchMessage(message.id())));
          }
          turnstile.open();
        };
    connection.ask(new Ask.Question(new MayReadMessage(message)), answered);
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

  /// Who may register.
  Invitations invitations() {
    return door.gate().invitations();
  }

  /// Messages that one reading gives at most.
  int historyPageMax() {
    return door.historyPageMax();
  }

  /// Reads the last messages of a place; what is heard meanwhile waits.
  ///
  /// @param mayRead asks whether that is allowed
  /// @param count how many at most
  void read(Query mayRead, int count) {
    turnstile.shut();
    Then then =
        answer -> {
          if (answer instanceof Answer.MayRead may) {
            fetch(may, count);
          } else {
            reply(answer);
            turnstile.open();
          }
        };
    connection.ask(new Ask.Question(mayRead), then);
  }

  private void fetch(Answer.MayRead may, int count) {
    connection.offLoop(
        () -> new Past(door.history(), may).latest(1, Long.MAX_VALUE, count),
        page -> {
          write(page, may.reader());
          turnstile.open();
        },
        this::unreadable);
  }

  private void unreadable(RuntimeException failure) {
    LOG.warn("history cannot be read: {}", failure.getMessage());
    write(Line.ERROR.with(Reasons.HISTORY_UNREADABLE));
    turnstile.open();
  }

  private void write(List<Fact> page, @Nullable UserId reader) {
    write(Line.HISTORY.with(page.size()));
    for (Fact fact : page) {
      boolean sent = fact.event() instanceof Whispered w && w.parties().from().equals(reader);
      connection.write((sent ? variants().sent() : variants().received()).render(fact));
    }
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
