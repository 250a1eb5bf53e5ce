package parley.core.state;

import java.util.Objects;
import parley.core.event.Accepted;
import parley.core.event.BecameOperator;
import parley.core.event.HostChanged;
import parley.core.event.Killed;
import parley.core.event.MetadataChanged;
import parley.core.event.Profile;
import parley.core.event.RealnameChanged;
import parley.core.event.Subject;
import parley.core.event.UserEvent;
import parley.core.event.UserModesChanged;
import parley.core.event.Walloped;
import parley.core.id.UserId;

/// Applies what happens to how users are seen and treated.
final class UserEvolution {
  private final State state;

  UserEvolution(State state) {
    this.state = state;
  }

  void apply(UserEvent event) {
    switch (event) {
      case RealnameChanged changed -> {
        Profile before = user(changed.user()).profile();
        profile(changed.user(), before.username(), before.host(), changed.realname());
      }
      case HostChanged changed -> {
        String realname = user(changed.user()).profile().realname();
        profile(changed.user(), changed.username(), changed.host(), realname);
      }
      case UserModesChanged changed -> {
        User user = user(changed.user());
        changed.changes().forEach(change -> state.change(user, change));
        state.touchRooms(user);
      }
      case BecameOperator operator ->
          user(operator.user()).operate(new User.Operator(operator.operator(), operator.rights()));
      case Accepted(UserId user, UserId other, _, boolean accepted) ->
          user(user).accept(other, accepted);
      case MetadataChanged changed -> say(changed);
      case Killed _, Walloped _ -> {}
    }
  }

  private void profile(UserId id, String username, String host, String realname) {
    User user = user(id);
    user.profile(new Profile(username, host, realname));
    state.touchRooms(user);
  }

  private void say(MetadataChanged changed) {
    var known =
        switch (changed.subject()) {
          case Subject.OfUser(UserId id, _) -> user(id).metadataToChange();
          case Subject.OfRoom(var id, _) -> state.metadataToChange(id);
        };
    if (changed.value() == null) {
      known.remove(changed.key());
    } else {
      known.put(changed.key(), changed.value());
    }
  }

  private User user(UserId id) {
    return Objects.requireNonNull(
        state.user(id), () -> "a fact speaks of " + id + ", who is not there");
  }
}
