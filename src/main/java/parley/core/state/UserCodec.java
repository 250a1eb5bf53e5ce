package parley.core.state;

import java.util.List;
import parley.core.codec.Reader;
import parley.core.codec.UserEvents;
import parley.core.codec.Writer;
import parley.core.event.UserMode;
import parley.core.event.UserModeChange;
import parley.core.id.UserId;

/// How a user is seen and treated, as canonical bytes and back: a part of [StateCodec].
final class UserCodec {
  private UserCodec() {}

  static void write(Writer to, User user) {
    AccountCodec.writeOwner(to, user.account());
    AccountCodec.writeMarks(to, user.ownMarks());
    to.list(List.copyOf(user.modes()), Writer::constant);
    User.Operator operator = user.operator();
    to.flag(operator != null);
    if (operator != null) {
      to.text(operator.name()).list(operator.rights(), Writer::constant);
    }
    to.list(user.accepted(), (w, other) -> w.number(other.value()));
    AccountCodec.writeMetadata(to, user.ownMetadata());
  }

  static void read(Reader in, User user, State state) {
    user.logIn(AccountCodec.readOwner(in, state));
    AccountCodec.readMarks(in, user.ownMarks());
    in.list(r -> r.constant(UserMode.class))
        .forEach(mode -> user.change(new UserModeChange(mode, true)));
    if (in.flag()) {
      user.operate(new User.Operator(in.text(), UserEvents.rights(in)));
    }
    in.list(Reader::number).forEach(other -> user.accept(new UserId(other), true));
    AccountCodec.readMetadata(in, user.ownMetadataToChange());
  }
}
