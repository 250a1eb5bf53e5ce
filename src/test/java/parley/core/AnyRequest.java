package parley.core;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import parley.Draws;
import parley.core.command.Announce;
import parley.core.command.Attach;
import parley.core.command.Ban;
import parley.core.command.BeginEpoch;
import parley.core.command.ChangeNick;
import parley.core.command.ChangeRoomModes;
import parley.core.command.Command;
import parley.core.command.Delete;
import parley.core.command.Edit;
import parley.core.command.Enter;
import parley.core.command.Invite;
import parley.core.command.Join;
import parley.core.command.Kick;
import parley.core.command.Leave;
import parley.core.command.ModeWish;
import parley.core.command.Quit;
import parley.core.command.React;
import parley.core.command.RegisterRoom;
import parley.core.command.RenameRoom;
import parley.core.command.ReturnToLobby;
import parley.core.command.Say;
import parley.core.command.SetAway;
import parley.core.command.SetTopic;
import parley.core.command.Signal;
import parley.core.command.TakeRoom;
import parley.core.command.Tick;
import parley.core.command.Unban;
import parley.core.command.Whisper;
import parley.core.event.Departure;
import parley.core.event.EventDraws;
import parley.core.event.Manner;
import parley.core.event.Rank;
import parley.core.event.Reach;
import parley.core.event.RoomFlag;
import parley.core.event.RoomList;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.name.Mask;
import parley.core.name.Nick;
import parley.core.name.RoomName;

/// Requests of every kind with values from plain to hostile, for properties of codecs. Whether they
/// make sense does not matter here.
public final class AnyRequest {
  private AnyRequest() {}

  /// A request.
  public static Request of(Draws draws) {
    SessionId session = new SessionId(draws.below(3), draws.below(1_000), number(draws));
    return new Request(session, number(draws), command(draws));
  }

  /// A text as UTF-8 can carry it: what a door can hear.
  public static String text(Draws draws, int most) {
    byte[] utf8 = draws.text(most).getBytes(StandardCharsets.UTF_8);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  private static long number(Draws draws) {
    return draws.chance(10)
        ? draws.oneOf(Long.MAX_VALUE, 127L, 128L, 1L << 32)
        : draws.below(100_000);
  }

  private static Command command(Draws draws) {
    return switch (draws.below(36)) {
      case 0 -> new Tick();
      case 1 -> new Announce();
      case 2 -> new ReturnToLobby();
      case 3 -> new BeginEpoch(draws.below(3), draws.below(1_000));
      case 4 ->
          new Enter(
              draws.chance(50) ? nick(draws) : null,
              reach(draws),
              draws.chance(50),
              EventDraws.profile(draws),
              AccountDraws.maybeClaim(draws));
      case 5 -> new Attach(new UserId(number(draws)), reach(draws));
      case 6 -> new Quit(draws.oneOf(Departure.values()), text(draws, 20));
      case 7 -> new Join(room(draws), draws.chance(50) ? text(draws, 9) : null);
      case 8 -> new Leave(room(draws), text(draws, 20));
      case 9 ->
          new Say(
              maybeRoom(draws),
              draws.oneOf(Manner.values()),
              text(draws, 60),
              EventDraws.extras(draws));
      case 10 ->
          new Whisper(
              text(draws, 9),
              text(draws, 9),
              draws.oneOf(Manner.values()),
              text(draws, 60),
              EventDraws.extras(draws));
      case 11 -> new ChangeNick(nick(draws));
      case 13 ->
          new Signal(
              maybeRoom(draws),
              text(draws, 9),
              text(draws, 9),
              draws.listOf(3, EventDraws::tag),
              draws.oneOf(Rank.values()),
              draws.chance(50));
      case 15 -> new React(EventDraws.quoted(draws), text(draws, 9), draws.chance(50));
      case 16 -> new Edit(EventDraws.quoted(draws), text(draws, 60));
      case 17 -> new Delete(EventDraws.quoted(draws), text(draws, 20));
      case 12 -> new SetTopic(maybeRoom(draws), text(draws, 60));
      case 14 -> new SetAway(text(draws, 20));
      case 18, 19, 20, 21 -> AccountDraws.command(draws);
      case 22, 23, 24, 25, 26, 27, 28 -> UserDraws.command(draws);
      default -> aboutRooms(draws);
    };
  }

  private static Command aboutRooms(Draws draws) {
    RoomName room = maybeRoom(draws);
    return switch (draws.below(8)) {
      case 0, 1 -> new ChangeRoomModes(room, draws.listOf(3, AnyRequest::wish));
      case 2 -> new Ban(room, mask(draws), text(draws, 9), text(draws, 9), text(draws, 9));
      case 3 -> new Unban(room, mask(draws), text(draws, 9), text(draws, 9));
      case 4 -> new Kick(room, text(draws, 9), text(draws, 9), text(draws, 9));
      case 5 -> new Invite(room, text(draws, 9), text(draws, 9));
      case 6 -> new TakeRoom(room(draws));
      default ->
          draws.chance(50)
              ? new RenameRoom(room, room(draws), text(draws, 9))
              : new RegisterRoom(room, draws.chance(50));
    };
  }

  private static ModeWish wish(Draws draws) {
    boolean set = draws.chance(50);
    return switch (draws.below(7)) {
      case 0 -> new ModeWish.Flag(draws.oneOf(RoomFlag.values()), set);
      case 1 -> new ModeWish.Key(set ? text(draws, 9) : null);
      case 2 -> new ModeWish.Limit(draws.below(9) - 2);
      case 3 -> new ModeWish.Entry(draws.oneOf(RoomList.values()), mask(draws), set);
      case 4 -> new ModeWish.Offer(text(draws, 9), text(draws, 9));
      case 5 -> new ModeWish.Stand(text(draws, 9), text(draws, 9), draws.oneOf(Rank.values()));
      default -> new ModeWish.Give(text(draws, 9), text(draws, 9), draws.oneOf(Rank.values()), set);
    };
  }

  private static Mask mask(Draws draws) {
    return new Mask("m" + text(draws, 9), "k" + text(draws, 9));
  }

  private static Reach reach(Draws draws) {
    return draws.oneOf(Reach.values());
  }

  private static Nick nick(Draws draws) {
    return new Nick("n" + text(draws, 10), "k" + text(draws, 10));
  }

  private static RoomName room(Draws draws) {
    return new RoomName("r" + text(draws, 10), "k" + text(draws, 10));
  }

  private static @Nullable RoomName maybeRoom(Draws draws) {
    return draws.chance(50) ? room(draws) : null;
  }
}
