package parley.core.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.Audience;
import parley.core.event.Face;
import parley.core.event.Profile;
import parley.core.event.Rank;
import parley.core.event.Reach;
import parley.core.event.RoomJoined;
import parley.core.event.UserEntered;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.query.Answer;
import parley.core.state.Policy;
import parley.core.state.Refusal;
import parley.core.state.Room;

/// Somebody comes to the server as a new user; a one-room session starts in the lobby.
///
/// @param chosen the nick they want; null for the lowest free guest name
/// @param reach what the session hears
/// @param quiet whether the others are told only with [Announce] or after a moment ([Tick])
/// @param profile what they say of themselves
public record Enter(@Nullable Nick chosen, Reach reach, boolean quiet, Profile profile)
    implements Command {
  /// Of somebody who says nothing of themselves.
  public Enter(@Nullable Nick chosen, Reach reach, boolean quiet) {
    this(chosen, reach, quiet, Profile.UNKNOWN);
  }

  @Override
  public Outcome decide(Decision decision) {
    if (decision.state().session(decision.asker()) != null) {
      return Outcome.refused(new Refusal.AlreadyEntered());
    }
    Nick nick = chosen == null ? decision.state().freeGuest() : chosen;
    Refusal refusal = chosen == null ? null : Policy.mayBeNamed(decision.state(), null, chosen);
    if (refusal != null) {
      return Outcome.refused(refusal);
    }
    UserId user = new UserId(decision.nextSequence());
    Face face = new Face(nick, profile.username(), profile.host(), null, false);
    decision.add(
        new UserEntered(user, nick, decision.asker(), reach, !quiet, profile),
        new Audience.Nobody(),
        face);
    return reach == Reach.ONE_ROOM
        ? intoLobby(decision, user, face)
        : decision.answer(new Answer.Entered(user, nick, List.of()));
  }

  private Outcome intoLobby(Decision decision, UserId user, Face face) {
    Room lobby = decision.state().room(RoomId.LOBBY);
    if (lobby == null) {
      throw new IllegalStateException("there is always a lobby");
    }
    RoomJoined joined =
        new RoomJoined(
            lobby.id(), lobby.name(), user, face.nick(), Rank.MEMBER, decision.asker(), true);
    decision.add(joined, quiet ? new Audience.Nobody() : new Audience.InRoom(lobby.id()), face);
    return decision.answer(new Answer.Entered(user, face.nick(), List.of(decision.view(lobby, 1))));
  }
}
