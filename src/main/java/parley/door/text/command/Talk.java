package parley.door.text.command;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.core.command.Command;
import parley.core.event.Manner;
import parley.core.event.Quoted;
import parley.core.name.Names;
import parley.core.name.RoomName;
import parley.core.query.Query;
import parley.door.text.style.Slot;
import parley.door.text.style.Style;
import parley.door.text.style.Styles;
import parley.door.text.style.Values;
import parley.door.text.style.Wording;
import parley.journal.Search;

/// What a command may do for the person who typed it. Whatever it answers comes in the order in
/// which it was asked.
public interface Talk {
  /// How names are checked and folded.
  Names names();

  /// Says something in the room that the person is in.
  void say(Manner manner, String text);

  /// Answers an earlier message where it was said.
  void say(Quoted message, String text);

  /// Says something to one other person.
  ///
  /// @param usage how that should have been typed
  void tell(String name, String text, String usage);

  /// What becomes of words that the person typed: shortcodes become emoji if they want that.
  String words(String typed);

  /// Asks for a change; what is refused is said, what comes of it shows.
  void order(Command command);

  /// Tells the person how to send a file to a room; null: the one that they are in.
  void sendFile(@Nullable RoomName room);

  /// Tells the person how to send a file to somebody.
  void sendFileTo(String user);

  /// Takes the person back to the lobby.
  void returnToLobby();

  /// Makes an account for the person's name.
  void register(String password, String mail);

  /// Proves that an account is the person's.
  ///
  /// @param name the account's; empty for the person's own
  void logIn(String name, String password);

  /// Changes the password of the person's account.
  void changePassword(String before, String after);

  /// Looks something up and shows it.
  void lookUp(Query query);

  /// Shows the latest messages of a place.
  ///
  /// @param mayRead what place
  /// @param count how many at most; 0 for as many as usual
  void read(Query mayRead, int count);

  /// Goes on with the message that the last history or search showed under a number, or says that
  /// there is none.
  void withMessage(int number, Consumer<Quoted> then);

  /// Shows the messages before the ones shown last.
  void readOn();

  /// Shows the latest of what was said in a place and is looked for.
  ///
  /// @param mayRead what place
  void search(Query mayRead, Search search);

  /// Shows what was found before that.
  void searchOn();

  /// Where the dates are meant that the person types.
  ZoneId zone();

  /// Shows lines of the door's own, all in one go.
  void answer(List<Line> lines);

  /// Shows the message of the day.
  void motd();

  /// What the person has chosen.
  Settings settings();

  /// Chooses otherwise.
  void choose(Settings settings);

  /// The style that the person sees.
  Style style();

  /// All styles that there are.
  Styles styles();

  /// Shows the person another style.
  void choose(Style style);

  /// Ends the conversation.
  ///
  /// @param words parting words for the others, empty for none
  void quit(String words);

  /// One line of the door's own.
  ///
  /// @param wording its words
  /// @param values what is filled in
  record Line(Wording wording, Values values) {}

  /// Shows a line of the door's own.
  default void answer(Wording wording, Values values) {
    answer(List.of(new Line(wording, values)));
  }

  /// Says how a command should have been typed.
  default void usage(Typed typed) {
    answer(Wording.COMMANDS_USAGE, Values.of(Slot.USAGE, typed.usage()));
  }

  /// Goes on with a room's name if it is one, and says what is wrong with it if not.
  default void withRoom(String typed, Consumer<RoomName> then) {
    switch (names().room(typed)) {
      case Names.Checked.Fine<RoomName>(RoomName room) -> then.accept(room);
      case Names.Checked.Wrong<RoomName>(var problem) ->
          answer(
              Wording.ROOMS_WRONG, Values.of(Slot.ROOM, typed).with(Slot.REASON, problem.reason()));
    }
  }

  /// Names as they stand in a line.
  static String listed(List<String> names) {
    return String.join(", ", names);
  }
}
