package parley.door.text;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.core.command.Command;
import parley.core.command.ReturnToLobby;
import parley.core.command.Say;
import parley.core.command.Whisper;
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
import parley.core.query.WhoIs;
import parley.door.text.command.Settings;
import parley.door.text.command.Talk;
import parley.door.text.style.Slot;
import parley.door.text.style.Style;
import parley.door.text.style.Styles;
import parley.door.text.style.Values;
import parley.door.text.style.Wording;
import parley.journal.Search;
import parley.text.Emoji;

/// Where one person's commands are carried out: asks the engine and shows what it answers.
final class Desk implements Talk {
  private final TextConversation conversation;
  private final TextShared shared;
  private final Screen screen;
  private final Reading reading;
  private final Searching searching;
  private final LoggingIn loggingIn;
  private final SendingFiles sendingFiles;
  private boolean searched;

  /// A desk.
  Desk(TextConversation conversation) {
    this.conversation = conversation;
    this.shared = conversation.shared();
    this.screen = conversation.screen();
    this.reading = new Reading(conversation);
    this.searching = new Searching(conversation);
    this.loggingIn = new LoggingIn(conversation);
    this.sendingFiles = new SendingFiles(conversation);
  }

  @Override
  public Names names() {
    return shared.names();
  }

  @Override
  public void say(Manner manner, String text) {
    conversation.order(new Say(null, manner, words(text)), Asked.Plain.MESSAGE);
  }

  @Override
  public void say(Quoted message, String text) {
    Extras reply = Extras.reply(message.quote());
    switch (message.spot()) {
      case Spot.InRoom(_, RoomName room) ->
          conversation.order(
              new Say(room, Manner.MESSAGE, words(text), reply), Asked.Plain.MESSAGE);
      case Spot.Between between -> {
        Nick other = between.from().equals(reader()) ? between.toNick() : between.fromNick();
        conversation.order(
            new Whisper(other.shown(), other.key(), Manner.MESSAGE, words(text), reply),
            new Asked.Whisper(""));
      }
    }
  }

  @Override
  public void withMessage(int number, Consumer<Quoted> then) {
    if (searched) {
      searching.pick(number, then);
    } else {
      reading.pick(number, then);
    }
  }

  private @Nullable UserId reader() {
    return searched ? searching.reader() : reading.reader();
  }

  @Override
  public void tell(String name, String text, String usage) {
    String key = names().nickKey(name);
    conversation.order(
        new Whisper(name, key, Manner.MESSAGE, words(text)), new Asked.Whisper(usage));
  }

  @Override
  public String words(String typed) {
    return screen.settings().emoji() ? Emoji.toEmoji(typed) : typed;
  }

  @Override
  public void order(Command command) {
    conversation.order(command, Asked.Plain.CHANGE);
  }

  @Override
  public void sendFile(@Nullable RoomName room) {
    sendingFiles.toRoom(room);
  }

  @Override
  public void sendFileTo(String user) {
    sendingFiles.toUser(user);
  }

  @Override
  public void returnToLobby() {
    conversation.order(new ReturnToLobby(), Asked.Plain.RETURN);
  }

  @Override
  public void register(String password, String mail) {
    asMyself(me -> loggingIn.register(me.nick(), password, mail));
  }

  @Override
  public void logIn(String name, String password) {
    if (name.isEmpty()) {
      asMyself(me -> loggingIn.logIn(me.nick().shown(), me.nick().key(), password));
    } else {
      loggingIn.logIn(name, names().nickKey(name), password);
    }
  }

  @Override
  public void changePassword(String before, String after) {
    asMyself(me ->
        ask(
            new WhoIs(me.nick().shown(), me.nick().key()),
            answer -> {
              Nick account = answer instanceof Answer.Person who ? who.face().account() : null;
              Nick name = account == null ? me.nick() : account;
              loggingIn.change(name.shown(), name.key(), before, after);
            }));
  }

  /// Goes on with who the person is.
  private void asMyself(Consumer<Answer.Me> then) {
    ask(
        new WhoAmI(),
        answer -> {
          if (answer instanceof Answer.Me me) {
            then.accept(me);
          } else {
            show(Asked.Plain.QUESTION, answer);
          }
        });
  }

  private void ask(Query query, Consumer<Answer> then) {
    conversation.question(query, new Asked.Proof(then));
  }

  @Override
  public void lookUp(Query query) {
    conversation.question(query, Asked.Plain.QUESTION);
  }

  @Override
  public void read(Query mayRead, int count) {
    searched = false;
    reading.begin(mayRead, count);
  }

  @Override
  public void readOn() {
    searched = false;
    reading.goOn();
  }

  @Override
  public void search(Query mayRead, Search search) {
    searched = true;
    searching.begin(mayRead, search);
  }

  @Override
  public void searchOn() {
    searched = true;
    searching.goOn();
  }

  @Override
  public ZoneId zone() {
    return shared.moments().zone();
  }

  @Override
  public void answer(List<Line> lines) {
    screen.inTurn(() -> screen.show(joined(lines)));
  }

  private String joined(List<Line> lines) {
    return lines.stream()
        .map(line -> screen.look().words(line.wording(), line.values()))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  @Override
  public void motd() {
    if (shared.motd().isEmpty()) {
      answer(Wording.PERSON_NO_MOTD, Values.none());
    } else {
      screen.inTurn(() -> screen.show(shared.motd()));
    }
  }

  @Override
  public Settings settings() {
    return screen.settings();
  }

  @Override
  public void choose(Settings settings) {
    screen.inTurn(() -> screen.choose(screen.style(), settings));
  }

  @Override
  public Style style() {
    return screen.style();
  }

  @Override
  public Styles styles() {
    return shared.styles();
  }

  @Override
  public void choose(Style style) {
    screen.inTurn(() -> {
      screen.choose(style, screen.settings());
      screen.show(Wording.STYLES_CHANGED, Slot.STYLE, style.name());
    });
  }

  @Override
  public void quit(String words) {
    conversation.quit(words);
  }

  private void passwordChanged(Answer answer) {
    if (answer instanceof Answer.Registered(_, Nick name)) {
      screen.show(Wording.ACCOUNTS_PASSWORD_CHANGED, Slot.NICK, name.shown());
    } else {
      show(Asked.Plain.PASSWORD, answer);
    }
  }

  private void show(Asked asked, Answer answer) {
    screen.show(new AnswerWords(screen.look()).of(asked, answer));
  }

  /// Shows the answer to something asked here.
  void answered(Asked asked, Answer answer) {
    switch (asked) {
      case Asked.Read read -> reading.answered(read, answer);
      case Asked.Pick pick -> reading.answered(pick, answer);
      case Asked.Proof(Consumer<Answer> then) -> then.accept(answer);
      case Asked.Plain.PASSWORD -> passwordChanged(answer);
      case Asked.Sent sent -> {
        sendingFiles.answered(sent, answer);
        show(asked, answer);
      }
      case Asked.Plain _, Asked.Whisper _ -> show(asked, answer);
    }
  }
}
