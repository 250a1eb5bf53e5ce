package parley.core.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.core.Chat.events;
import static parley.core.Chat.nick;
import static parley.core.Chat.refusal;
import static parley.core.Chat.room;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.core.Chat;
import parley.core.event.Audience;
import parley.core.event.Invited;
import parley.core.event.Kicked;
import parley.core.event.Manner;
import parley.core.event.ModeChange;
import parley.core.event.Rank;
import parley.core.event.Ranks;
import parley.core.event.RoomFlag;
import parley.core.event.RoomJoined;
import parley.core.event.RoomList;
import parley.core.id.SessionId;
import parley.core.name.Mask;
import parley.core.query.Answer;
import parley.core.query.WhichInvitations;
import parley.core.state.Member;
import parley.core.state.Refusal;

/// Kicks, bans, mutes, invitations, names of rooms.
class KeepingOrderTest {
  private static final Mask BOB = new Mask("bob!*@*", "bob!*@*");

  private final Chat chat = new Chat();
  private final SessionId ann = chat.text("ann");
  private final SessionId bob = chat.text("bob");
  private final SessionId cy = chat.irc("cy");

  @BeforeEach
  void allAreInTheGardenThatAnnMade() {
    chat.join(ann, "garden");
    chat.join(bob, "garden");
    chat.join(cy, "garden");
  }

  @Test
  void whoIsPutOutComesToTheLobby() {
    Outcome outcome = chat.ask(ann, new Kick(null, "Bob", "bob", "spam"));
    assertThat(events(outcome).getFirst())
        .isEqualTo(
            new Kicked(
                chat.open("garden").id(),
                room("garden"),
                chat.user(bob).id(),
                nick("bob"),
                chat.user(ann).id(),
                nick("ann"),
                "spam"));
    assertThat(events(outcome).getLast()).isInstanceOf(RoomJoined.class);
    assertThat(chat.where(bob)).isEqualTo("lobby");
    assertThat(chat.rooms(bob)).containsExactly("lobby");
  }

  @Test
  void whoHearsAllRoomsIsInOneLess() {
    assertThat(events(chat.ask(ann, kick("cy")))).hasSize(1);
    assertThat(chat.rooms(cy)).isEmpty();
  }

  @Test
  void whoIsPutOutMayComeBack() {
    chat.ask(ann, kick("bob"));
    chat.join(bob, "garden");
    assertThat(chat.where(bob)).isEqualTo("garden");
  }

  @Test
  void onlyOperatorsKick() {
    assertThat(refusal(chat.ask(bob, kick("cy"))))
        .isEqualTo(new Refusal.NotOperator(room("garden"), Rank.HALFOP));
    give("bob", Rank.OPERATOR);
    assertThat(events(chat.ask(bob, kick("ann")))).isNotEmpty();
  }

  @Test
  void helpersPutOutOnlyThoseBelowThem() {
    give("bob", Rank.HALFOP);
    give("cy", Rank.HALFOP);
    assertThat(refusal(chat.ask(bob, kick("cy"))))
        .isEqualTo(new Refusal.Outranked(room("garden"), nick("cy")));
    assertThat(refusal(chat.ask(bob, kick("ann"))))
        .isEqualTo(new Refusal.Outranked(room("garden"), nick("ann")));
  }

  @Test
  void whoIsNotThereIsNotPutOut() {
    chat.text("dan");
    assertThat(refusal(chat.ask(ann, kick("dan"))))
        .isEqualTo(new Refusal.UserNotInRoom(room("garden"), nick("dan")));
    assertThat(refusal(chat.ask(ann, kick("eve")))).isEqualTo(new Refusal.NoSuchUser("eve"));
    assertThat(refusal(chat.ask(ann, new Kick(room("meadow"), "bob", "bob", ""))))
        .isEqualTo(new Refusal.NoSuchRoom(room("meadow")));
  }

  @Test
  void nobodyIsPutOutOfTheLobby() {
    SessionId dan = chat.text("dan");
    chat.text("eve");
    assertThat(refusal(chat.ask(dan, kick("eve"))))
        .isEqualTo(new Refusal.NotTheLobby(room("lobby")));
  }

  @Test
  void aBannedUserCannotComeBack() {
    Outcome outcome = chat.ask(ann, ban(BOB));
    assertThat(outcome.answer())
        .isEqualTo(
            new Answer.ModesChanged(
                room("garden"),
                List.of(new ModeChange.ListChanged(RoomList.BAN, BOB, true)),
                List.of()));
    assertThat(chat.where(bob)).isEqualTo("lobby");
    assertThat(refusal(chat.ask(bob, new Join(room("garden")))))
        .isEqualTo(new Refusal.Banned(room("garden")));
    chat.ask(ann, new Unban(null, BOB, "bob", "bob"));
    chat.join(bob, "garden");
  }

  @Test
  void aMutedUserReadsOnly() {
    chat.ask(ann, ban(BOB.muting()));
    assertThat(chat.where(bob)).isEqualTo("garden");
    assertThat(refusal(chat.ask(bob, new Say(null, Manner.MESSAGE, "hello"))))
        .isEqualTo(new Refusal.Muted(room("garden")));
    give("bob", Rank.VOICE);
    assertThat(events(chat.ask(bob, new Say(null, Manner.MESSAGE, "hello")))).hasSize(1);
  }

  @Test
  void anExceptionToAMuteIsNoneToABan() {
    Mask anybody = new Mask("*!*@*", "*!*@*");
    chat.ask(ann, wish(new ModeWish.Entry(RoomList.EXCEPTION, BOB.muting(), true)));
    chat.ask(ann, wish(new ModeWish.Entry(RoomList.BAN, anybody.muting(), true)));
    assertThat(events(chat.ask(bob, new Say(null, Manner.MESSAGE, "hello")))).hasSize(1);
    chat.ask(bob, new Leave(room("garden"), ""));
    chat.ask(ann, wish(new ModeWish.Entry(RoomList.BAN, anybody, true)));
    assertThat(refusal(chat.ask(bob, new Join(room("garden")))))
        .isEqualTo(new Refusal.Banned(room("garden")));
    chat.ask(ann, wish(new ModeWish.Entry(RoomList.EXCEPTION, BOB, true)));
    chat.join(bob, "garden");
  }

  @Test
  void anInvitationOpensTheRoomOnce() {
    chat.ask(ann, ban(BOB));
    Outcome outcome = chat.ask(ann, new Invite(null, "bob", "bob"));
    assertThat(outcome.facts().getFirst().audience())
        .isEqualTo(new Audience.Users(List.of(chat.user(ann).id(), chat.user(bob).id())));
    assertThat(chat.ask(bob, new WhichInvitations()))
        .isEqualTo(new Answer.Invitations(List.of(room("garden"))));
    chat.join(bob, "garden");
    assertThat(chat.ask(bob, new WhichInvitations())).isEqualTo(new Answer.Invitations(List.of()));
    chat.ask(ann, kick("bob"));
    assertThat(refusal(chat.ask(bob, new Join(room("garden")))))
        .isEqualTo(new Refusal.Banned(room("garden")));
  }

  @Test
  void aMembersInvitationOpensNothing() {
    SessionId dan = chat.text("dan");
    assertThat(((Invited) events(chat.ask(bob, new Invite(null, "dan", "dan"))).getFirst()).opens())
        .isFalse();
    chat.ask(ann, wish(new ModeWish.Flag(RoomFlag.INVITE_ONLY, true)));
    assertThat(refusal(chat.ask(dan, new Join(room("garden")))))
        .isEqualTo(new Refusal.InviteOnly(room("garden")));
    assertThat(refusal(chat.ask(bob, new Invite(null, "dan", "dan"))))
        .isEqualTo(new Refusal.NotOperator(room("garden"), Rank.HALFOP));
    chat.ask(ann, wish(new ModeWish.Entry(RoomList.INVITE_EXCEPTION, maskOf("dan"), true)));
    chat.join(dan, "garden");
  }

  @Test
  void whoIsThereIsNotInvited() {
    assertThat(refusal(chat.ask(ann, new Invite(null, "bob", "bob"))))
        .isEqualTo(new Refusal.UserInRoom(room("garden"), nick("bob")));
    assertThat(refusal(chat.ask(ann, new Invite(null, "eve", "eve"))))
        .isEqualTo(new Refusal.NoSuchUser("eve"));
  }

  @Test
  void aRoomWithAnotherNameIsTheSameRoom() {
    var id = chat.open("garden").id();
    chat.ask(ann, new RenameRoom(null, room("Meadow"), ""));
    assertThat(chat.open("meadow").id()).isEqualTo(id);
    assertThat(chat.state().roomNamed("garden")).isNull();
    chat.join(chat.text("dan"), "garden");
    assertThat(chat.open("garden").id()).isNotEqualTo(id);
    assertThat(refusal(chat.ask(ann, new RenameRoom(null, room("garden"), ""))))
        .isEqualTo(new Refusal.RoomNameTaken(room("garden")));
    assertThat(refusal(chat.ask(bob, new RenameRoom(null, room("moor"), ""))))
        .isEqualTo(new Refusal.NotOperator(room("Meadow"), Rank.OPERATOR));
  }

  @Test
  void whoHasNoAccountOwnsNoRoom() {
    assertThat(refusal(chat.ask(ann, new RegisterRoom(null, true))))
        .isEqualTo(new Refusal.NeedsAccount(room("garden")));
    assertThat(refusal(chat.ask(ann, new RegisterRoom(null, false))))
        .isEqualTo(new Refusal.NotRegistered(room("garden")));
  }

  @ParameterizedTest
  @EnumSource(RoomFlag.class)
  void everyFlagIsSetAndTakenByOperators(RoomFlag flag) {
    boolean before = chat.open("garden").modes().has(flag);
    assertThat(changed(chat.ask(bob, wish(new ModeWish.Flag(flag, !before)))).refusals())
        .containsExactly(new Refusal.NotOperator(room("garden"), Rank.OPERATOR));
    assertThat(changed(chat.ask(ann, wish(new ModeWish.Flag(flag, !before)))).applied())
        .containsExactly(new ModeChange.FlagChanged(flag, !before));
    assertThat(chat.open("garden").modes().has(flag)).isEqualTo(!before);
    assertThat(changed(chat.ask(ann, wish(new ModeWish.Flag(flag, !before)))).applied()).isEmpty();
  }

  @Test
  void eachWishIsDecidedAsIfThoseBeforeItWereDone() {
    Outcome outcome =
        chat.ask(
            ann,
            new ChangeRoomModes(
                null,
                List.of(
                    new ModeWish.Entry(RoomList.BAN, BOB, true),
                    new ModeWish.Entry(RoomList.BAN, BOB, false),
                    new ModeWish.Give("ann", "ann", Rank.OPERATOR, false),
                    new ModeWish.Flag(RoomFlag.MODERATED, true))));
    assertThat(changed(outcome).applied()).hasSize(3);
    assertThat(changed(outcome).refusals())
        .containsExactly(new Refusal.NotOperator(room("garden"), Rank.OPERATOR));
    assertThat(ranks(ann)).isEqualTo(Ranks.NONE);
  }

  @Test
  void aKeyAndALimitAreChecked() {
    assertThat(changed(chat.ask(ann, wish(new ModeWish.Key("two words")))).refusals())
        .containsExactly(new Refusal.WrongKeyForm(room("garden"), 32));
    assertThat(changed(chat.ask(ann, wish(new ModeWish.Limit(-1)))).refusals())
        .containsExactly(new Refusal.WrongLimit(room("garden")));
    chat.ask(ann, wish(new ModeWish.Key("sesame")));
    SessionId dan = chat.text("dan");
    assertThat(refusal(chat.ask(dan, new Join(room("garden"), "barley"))))
        .isEqualTo(new Refusal.WrongKey(room("garden")));
    chat.ask(ann, wish(new ModeWish.Limit(3)));
    assertThat(refusal(chat.ask(dan, new Join(room("garden"), "sesame"))))
        .isEqualTo(new Refusal.RoomFull(room("garden")));
    chat.ask(ann, wish(new ModeWish.Limit(0)));
    assertThat(chat.ask(dan, new Join(room("garden"), "sesame")).answer())
        .isInstanceOf(Answer.Moved.class);
  }

  @Test
  void operatorsGiveWhatIsTheirsToGive() {
    assertThat(changed(give("bob", Rank.ADMIN)).refusals())
        .containsExactly(new Refusal.NotOperator(room("garden"), Rank.OWNER));
    assertThat(changed(give("eve", Rank.VOICE)).refusals())
        .containsExactly(new Refusal.NoSuchUser("eve"));
    chat.text("dan");
    assertThat(changed(give("dan", Rank.VOICE)).refusals())
        .containsExactly(new Refusal.UserNotInRoom(room("garden"), nick("dan")));
    give("bob", Rank.VOICE);
    give("bob", Rank.OPERATOR);
    assertThat(ranks(bob)).isEqualTo(Ranks.of(Rank.OPERATOR).with(Rank.VOICE));
  }

  @Test
  void aListTakesSoMuchAndNoMore() {
    for (int i = 0; i < 100; i++) {
      chat.ask(ann, wish(new ModeWish.Entry(RoomList.BAN, maskOf("n" + i), true)));
    }
    Mask more = maskOf("more");
    assertThat(
            changed(chat.ask(ann, wish(new ModeWish.Entry(RoomList.BAN, more, true)))).refusals())
        .containsExactly(new Refusal.ListFull(room("garden"), RoomList.BAN, more, 100));
  }

  @Test
  void aClosedRoomDoesNotGoOnForStrangers() {
    var id = chat.open("garden").id();
    chat.ask(ann, wish(new ModeWish.Key("sesame")));
    List.of(ann, bob, cy).forEach(who -> chat.ask(who, new Leave(room("garden"), "")));
    chat.join(chat.text("dan"), "garden");
    assertThat(chat.open("garden").id()).isNotEqualTo(id);
  }

  private Outcome give(String name, Rank rank) {
    return chat.ask(ann, wish(new ModeWish.Give(name, name, rank, true)));
  }

  private Ranks ranks(SessionId session) {
    Member member = chat.open("garden").member(chat.user(session).id());
    return member == null ? Ranks.NONE : member.ranks();
  }

  private static ChangeRoomModes wish(ModeWish wish) {
    return new ChangeRoomModes(room("garden"), List.of(wish));
  }

  private static Kick kick(String name) {
    return new Kick(null, name, name, "");
  }

  private static Ban ban(Mask mask) {
    return new Ban(null, mask, "bob", "bob", "");
  }

  private static Mask maskOf(String name) {
    return new Mask(name + "!*@*", name + "!*@*");
  }

  private static Answer.ModesChanged changed(Outcome outcome) {
    return (Answer.ModesChanged) outcome.answer();
  }
}
