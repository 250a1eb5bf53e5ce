package parley.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.core.command.Enter;
import parley.core.command.Leave;
import parley.core.command.Quit;
import parley.core.event.Fact;
import parley.core.event.LoggedIn;
import parley.core.event.RoomJoined;
import parley.core.event.RoomLeft;
import parley.core.event.SessionAttached;
import parley.core.event.SessionMoved;
import parley.core.event.UserAnnounced;
import parley.core.event.UserLeft;
import parley.core.event.Whispered;
import parley.core.id.Claim;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.query.Answer;
import parley.core.state.Refusal;
import parley.engine.Ask;

/// Notices rare states in what is told.
final class Notable {
  private static final int CLAIMS_MAX = 12;

  private final Sightings sightings;
  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, RoomId> rooms = new TreeMap<>();

  Notable(Sightings sightings) {
    this.sightings = sightings;
  }

  /// A fact is about to be told.
  ///
  /// @param ask what it came of, if somebody waits for the answer
  /// @param before how things stood
  void about(Fact fact, @Nullable Ask ask, Mirror before) {
    boolean leave = ask instanceof Ask.Order(Leave _);
    switch (fact.event()) {
      case UserAnnounced _ when fact.origin() == null ->
          sightings.saw(Rare.GUEST_ANNOUNCED_BY_TIME);
      case LoggedIn _ -> sightings.saw(Rare.LOGGED_IN);
      case SessionAttached _ when ask instanceof Ask.Order(Enter _) ->
          sightings.saw(Rare.SHARED_BY_LOGGING_IN);
      case UserLeft left when !left.announced() -> sightings.saw(Rare.GUEST_GONE_UNSEEN);
      case SessionAttached(UserId user, _, _, _) ->
          sightings.saw(
              before.sessions(user).size() > 1 ? Rare.THIRD_SESSION : Rare.SECOND_SESSION);
      case SessionMoved _ when leave -> sightings.saw(Rare.SENT_BACK_TO_THE_LOBBY);
      case RoomJoined joined -> about(joined, fact.sequence(), before);
      case RoomLeft _ when ask instanceof Ask.Order(Quit _) ->
          sightings.saw(Rare.ROOMS_LEFT_WITH_A_SESSION);
      case Whispered whispered when whispered.from().equals(whispered.to()) ->
          sightings.saw(Rare.WHISPER_TO_ONESELF);
      case Object _ -> {}
    }
  }

  private void about(RoomJoined joined, long sequence, Mirror before) {
    RoomId known = rooms.put(joined.name().key(), joined.room());
    boolean made = joined.room().value() == sequence;
    boolean wasEmpty = !before.rooms().contains(joined.room());
    if (made && known != null) {
      sightings.saw(Rare.ROOM_FORGOTTEN);
    } else if (!made && wasEmpty && !joined.room().equals(RoomId.LOBBY)) {
      sightings.saw(Rare.ROOM_GOES_ON_WITH_ITS_HISTORY);
    }
  }

  /// What doors could claim lately, the last first.
  List<Claim> claims() {
    return claims;
  }

  private void proved(Claim claim) {
    claims.addFirst(claim);
    if (claims.size() > CLAIMS_MAX) {
      claims.removeLast();
    }
  }

  void about(Answer answer) {
    switch (answer) {
      case Answer.AccountProof(Claim claim, _, _) -> proved(claim);
      case Answer.Registered(Claim claim, _) -> proved(claim);
      case Answer _ -> {}
    }
    if (answer instanceof Answer.Refused(Refusal refusal)) {
      switch (refusal) {
        case Refusal.NickTaken _ -> sightings.saw(Rare.NAME_TAKEN);
        case Refusal.NickProtected _ -> sightings.saw(Rare.NAME_PROTECTED);
        case Refusal.WrongPassword _ -> sightings.saw(Rare.CLAIM_TOO_LATE);
        case Refusal.TooManyRooms _ -> sightings.saw(Rare.TOO_MANY_ROOMS);
        case Refusal.TextTooLong _ -> sightings.saw(Rare.TEXT_TOO_LONG);
        case Refusal _ -> {}
      }
    }
  }
}
