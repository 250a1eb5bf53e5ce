package parley.core.event;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.Draws;
import parley.core.AccountDraws;
import parley.core.UserDraws;
import parley.core.id.MessageId;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.name.Mask;
import parley.core.name.Nick;
import parley.core.name.RoomName;

/// Any event at all, also such as no decision would ever come to: for what must keep whatever it is
/// given.
public final class EventDraws {
  private static final int OWN = 23;
  private static final int OTHERS = OWN + AccountDraws.EVENTS;
  private static final int KINDS = OTHERS + UserDraws.EVENTS;

  private EventDraws() {}

  /// Any event.
  public static Event any(Draws draws) {
    return ofKind(draws.below(KINDS), draws);
  }

  /// One of each kind.
  public static List<Event> ofEachKind(Draws draws) {
    return IntStream.range(0, KINDS).mapToObj(k -> ofKind(k, draws)).toList();
  }

  private static Event ofKind(int kind, Draws d) {
    return switch (kind) {
      case 0 -> said(d);
      case 1 -> whispered(d);
      case 2 -> new EpochBegan(d.below(9), d.below(9));
      case 3 ->
          new UserEntered(
              user(d), nick(d), session(d), d.oneOf(Reach.values()), yes(d), profile(d));
      case 4 -> new UserAnnounced(user(d), nick(d), rooms(d));
      case 5 -> new SessionAttached(user(d), session(d), d.oneOf(Reach.values()), rooms(d));
      case 6 -> new SessionDetached(user(d), session(d));
      case 7 -> new SessionMoved(user(d), session(d), room(d));
      case 8 -> left(d);
      case 9 -> joined(d);
      case 10 -> new RoomLeft(room(d), roomName(d), user(d), nick(d), session(d), text(d, 20));
      case 11 -> new NickChanged(user(d), nick(d), nick(d), rooms(d));
      case 12 -> new TopicChanged(room(d), roomName(d), user(d), nick(d), text(d, 20));
      case 13 -> new Reacted(quote(d), spot(d), user(d), nick(d), text(d, 9), yes(d));
      case 14 -> new Edited(quote(d), spot(d), user(d), nick(d), text(d, 60));
      case 15 -> deleted(d);
      case 16 ->
          new RoomModesChanged(
              room(d), roomName(d), user(d), nick(d), List.of(change(d), change(d)));
      case 17 -> new Kicked(room(d), roomName(d), user(d), nick(d), user(d), nick(d), text(d, 20));
      case 18 -> new Invited(room(d), roomName(d), user(d), nick(d), user(d), nick(d), yes(d));
      case 19 -> new RoomRenamed(room(d), roomName(d), roomName(d), user(d), nick(d), text(d, 9));
      case 20 ->
          new RoomRegistered(room(d), roomName(d), user(d), nick(d), yes(d) ? nick(d) : null);
      case 21 -> new AwayChanged(user(d), nick(d), text(d, 20), rooms(d));
      case 22 -> signalled(d);
      default ->
          kind < OTHERS ? AccountDraws.event(kind - OWN, d) : UserDraws.event(kind - OTHERS, d);
    };
  }

  /// Something said in one of a few rooms.
  public static Said said(Draws d) {
    Manner manner = d.oneOf(Manner.values());
    return new Said(room(d), roomName(d), user(d), nick(d), manner, text(d, 60), extras(d));
  }

  /// Something said among a few users, or by one to itself.
  public static Whispered whispered(Draws d) {
    Manner manner = d.oneOf(Manner.values());
    return new Whispered(user(d), nick(d), user(d), nick(d), manner, text(d, 60), extras(d));
  }

  private static Signalled signalled(Draws d) {
    Signalled.Where place =
        yes(d)
            ? new Signalled.Where.InRoom(room(d), roomName(d), d.oneOf(Rank.values()))
            : new Signalled.Where.ToUser(user(d), nick(d), new Parties(user(d), user(d)));
    return new Signalled(user(d), nick(d), place, d.listOf(3, EventDraws::tag));
  }

  /// Who did something, now and then nobody.
  public static @Nullable Face face(Draws d) {
    Nick account = yes(d) ? nick(d) : null;
    return yes(d) ? null : new Face(nick(d), text(d, 9), text(d, 9), account, yes(d));
  }

  /// What somebody says of themselves.
  public static Profile profile(Draws d) {
    return new Profile(text(d, 9), text(d, 9), text(d, 20));
  }

  /// What a message has besides its words, mostly nothing.
  public static Extras extras(Draws d) {
    return d.chance(70)
        ? Extras.NONE
        : new Extras(
            yes(d) ? null : quote(d),
            d.listOf(3, EventDraws::tag),
            d.oneOf(Rank.values()),
            d.listOf(3, each -> each.below(60)),
            yes(d),
            yes(d) ? null : attachment(d));
  }

  /// An earlier message as another one names it.
  public static Quote quote(Draws d) {
    return new Quote(message(d), nick(d), text(d, 40));
  }

  /// An earlier message that somebody wants to do something with.
  public static Quoted quoted(Draws d) {
    Nick account = yes(d) ? nick(d) : null;
    return new Quoted(message(d), spot(d), user(d), nick(d), account, text(d, 40), file(d));
  }

  /// A file that is sent with a message.
  public static Attachment attachment(Draws d) {
    return new Attachment("f" + text(d, 9), "n" + text(d, 9), text(d, 9), d.below(1_000_000));
  }

  private static @Nullable String file(Draws d) {
    return yes(d) ? null : "f" + text(d, 9);
  }

  private static Deleted deleted(Draws d) {
    return new Deleted(message(d), spot(d), nick(d), user(d), nick(d), text(d, 20), file(d));
  }

  private static MessageId message(Draws d) {
    return new MessageId(1 + d.below(1_000));
  }

  private static Spot spot(Draws d) {
    return yes(d)
        ? new Spot.InRoom(room(d), roomName(d))
        : new Spot.Between(user(d), nick(d), user(d), nick(d));
  }

  /// A tag of a client.
  public static ClientTag tag(Draws d) {
    return new ClientTag("+" + d.oneOf("typing", "draft/react", "a.b/c"), text(d, 9));
  }

  /// Text as it comes in at the edge: whatever UTF-8 can say.
  public static String text(Draws draws, int most) {
    StringBuilder text = new StringBuilder();
    draws
        .text(most)
        .codePoints()
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .forEach(text::appendCodePoint);
    return text.toString();
  }

  private static ModeChange change(Draws d) {
    return switch (d.below(7)) {
      case 0 -> new ModeChange.FlagChanged(d.oneOf(RoomFlag.values()), yes(d));
      case 1 -> new ModeChange.KeyChanged(yes(d) ? text(d, 9) : null);
      case 2 -> new ModeChange.LimitChanged(d.below(9));
      case 3 ->
          new ModeChange.ListChanged(
              d.oneOf(RoomList.values()), new Mask("m" + text(d, 9), "k" + text(d, 9)), yes(d));
      case 4 -> new ModeChange.StandingChanged(nick(d), d.oneOf(Rank.values()));
      case 5 -> new ModeChange.OfferChanged(yes(d) ? nick(d) : null);
      default -> new ModeChange.RankChanged(user(d), nick(d), d.oneOf(Rank.values()), yes(d));
    };
  }

  private static UserLeft left(Draws d) {
    Departure how = d.oneOf(Departure.values());
    return new UserLeft(user(d), nick(d), session(d), how, text(d, 20), yes(d), rooms(d));
  }

  private static RoomJoined joined(Draws d) {
    Rank rank = d.oneOf(Rank.values());
    return new RoomJoined(room(d), roomName(d), user(d), nick(d), rank, session(d), yes(d));
  }

  private static UserId user(Draws draws) {
    return new UserId(draws.oneOf(1L, 2L, 3L, 200L, Long.MAX_VALUE));
  }

  private static RoomId room(Draws draws) {
    return new RoomId(draws.oneOf(0L, 1L, 2L, 300L, Long.MAX_VALUE));
  }

  private static List<RoomId> rooms(Draws draws) {
    return draws.listOf(3, EventDraws::room);
  }

  private static SessionId session(Draws draws) {
    return new SessionId(draws.below(3), draws.below(1000), draws.below(100_000));
  }

  private static Nick nick(Draws draws) {
    String name = "n" + text(draws, 8);
    return new Nick(name, yes(draws) ? name : "key" + text(draws, 8));
  }

  private static RoomName roomName(Draws draws) {
    String name = draws.oneOf("lobby", "Garden", "garden", "Ü");
    return new RoomName(name, name.toLowerCase(Locale.ROOT));
  }

  private static boolean yes(Draws draws) {
    return draws.chance(50);
  }
}
