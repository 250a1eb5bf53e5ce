package parley.core.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.Face;
import parley.core.event.ModeChange;
import parley.core.event.Rank;
import parley.core.event.Ranks;
import parley.core.event.RoomList;
import parley.core.event.Secret;
import parley.core.event.Subject;
import parley.core.event.UserMode;
import parley.core.id.Claim;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;
import parley.core.state.ListEntry;
import parley.core.state.Refusal;
import parley.core.state.RoomModes;

/// What one session is told in answer to what it asked, in the order of decisions. All of it is
/// immutable.
public sealed interface Answer {
  /// Done; the facts say the rest.
  record Done() implements Answer {
    /// The only one needed.
    public static final Done DONE = new Done();
  }

  /// Not done, and why.
  record Refused(Refusal refusal) implements Answer {}

  /// Not done: nothing can be stored at the moment, so nothing was said to anybody.
  record NotStored() implements Answer {}

  /// A door's own words, come back in their place.
  record Noted(Object note) implements Answer {}

  /// The session is on the server, and in a room unless it hears all of them.
  ///
  /// @param in the room, none for a session that hears all rooms and is in none yet
  record Entered(UserId user, Nick nick, List<RoomView> in) implements Answer {}

  /// The session is in a room now.
  ///
  /// @param room the room
  /// @param moved false when it was there already
  record Moved(RoomView room, boolean moved) implements Answer {}

  /// The words were kept for somebody who is away.
  ///
  /// @param message what they left to be told
  record TargetAway(Nick nick, String message) implements Answer {}

  /// The rooms that somebody is in, sorted by name.
  record Rooms(List<RoomSummary> rooms) implements Answer {}

  /// Who is in a room, sorted by name.
  ///
  /// @param secret whether others are not to know of the room
  record Members(RoomName room, List<MemberView> members, boolean secret) implements Answer {
    /// Who is in a room that is no secret.
    public Members(RoomName room, List<MemberView> members) {
      this(room, members, false);
    }
  }

  /// Who is on the server: the first names in order, and how many there are in all.
  record Online(List<String> nicks, int count) implements Answer {}

  /// How users are seen and treated; doors have words of their own for it.
  sealed interface AboutUser extends Answer {}

  /// How the asker is treated.
  record UserModes(Nick nick, List<UserMode> modes) implements AboutUser {}

  /// What is said of somebody, sorted by key.
  record Metadata(Subject subject, List<Entry> entries) implements AboutUser {}

  /// What is said of several.
  record AllMetadata(List<Metadata> all) implements AboutUser {}

  /// One thing that is said of somebody.
  record Entry(String key, String value) {}

  /// What only doors need, and have words of their own for.
  sealed interface AboutAccount extends Answer {}

  /// What somebody's password is to be checked against; for doors, never for people.
  ///
  /// @param claim what the door may claim once it has checked
  /// @param name the account's name
  /// @param secret what to check against
  record AccountProof(Claim claim, Nick name, Secret secret) implements AboutAccount {}

  /// There is an account, or a password, that was not there before.
  ///
  /// @param claim what the door may claim from now on
  /// @param name the account's name
  record Registered(Claim claim, Nick name) implements AboutAccount {}

  /// An account as its owner sees it; others see the first three.
  ///
  /// @param sinceMillis when it was made, milliseconds since 1970
  /// @param here the nicks of those who are logged in to it
  /// @param own what only the owner sees; null for others
  record AccountView(Nick name, long sinceMillis, List<Nick> here, @Nullable OwnAccount own)
      implements AboutAccount {}

  /// What only the owner of an account sees of it.
  ///
  /// @param alwaysOn whether they stay present with no session
  /// @param certificates what proves it, SHA-256 in lower-case hexadecimal
  /// @param rooms the rooms it owns, sorted by name
  /// @param sessions the clients connected, in the order they came
  /// @param asking which of them asks
  record OwnAccount(
      boolean alwaysOn,
      List<String> certificates,
      List<RoomName> rooms,
      List<Client> sessions,
      SessionId asking) {}

  /// One client of somebody.
  ///
  /// @param nick the name that it speaks under
  /// @param room where it is; null for one that hears all its rooms
  record Client(SessionId session, Nick nick, @Nullable RoomName room) {}

  /// How far the asker has read in a conversation.
  ///
  /// @param room whether it is a room's, not one with another user
  /// @param name of the room or the other user
  /// @param atMillis up to when, milliseconds since 1970; 0 when nobody said so
  record Mark(boolean room, String name, long atMillis) implements AboutAccount {}

  /// How many there are.
  ///
  /// @param users who are announced, the invisible and the operators among them
  /// @param invisible who show only to those who share a room with them
  /// @param operators who look after the server
  /// @param rooms with somebody in them
  record Counts(int users, int invisible, int operators, int rooms) implements Answer {}

  /// People who were asked for, as the asker may see them.
  ///
  /// @param more whether there are more than were asked for at most
  record People(List<Seen> people, boolean more) implements Answer {}

  /// Who the asker is and where.
  record Me(UserId user, Nick nick, List<RoomView> rooms, String away) implements Answer {}

  /// What is known of somebody.
  ///
  /// @param sinceMillis when they came, milliseconds since 1970
  /// @param face who they are to others
  /// @param realname what they call themselves
  record Person(
      Nick nick, List<String> rooms, String away, long sinceMillis, Face face, String realname)
      implements Answer {}

  /// A room's topic, empty for none.
  ///
  /// @param by who set it, as `nick!username@host`; empty when nobody did
  /// @param atMillis when it was set, milliseconds since 1970
  record Topic(RoomName room, String topic, String by, long atMillis) implements Answer {}

  /// What the asker may read of a place's history.
  ///
  /// @param place what to read
  /// @param title the place's name for people
  /// @param from the first sequence they may read
  /// @param until the last sequence of the order at this moment
  /// @param reader by which id the reader's own messages stand there; null for a visitor
  /// @param rank the reader's rank there: what is for a higher one they do not see
  record MayRead(
      Place place, String title, long from, long until, @Nullable UserId reader, Rank rank)
      implements Answer {}

  /// What came of wishes about a room; the facts say the same to everybody there.
  ///
  /// @param applied what is otherwise from now on, in order
  /// @param refusals why the others were not done, each reason once
  record ModesChanged(RoomName room, List<ModeChange> applied, List<Refusal> refusals)
      implements Answer {}

  /// The invitation was handed over.
  ///
  /// @param away what the invited user left to be told; empty when they are here
  record Invited(RoomName room, Nick nick, String away) implements Answer {}

  /// How a room is set.
  ///
  /// @param modes without the key for those who are not in it
  /// @param keyed whether there is a key, shown or not
  /// @param founder the account that owns it; null for none
  /// @param sinceMillis when it was made, milliseconds since 1970; 0 for the lobby
  record Modes(
      RoomName room, RoomModes modes, boolean keyed, @Nullable Nick founder, long sinceMillis)
      implements Answer {}

  /// The entries of one of a room's lists, oldest first.
  record Entries(RoomName room, RoomList list, List<ListEntry> entries) implements Answer {}

  /// The rooms that the asker is invited to, in the order of their ids.
  record Invitations(List<RoomName> rooms) implements Answer {}

  /// A room as somebody entering it sees it.
  ///
  /// @param readableFrom the first sequence that who enters may read there
  record RoomView(RoomId id, RoomName name, String topic, int members, long readableFrom) {
    /// Of a room that may be read whole.
    public RoomView(RoomId id, RoomName name, String topic, int members) {
      this(id, name, topic, members, 1);
    }
  }

  /// A line of a list of rooms.
  ///
  /// @param sinceMillis when it was made, milliseconds since 1970; 0 for the lobby
  /// @param topicMillis when its topic was set; 0 when nobody did
  record RoomSummary(
      RoomName name, String topic, int members, long sinceMillis, long topicMillis) {}

  /// Somebody as others see them.
  ///
  /// @param realname what they call themselves
  /// @param away what they left to be told; empty when they are here
  /// @param sinceMillis when they came, milliseconds since 1970
  /// @param rooms where they are, sorted by name
  /// @param operator whether they operate the server
  /// @param sessions through which they are here; none for who stays without
  /// @param hidden whether who asks may also know what others may not: who asked for themselves, or
  ///   may see everything
  record Seen(
      UserId user,
      Face face,
      String realname,
      String away,
      long sinceMillis,
      List<Membership> rooms,
      boolean operator,
      List<SessionId> sessions,
      boolean hidden) {}

  /// A room that somebody is in, and what they are there.
  record Membership(RoomName room, Ranks ranks) {}

  /// A line of a list of members.
  ///
  /// @param face who they are to others
  /// @param realname what they call themselves
  record MemberView(
      UserId user, Nick nick, Ranks ranks, boolean away, Face face, String realname) {}
}
