package parley.core.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.Audience;
import parley.core.event.Face;
import parley.core.event.LoggedIn;
import parley.core.event.Profile;
import parley.core.event.Rank;
import parley.core.event.Reach;
import parley.core.event.RoomJoined;
import parley.core.event.UserEntered;
import parley.core.event.UserModeChange;
import parley.core.event.UserModesChanged;
import parley.core.id.Claim;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.query.Answer;
import parley.core.state.Account;
import parley.core.state.Policy;
import parley.core.state.Refusal;
import parley.core.state.Room;
import parley.core.state.State;
import parley.core.state.User;

/// Somebody comes to the server as a new user; a one-room session starts in the lobby.
///
/// Who has proved to own an account whose owner is here already becomes one more session of that
/// user, with the name that it has, unless sessions are kept separate.
///
/// @param chosen the nick they want; null for the name of the account claimed, or else the lowest
///   free guest name
/// @param reach what the session hears
/// @param quiet whether the others are told only with [Announce] or after a moment ([Tick])
/// @param profile what they say of themselves
/// @param claim what account they have proved to own; null for none
public record Enter(
    @Nullable Nick chosen, Reach reach, boolean quiet, Profile profile, @Nullable Claim claim)
    implements Command {
  /// Of somebody who owns no account.
  public Enter(@Nullable Nick chosen, Reach reach, boolean quiet, Profile profile) {
    this(chosen, reach, quiet, profile, null);
  }

  /// Of somebody who says nothing of themselves.
  public Enter(@Nullable Nick chosen, Reach reach, boolean quiet) {
    this(chosen, reach, quiet, Profile.UNKNOWN);
  }

  @Override
  public Outcome decide(Decision decision) {
    State state = decision.state();
    if (state.session(decision.asker()) != null) {
      return Outcome.refused(new Refusal.AlreadyEntered());
    }
    Account account = claim == null ? null : Policy.claimed(state, claim);
    if (claim != null && account == null) {
      return Outcome.refused(new Refusal.WrongPassword());
    }
    List<User> present = account == null ? List.of() : state.usersOf(account);
    if (decision.limits().accounts().shared() && !present.isEmpty()) {
      return Attach.decide(decision, present.getFirst(), reach);
    }
    return decide(decision, account);
  }

  private Outcome decide(Decision decision, @Nullable Account account) {
    Nick wanted = chosen == null && account != null ? account.name() : chosen;
    Refusal refusal =
        wanted == null
            ? null
            : Policy.mayBeNamed(
                decision.state(), decision.limits().accounts(), null, account, wanted);
    if (refusal != null) {
      return Outcome.refused(refusal);
    }
    return enter(decision, wanted == null ? decision.state().freeGuest() : wanted, account);
  }

  private Outcome enter(Decision decision, Nick nick, @Nullable Account account) {
    UserId user = new UserId(decision.nextSequence());
    Nick name = account == null ? null : account.name();
    Face face = new Face(nick, profile.username(), profile.host(), name, false);
    decision.add(
        new UserEntered(user, nick, decision.asker(), reach, !quiet, profile),
        new Audience.Nobody(),
        face);
    if (account != null) {
      decision.add(
          new LoggedIn(user, nick, account.id(), account.name(), List.of()),
          new Audience.Nobody(),
          face);
    }
    firstModes(decision, user, face);
    return reach == Reach.ONE_ROOM
        ? intoLobby(decision, user, face)
        : decision.answer(new Answer.Entered(user, nick, List.of()));
  }

  private static void firstModes(Decision decision, UserId user, Face face) {
    List<UserModeChange> modes =
        decision.limits().users().firstModes().stream()
            .map(mode -> new UserModeChange(mode, true))
            .toList();
    if (!modes.isEmpty()) {
      decision.add(
          new UserModesChanged(user, face.nick(), modes, List.of()), new Audience.Nobody(), face);
    }
  }

  private Outcome intoLobby(Decision decision, UserId user, Face face) {
    Room lobby = decision.state().room(RoomId.LOBBY);
    if (lobby == null) {
      throw new IllegalStateException("there is always a lobby");
    }
    RoomJoined joined =
        new RoomJoined(
            lobby.id(),
            lobby.name(),
            user,
            face.nick(),
            Rank.MEMBER,
            decision.asker(),
            true,
            profile.realname());
    decision.add(joined, quiet ? new Audience.Nobody() : new Audience.InRoom(lobby.id()), face);
    return decision.answer(
        new Answer.Entered(user, face.nick(), List.of(decision.view(lobby, 1, null))));
  }
}
