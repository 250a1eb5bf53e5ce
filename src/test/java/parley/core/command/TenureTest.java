package parley.core.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.core.Chat.nick;
import static parley.core.Chat.refusal;
import static parley.core.Chat.room;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.core.AccountChat;
import parley.core.Chat;
import parley.core.event.ModeChange;
import parley.core.event.Rank;
import parley.core.event.Ranks;
import parley.core.id.SessionId;
import parley.core.query.Answer;
import parley.core.query.WhichModes;
import parley.core.state.Limits;
import parley.core.state.Refusal;
import parley.core.state.Room;
import parley.core.state.RoomRules;
import parley.core.state.StateCodec;
import parley.core.state.Tenure;

/// Ranks that belong to accounts, and rooms that go from one account to another.
class TenureTest {
  private final Chat chat = new Chat(Limits.DEFAULT.with(new RoomRules(32, 2, 100)));
  private final SessionId ann = AccountChat.owner(chat, "ann");
  private final SessionId bob = AccountChat.owner(chat, "bob");

  @BeforeEach
  void annOwnsTheDen() {
    chat.join(ann, "den");
    chat.ask(ann, new RegisterRoom(room("den"), true));
  }

  private Answer.ModesChanged wishes(SessionId who, ModeWish wish) {
    return (Answer.ModesChanged)
        chat.ask(who, new ChangeRoomModes(room("den"), List.of(wish))).answer();
  }

  private Answer.ModesChanged stands(SessionId who, String account, Rank rank) {
    return wishes(who, new ModeWish.Stand(account, account, rank));
  }

  private Answer.ModesChanged offers(SessionId who, String account) {
    return wishes(who, new ModeWish.Offer(account, account));
  }

  private Room den() {
    return Objects.requireNonNull(chat.state().roomNamed("den"));
  }

  private @Nullable Ranks ranks(SessionId who) {
    var member = den().member(chat.user(who).id());
    return member == null ? null : member.ranks();
  }

  @Test
  void anAccountHasItsRankOnEachJoining() {
    assertThat(stands(ann, "bob", Rank.OPERATOR).applied())
        .containsExactly(new ModeChange.StandingChanged(nick("bob"), Rank.OPERATOR));

    chat.join(bob, "den");
    assertThat(ranks(bob)).isEqualTo(Ranks.of(Rank.OPERATOR));
    chat.ask(bob, new Leave(room("den"), ""));
    chat.join(bob, "den");
    assertThat(ranks(bob)).isEqualTo(Ranks.of(Rank.OPERATOR));
  }

  @Test
  void whoeverIsThereHasItAtOnce() {
    chat.join(bob, "den");

    assertThat(stands(ann, "bob", Rank.VOICE).applied()).hasSize(2);
    assertThat(ranks(bob)).isEqualTo(Ranks.of(Rank.VOICE));
    stands(ann, "bob", Rank.ADMIN);
    assertThat(ranks(bob)).isEqualTo(Ranks.of(Rank.ADMIN));
    assertThat(stands(ann, "bob", Rank.ADMIN).applied()).isEmpty();
    stands(ann, "bob", Rank.MEMBER);
    assertThat(ranks(bob)).isEqualTo(Ranks.NONE);
    assertThat(den().modes().tenure()).isEqualTo(Tenure.NONE);
  }

  @Test
  void whoLogsInThereHasItFromThenOn() {
    stands(ann, "bob", Rank.OPERATOR);
    SessionId cy = chat.irc("cy");
    chat.join(cy, "den");

    AccountChat.logIn(chat, cy, "bob");

    assertThat(ranks(cy)).isEqualTo(Ranks.of(Rank.OPERATOR));
  }

  @Test
  void whoMayGiveARankMayGiveItForGood() {
    chat.join(bob, "den");
    wishes(ann, new ModeWish.Give("bob", "bob", Rank.OPERATOR, true));
    AccountChat.owner(chat, "cy");

    assertThat(stands(bob, "cy", Rank.ADMIN).refusals())
        .containsExactly(new Refusal.NotOperator(room("den"), Rank.OWNER));
    assertThat(stands(bob, "cy", Rank.VOICE).refusals()).isEmpty();
    stands(ann, "cy", Rank.ADMIN);
    assertThat(stands(bob, "cy", Rank.MEMBER).refusals())
        .containsExactly(new Refusal.NotOperator(room("den"), Rank.OWNER));
  }

  @Test
  void theFounderMayWithoutARank() {
    wishes(ann, new ModeWish.Give("ann", "ann", Rank.OWNER, false));
    wishes(ann, new ModeWish.Give("ann", "ann", Rank.OPERATOR, false));
    assertThat(ranks(ann)).isEqualTo(Ranks.NONE);

    assertThat(stands(ann, "bob", Rank.ADMIN).refusals()).isEmpty();
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThat(stands(ann, "nobody", Rank.VOICE).refusals())
        .containsExactly(new Refusal.NoSuchAccount("nobody"));
    AccountChat.owner(chat, "cy");
    AccountChat.owner(chat, "dan");
    stands(ann, "bob", Rank.VOICE);
    stands(ann, "cy", Rank.VOICE);
    assertThat(stands(ann, "dan", Rank.VOICE).refusals())
        .containsExactly(new Refusal.StandingsFull(room("den"), 2));
    assertThat(stands(ann, "cy", Rank.OPERATOR).refusals()).isEmpty();
    chat.ask(ann, new RegisterRoom(room("den"), false));
    assertThat(stands(ann, "bob", Rank.VOICE).refusals())
        .containsExactly(new Refusal.NotRegistered(room("den")));
    assertThat(offers(ann, "bob").refusals())
        .containsExactly(new Refusal.NotRegistered(room("den")));
  }

  @Test
  void aRoomThatIsLetGoOfForgetsThem() {
    stands(ann, "bob", Rank.OPERATOR);
    chat.ask(ann, new RegisterRoom(room("den"), false));
    chat.ask(ann, new RegisterRoom(room("den"), true));

    assertThat(den().modes().tenure()).isEqualTo(Tenure.NONE);
  }

  @Test
  void whoTakesTheNameOfADeletedAccountHasNothingOfIt() {
    stands(ann, "bob", Rank.OPERATOR);
    offers(ann, "bob");
    chat.ask(bob, new DeleteAccount(AccountChat.claim(chat, "bob")));

    SessionId other = AccountChat.owner(chat, "bob");
    chat.join(other, "den");

    assertThat(ranks(other)).isEqualTo(Ranks.NONE);
    assertThat(refusal(chat.ask(other, new TakeRoom(room("den")))))
        .isEqualTo(new Refusal.RoomNotOffered(room("den")));
  }

  @Test
  void aCopyOfTheStateKnowsThem() {
    stands(ann, "bob", Rank.OPERATOR);
    offers(ann, "bob");

    Room copy =
        Objects.requireNonNull(
            StateCodec.read(StateCodec.write(chat.state())).roomNamed("den"), "the room");

    assertThat(copy.modes().tenure())
        .isEqualTo(
            new Tenure(List.of(new Tenure.Standing(nick("bob"), Rank.OPERATOR)), nick("bob")));
  }

  @Test
  void whoIsNotThereLearnsNothingOfThem() {
    stands(ann, "bob", Rank.OPERATOR);

    Answer answer = chat.ask(bob, new WhichModes(room("den")));

    assertThat(((Answer.Modes) answer).modes().tenure()).isEqualTo(Tenure.NONE);
  }

  @Test
  void aRoomThatIsOfferedCanBeTaken() {
    chat.join(bob, "den");
    assertThat(refusal(chat.ask(bob, new TakeRoom(room("den")))))
        .isEqualTo(new Refusal.RoomNotOffered(room("den")));
    offers(ann, "bob");

    assertThat(refusal(chat.ask(bob, new TakeRoom(room("den"))))).isNull();

    assertThat(den().founder()).isEqualTo(nick("bob"));
    assertThat(ranks(bob)).isEqualTo(Ranks.of(Rank.OWNER));
    assertThat(ranks(ann)).isEqualTo(Ranks.of(Rank.OPERATOR));
    assertThat(den().modes().tenure().offered()).isNull();
    assertThat(refusal(chat.ask(bob, new TakeRoom(room("den")))))
        .isEqualTo(new Refusal.RoomNotOffered(room("den")));
  }

  @Test
  void whoTakesItNeedNotBeThere() {
    offers(ann, "bob");
    chat.ask(bob, new TakeRoom(room("den")));
    chat.join(bob, "den");

    assertThat(ranks(bob)).isEqualTo(Ranks.of(Rank.OWNER));
    assertThat(ranks(ann)).isEqualTo(Ranks.of(Rank.OPERATOR));
  }

  @Test
  void anOfferIsTakenBack() {
    offers(ann, "bob");
    assertThat(offers(ann, "bob").applied()).isEmpty();
    offers(ann, "");
    assertThat(offers(ann, "").applied()).isEmpty();

    assertThat(refusal(chat.ask(bob, new TakeRoom(room("den")))))
        .isEqualTo(new Refusal.RoomNotOffered(room("den")));
  }

  @Test
  void onlyTheFounderOffersAndOnlyAccountsTake() {
    chat.join(bob, "den");
    wishes(ann, new ModeWish.Give("bob", "bob", Rank.OWNER, true));

    assertThat(offers(bob, "bob").refusals())
        .containsExactly(new Refusal.NotOperator(room("den"), Rank.OWNER));
    assertThat(offers(ann, "ann").applied()).isEmpty();
    assertThat(offers(ann, "nobody").refusals())
        .containsExactly(new Refusal.NoSuchAccount("nobody"));
    assertThat(refusal(chat.ask(chat.irc("cy"), new TakeRoom(room("den")))))
        .isEqualTo(new Refusal.NeedsAccount(room("den")));
    assertThat(refusal(chat.ask(bob, new TakeRoom(room("nowhere")))))
        .isEqualTo(new Refusal.NoSuchRoom(room("nowhere")));
  }
}
