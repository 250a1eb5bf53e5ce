package parley.core.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.core.event.Audience;
import parley.core.event.ModeChange;
import parley.core.event.Rank;
import parley.core.event.Ranks;
import parley.core.event.RoomFlag;
import parley.core.event.RoomList;
import parley.core.event.RoomModesChanged;
import parley.core.id.UserId;
import parley.core.name.Mask;
import parley.core.name.Nick;
import parley.core.query.Answer;
import parley.core.state.Account;
import parley.core.state.Member;
import parley.core.state.Refusal;
import parley.core.state.Room;
import parley.core.state.RoomModes;
import parley.core.state.RoomPolicy;
import parley.core.state.User;

/// The wishes of one request about one room, decided one after the other, each as if those before
/// it were done already.
final class ModeChanges {
  private final Decision decision;
  private final User user;
  private final Room room;
  private final List<ModeChange> applied = new ArrayList<>();
  private final Set<Refusal> refusals = new LinkedHashSet<>();
  private final Map<UserId, Ranks> ranks = new LinkedHashMap<>();
  private RoomModes modes;

  ModeChanges(Decision decision, User user, Room room) {
    this.decision = decision;
    this.user = user;
    this.room = room;
    this.modes = room.modes();
  }

  /// Decides one wish. What is so already is neither done nor refused.
  void wish(ModeWish wish) {
    switch (wish) {
      case ModeWish.Flag(RoomFlag flag, boolean set) -> {
        if (allowed(Rank.OPERATOR) && modes.has(flag) != set) {
          apply(new ModeChange.FlagChanged(flag, set));
        }
      }
      case ModeWish.Key(String key) -> key(key);
      case ModeWish.Limit(int limit) -> limit(limit);
      case ModeWish.Entry(RoomList list, Mask mask, boolean set) -> entry(list, mask, set);
      case ModeWish.Give give -> give(give);
      case ModeWish.Stand stand -> stand(stand);
      case ModeWish.Offer offer -> offer(offer);
    }
  }

  private void key(@Nullable String key) {
    if (!allowed(Rank.OPERATOR)) {
      return;
    }
    if (key != null && !RoomPolicy.isKey(key, decision.limits())) {
      refusals.add(new Refusal.WrongKeyForm(room.name(), decision.limits().rooms().keyLengthMax()));
    } else if (key == null ? modes.key() != null : !key.equals(modes.key())) {
      apply(new ModeChange.KeyChanged(key));
    }
  }

  private void limit(int limit) {
    if (!allowed(Rank.OPERATOR)) {
      return;
    }
    if (limit < 0) {
      refusals.add(new Refusal.WrongLimit(room.name()));
    } else if (limit != modes.limit()) {
      apply(new ModeChange.LimitChanged(limit));
    }
  }

  /// Puts a mask on a list, or takes it off.
  void entry(RoomList list, Mask mask, boolean set) {
    if (!allowed(Rank.HALFOP) || modes.has(list, mask) == set) {
      return;
    }
    int entriesMax = decision.limits().rooms().listEntriesMax();
    if (set && modes.entries() >= entriesMax) {
      refusals.add(new Refusal.ListFull(room.name(), list, mask, entriesMax));
    } else {
      apply(new ModeChange.ListChanged(list, mask, set));
    }
  }

  private void give(ModeWish.Give give) {
    User target = decision.state().userNamed(give.key());
    Member member = target == null ? null : room.member(target.id());
    if (!mayGive(give, target)) {
      return;
    }
    if (target == null) {
      refusals.add(new Refusal.NoSuchUser(give.name()));
    } else if (member == null || !target.announced()) {
      refusals.add(new Refusal.UserNotInRoom(room.name(), target.nick()));
    } else {
      give(give, member);
    }
  }

  private void give(ModeWish.Give give, Member member) {
    User target = member.user();
    Ranks held = ranks(member);
    if (held.has(give.rank()) == give.set()) {
      return;
    }
    if (!give.set() && target != user && !ranks().reach(held.highest())) {
      refusals.add(new Refusal.Outranked(room.name(), target.nick()));
      return;
    }
    turn(member, give.rank(), give.set());
  }

  /// Who may give a rank to a member may give it to an account for good, and so may the founder.
  private void stand(ModeWish.Stand stand) {
    Account account = decision.state().accounts().named(stand.key());
    Rank held = modes.tenure().rankOf(stand.key());
    int most = decision.limits().rooms().listEntriesMax();
    if (room.founder() == null) {
      refusals.add(new Refusal.NotRegistered(room.name()));
    } else if (account == null) {
      refusals.add(new Refusal.NoSuchAccount(stand.account()));
    } else if (!mayStand(stand.rank()) || !mayStand(held) || held == stand.rank()) {
      return; // refused, or so already
    } else if (held == Rank.MEMBER && modes.tenure().standings().size() >= most) {
      refusals.add(new Refusal.StandingsFull(room.name(), most));
    } else {
      apply(new ModeChange.StandingChanged(account.name(), stand.rank()));
      decision.state().usersOf(account).forEach(each -> rise(each, held, stand.rank()));
    }
  }

  private boolean mayStand(Rank rank) {
    return RoomPolicy.isFounder(user, room) || allowed(RoomPolicy.toGive(rank));
  }

  /// Whoever is here in an account whose rank changes has it at once.
  private void rise(User owner, Rank before, Rank after) {
    Member member = room.member(owner.id());
    if (member == null) {
      return;
    }
    if (before != Rank.MEMBER && ranks(member).has(before)) {
      turn(member, before, false);
    }
    if (!ranks(member).has(after)) {
      turn(member, after, true);
    }
  }

  private void turn(Member member, Rank rank, boolean set) {
    Ranks held = ranks(member);
    User owner = member.user();
    ranks.put(owner.id(), set ? held.with(rank) : held.without(rank));
    apply(new ModeChange.RankChanged(owner.id(), owner.nick(), rank, set));
  }

  /// Only whose account owns the room gives it away.
  private void offer(ModeWish.Offer offer) {
    Account account = decision.state().accounts().named(offer.key());
    Nick offered = modes.tenure().offered();
    if (room.founder() == null) {
      refusals.add(new Refusal.NotRegistered(room.name()));
    } else if (!RoomPolicy.isFounder(user, room)) {
      refusals.add(new Refusal.NotOperator(room.name(), Rank.OWNER));
    } else if (offer.key().isEmpty()) {
      if (offered != null) {
        apply(new ModeChange.OfferChanged(null));
      }
    } else if (account == null) {
      refusals.add(new Refusal.NoSuchAccount(offer.account()));
    } else if (account != user.account() && !account.name().equals(offered)) {
      apply(new ModeChange.OfferChanged(account.name()));
    }
  }

  /// Everybody may lay down a rank of their own; whose account owns the room may take any.
  private boolean mayGive(ModeWish.Give give, @Nullable User target) {
    boolean own = target == user && (!give.set() || RoomPolicy.isFounder(user, room));
    return own || allowed(RoomPolicy.toGive(give.rank()));
  }

  private boolean allowed(Rank needed) {
    boolean allowed = ranks().reach(needed);
    if (!allowed) {
      refusals.add(new Refusal.NotOperator(room.name(), needed));
    }
    return allowed;
  }

  private Ranks ranks() {
    Member self = room.member(user.id());
    return self == null ? Ranks.NONE : ranks(self);
  }

  private Ranks ranks(Member member) {
    return ranks.getOrDefault(member.user().id(), member.ranks());
  }

  private void apply(ModeChange change) {
    applied.add(change);
    modes = modes.after(change, user.face().mask(), decision.timeMillis());
  }

  /// Adds what came of the wishes to the decision.
  void add() {
    if (!applied.isEmpty()) {
      RoomModesChanged changed =
          new RoomModesChanged(room.id(), room.name(), user.id(), user.nick(), applied);
      decision.add(changed, new Audience.InRoom(room.id()));
    }
  }

  /// What came of the wishes.
  Answer.ModesChanged answer() {
    return new Answer.ModesChanged(room.name(), applied, List.copyOf(refusals));
  }
}
