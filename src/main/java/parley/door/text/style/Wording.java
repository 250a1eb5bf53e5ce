package parley.door.text.style;

import static parley.door.text.style.Slot.BY;
import static parley.door.text.style.Slot.COMMAND;
import static parley.door.text.style.Slot.COUNT;
import static parley.door.text.style.Slot.DATE;
import static parley.door.text.style.Slot.EXAMPLE;
import static parley.door.text.style.Slot.FILE;
import static parley.door.text.style.Slot.HELP;
import static parley.door.text.style.Slot.NAMES;
import static parley.door.text.style.Slot.NICK;
import static parley.door.text.style.Slot.NUMBER;
import static parley.door.text.style.Slot.OLD;
import static parley.door.text.style.Slot.RANK;
import static parley.door.text.style.Slot.REASON;
import static parley.door.text.style.Slot.ROOM;
import static parley.door.text.style.Slot.SETTING;
import static parley.door.text.style.Slot.SIZE;
import static parley.door.text.style.Slot.STYLE;
import static parley.door.text.style.Slot.TEXT;
import static parley.door.text.style.Slot.TIME;
import static parley.door.text.style.Slot.USAGE;
import static parley.door.text.style.Slot.VALUE;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// Everything that a style puts into words, and what may be filled in. The key in a style file is
/// the name in lower case with the first underscore as a dot: [#NAMES_TAKEN] is `names.taken`.
public enum Wording {
  /// The question for a name; no line end is added.
  ENTERING_PROMPT,
  /// What a newcomer reads first.
  ENTERING_WELCOME(NICK),
  /// Nothing can be stored, so nobody can enter.
  ENTERING_NOT_NOW,
  /// The visitor's line could not bring them in either.
  ENTERING_STILL_NOT,

  /// The name belongs to somebody else.
  NAMES_TAKEN(NICK),
  /// The name cannot be one.
  NAMES_WRONG(NICK, REASON),
  /// One's own name has changed.
  NAMES_MINE(OLD, NICK),
  /// Somebody else's name has changed.
  NAMES_CHANGED(OLD, NICK),

  /// The name belongs to an account that this person is not logged in to.
  NAMES_PROTECTED(NICK),

  /// What whoever comes reads first where nobody comes in without an account.
  ACCOUNTS_REQUIRED,
  /// The same where an account can be made on the way in.
  ACCOUNTS_REQUIRED_OR_NEW,
  /// The question for the password of a protected name; no line end is added.
  ACCOUNTS_PROMPT(NICK),
  /// The question for the server's password; no line end is added.
  ACCOUNTS_SERVER_PROMPT,
  /// The server's password was not the one.
  ACCOUNTS_SERVER_WRONG,
  /// The password was not the one.
  ACCOUNTS_WRONG(NICK),
  /// Too many passwords were not the one.
  ACCOUNTS_WAIT,
  /// This person has proved to own an account.
  ACCOUNTS_LOGGED_IN(NICK),
  /// This person is not logged in any more.
  ACCOUNTS_LOGGED_OUT(NICK),
  /// This person has made an account.
  ACCOUNTS_REGISTERED(NICK),
  /// The password of this person's account is another one now.
  ACCOUNTS_PASSWORD_CHANGED(NICK),
  /// What was asked about accounts cannot be.
  ACCOUNTS_REFUSED(REASON),

  /// Somebody came to the server.
  PEOPLE_CAME(NICK),
  /// Somebody left the server.
  PEOPLE_LEFT(NICK),
  /// Somebody's connection broke.
  PEOPLE_LOST(NICK),
  /// What somebody said on leaving; put behind the line that says that they left.
  PEOPLE_SAYING(TEXT),

  /// Somebody said something in the room.
  MESSAGES_SAID(NICK, ROOM, TEXT),
  /// Somebody did something: `/me`.
  MESSAGES_DID(NICK, ROOM, TEXT),
  /// A program said something in the room.
  MESSAGES_NOTICE(NICK, ROOM, TEXT),
  /// Somebody said something to this person alone.
  MESSAGES_TOLD(NICK, TEXT),
  /// What this person said to somebody alone.
  MESSAGES_TOLD_BY_ME(NICK, TEXT),
  /// Who says something as an answer to an earlier message; stands where the name would.
  MESSAGES_ANSWERING(NICK, OLD, TEXT),
  /// Somebody sent a file to the room; the text is its address.
  MESSAGES_FILE(NICK, FILE, SIZE, TEXT),
  /// Somebody sent a file to this person alone.
  MESSAGES_FILE_TOLD(NICK, FILE, SIZE, TEXT),
  /// This person sent a file to somebody alone.
  MESSAGES_FILE_TOLD_BY_ME(NICK, FILE, SIZE, TEXT),
  /// Somebody reacted to a message.
  MESSAGES_REACTED(NICK, OLD, TEXT, VALUE),
  /// Somebody took a reaction back.
  MESSAGES_UNREACTED(NICK, OLD, TEXT, VALUE),
  /// Somebody changed a message of theirs.
  MESSAGES_EDITED(NICK, OLD, TEXT),
  /// Somebody took a message of theirs back.
  MESSAGES_DELETED(NICK),
  /// Somebody took a message of somebody else away.
  MESSAGES_DELETED_OF(NICK, OLD),
  /// There is no message of that number.
  MESSAGES_NONE,
  /// The message is not this person's.
  MESSAGES_NOT_MINE,
  /// What was to be said to somebody who is not there.
  MESSAGES_NOBODY(NICK, USAGE),
  /// Who was written to is away.
  MESSAGES_AWAY(NICK, TEXT),

  /// This person is in a room now.
  ROOMS_JOINED_BY_ME(ROOM),
  /// This person was in that room already.
  ROOMS_THERE_ALREADY(ROOM),
  /// This person is back in the lobby.
  ROOMS_RETURNED,
  /// This person never left the lobby.
  ROOMS_IN_LOBBY_ALREADY,
  /// Somebody came into the room from another.
  ROOMS_JOINED(NICK, ROOM),
  /// Somebody went from the room to another.
  ROOMS_LEFT(NICK, ROOM),
  /// The name of a room cannot be one.
  ROOMS_WRONG(ROOM, REASON),
  /// There is no such room.
  ROOMS_NONE(ROOM),
  /// This person is not in that room.
  ROOMS_NOT_IN(ROOM),
  /// This person is in too many rooms.
  ROOMS_TOO_MANY(COUNT),

  /// Something about a room may not be.
  ROOMS_REFUSED(REASON),

  /// Somebody, or this person, changed how a room is set.
  ROOMS_CHANGED(BY, ROOM, TEXT),

  /// Somebody, or this person, renamed a room.
  ROOMS_RENAMED(OLD, BY, ROOM),

  /// Somebody, or this person, owns a room from now on.
  ROOMS_KEPT(BY, ROOM),

  /// Somebody, or this person, owns a room no more.
  ROOMS_KEPT_NO_MORE(BY, ROOM),

  /// Somebody has a rank more.
  RANKS_GIVEN(NICK, BY, ROOM, RANK),

  /// Somebody has a rank less.
  RANKS_TAKEN(NICK, BY, ROOM, RANK),

  /// Somebody was put out of a room.
  KICKS_OTHER(NICK, BY, ROOM),

  /// This person was put out of a room.
  KICKS_ME(BY, ROOM),

  /// Somebody may not come to a room.
  BANS_GIVEN(BY, ROOM, TEXT),

  /// Somebody may come to a room again.
  BANS_TAKEN(BY, ROOM, TEXT),

  /// Somebody may not speak in a room.
  BANS_MUTED(BY, ROOM, TEXT),

  /// Somebody may speak in a room again.
  BANS_UNMUTED(BY, ROOM, TEXT),

  /// This person has asked somebody to come to a room.
  INVITATIONS_MINE(NICK, ROOM),

  /// Somebody asks this person to come to a room.
  INVITATIONS_TO_ME(BY, ROOM),

  /// The rooms that somebody is in.
  LISTS_ROOMS(NAMES, COUNT),
  /// No room has anybody in it.
  LISTS_NO_ROOMS,
  /// Who is in a room.
  LISTS_USERS(ROOM, NAMES, COUNT),
  /// Who is on the server.
  LISTS_ONLINE(NAMES, COUNT),
  /// How many more there are than are named; put behind the names.
  LISTS_MORE(COUNT),

  /// Somebody set the topic.
  TOPIC_CHANGED(NICK, ROOM, TEXT),
  /// Somebody cleared the topic.
  TOPIC_CLEARED(NICK, ROOM),
  /// What the topic is.
  TOPIC_SHOWN(ROOM, TEXT),
  /// There is no topic.
  TOPIC_NONE(ROOM),

  /// This person is away now.
  AWAY_MINE(TEXT),
  /// This person is back.
  AWAY_BACK_MINE,
  /// Somebody else is away now.
  AWAY_GONE(NICK, TEXT),
  /// Somebody else is back.
  AWAY_BACK(NICK),

  /// How this person can send a file; the text is the address to send it to.
  FILES_HOW(TEXT),
  /// Nobody can send files here.
  FILES_NONE,

  /// What stands before each message of a history.
  HISTORY_NUMBER(NUMBER),
  /// A new day begins in a history.
  HISTORY_DAY(DATE),
  /// There is nothing in that history, or nothing earlier.
  HISTORY_NONE(ROOM),
  /// There is more of that history.
  HISTORY_MORE(ROOM),
  /// The history cannot be read at the moment.
  HISTORY_FAILED(ROOM),

  /// Nothing of the kind was said, or nothing earlier.
  SEARCH_NONE(ROOM),
  /// More may be found.
  SEARCH_MORE(ROOM),
  /// So many messages were looked at, and there are more.
  SEARCH_CUT(ROOM, COUNT),

  /// A command was typed in the wrong form.
  COMMANDS_USAGE(USAGE),
  /// There is no such command.
  COMMANDS_UNKNOWN(COMMAND),
  /// What stands above the list of commands.
  HELP_TITLE,
  /// One command in the list.
  HELP_LINE(USAGE, HELP),
  /// What stands below the list of commands.
  HELP_END,
  /// The other names of a command.
  HELP_ALSO(NAMES),
  /// An example of a command.
  HELP_EXAMPLE(EXAMPLE),

  /// How a setting stands, or was set just now.
  SETTINGS_SHOWN(SETTING, VALUE),
  /// Which style this person sees, and which there are.
  STYLES_SHOWN(STYLE, NAMES),
  /// This person sees another style from now on.
  STYLES_CHANGED(STYLE),
  /// There is no such style.
  STYLES_NONE(STYLE, NAMES),

  /// Who this person is.
  PERSON_ME(NICK, ROOM),
  /// Where somebody is, and since when.
  PERSON_THERE(NICK, NAMES, DATE),
  /// Somebody (or this person) is away; a line of its own.
  PERSON_AWAY(NICK, TEXT),
  /// There is nobody of that name.
  PERSON_NONE(NICK),
  /// The answer to a ping.
  PERSON_PONG,
  /// There is no message of the day.
  PERSON_NO_MOTD,

  /// A line over the limit, in bytes.
  TROUBLE_TOO_LONG(COUNT),
  /// A line that is no text.
  TROUBLE_INVALID(REASON),
  /// What was said could not be stored.
  TROUBLE_NOT_STORED,
  /// What was asked for could not be stored.
  TROUBLE_NOT_DONE,
  /// What was asked for is so already.
  TROUBLE_NO_CHANGE,
  /// This person is not on the server.
  TROUBLE_NOT_ENTERED,

  /// This person leaves.
  FAREWELL_GOODBYE(NICK),
  /// The server stops.
  FAREWELL_SHUTDOWN,
  /// The server closes this connection.
  FAREWELL_CLOSING(REASON),

  /// The time put before a line that does not have it, for who wants that.
  STAMP_BEFORE;

  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // nobody else ever has it
  private final Set<Slot> slots;

  Wording(Slot... slots) {
    this.key = name().toLowerCase(Locale.ROOT).replaceFirst("_", ".");
    EnumSet<Slot> all = EnumSet.of(TIME);
    all.addAll(Set.of(slots));
    this.slots = all;
  }

  /// Where it stands in a style file.
  public String key() {
    return key;
  }

  /// What may be filled in: the time everywhere, and what the line is about.
  public Set<Slot> slots() {
    return EnumSet.copyOf(slots);
  }
}
