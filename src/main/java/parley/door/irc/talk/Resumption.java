package parley.door.irc.talk;

import org.jspecify.annotations.Nullable;
import parley.core.command.Quit;
import parley.core.event.Departure;
import parley.core.id.UserId;
import parley.engine.Ask;

/// What becomes of a client's place when its connection breaks: it is held for a while, so that the
/// client can go on from another connection and nobody notices (draft/resume). For the connection's
/// event loop, which outlives the connection.
///
/// Guests come back with a token. Whoever owns an account proves it again and is let in beside the
/// place that is held, so that they need none: a token would be a second way into an account, and
/// one that no new password closes. For the same reason operators have none.
public final class Resumption {
  private final Talk talk;
  private Places.@Nullable Place place;
  private boolean held;

  Resumption(Talk talk) {
    this.talk = talk;
  }

  /// Makes a token, if the client needs one and has none.
  ///
  /// @return empty when it does not
  public String newToken() {
    UserId me = talk.me();
    if (place != null || (me != null && talk.face().account() != null)) {
      return "";
    }
    place = places().open(talk.connection().secure(), this::superseded);
    if (me != null) {
      place.is(me);
    }
    return place.token();
  }

  /// The token that was told is good no more.
  public void withdraw() {
    if (place != null) {
      places().close(place);
      place = null;
    }
  }

  /// This is somebody from now on.
  void is(UserId user) {
    if (place == null) {
      return;
    }
    if (talk.face().account() == null) {
      place.is(user);
    } else {
      withdraw();
    }
  }

  /// The connection is gone: whether its place is held for a while.
  public boolean isHeld(Departure how) {
    boolean comesBack = how == Departure.LOST && talk.isRegistered() && !talk.isLeaving();
    held = comesBack && mayComeBack() && places().hold(talk.connection().address());
    if (held) {
      talk.connection().afterwards(talk.shared().settings().pings().heldMillis(), this::end);
    } else {
      withdraw();
    }
    return held;
  }

  private boolean mayComeBack() {
    boolean account = talk.face().account() != null && talk.shared().accounts().shared();
    return talk.has(Capability.DRAFT_RESUME) && (place != null || account);
  }

  /// Another connection has the place now.
  private void superseded() {
    talk.connection().afterwards(0, this::makeRoom);
  }

  private void makeRoom() {
    if (held) {
      end();
    } else if (talk.isRegistered()) {
      talk.leave();
      talk.error("Closing link: you went on at another connection", null);
      quit();
      talk.connection().close();
    }
  }

  private void end() {
    if (held) {
      held = false;
      places().release(talk.connection().address());
      withdraw();
      quit();
    }
  }

  private void quit() {
    talk.connection().ask(new Ask.Order(new Quit(Departure.LOST, "")), null);
  }

  private Places places() {
    return talk.shared().places();
  }
}
