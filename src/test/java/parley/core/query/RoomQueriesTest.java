package parley.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import parley.core.AccountChat;
import parley.core.Chat;
import parley.core.command.Quit;
import parley.core.command.SetTopic;
import parley.core.event.Departure;
import parley.core.event.Rank;
import parley.core.event.Reach;
import parley.core.id.Claim;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.name.RoomName;
import parley.core.state.Refusal;
import parley.core.state.Room;

class RoomQueriesTest {
  private final Chat chat = new Chat();
  private final SessionId ann = chat.text("ann");

  @Test
  void onlyRoomsWithSomebodyInThemAreListed() {
    SessionId bob = chat.irc("bob");
    chat.join(bob, "Zoo");
    chat.join(bob, "attic");
    chat.join(ann, "zoo");
    chat.ask(bob, new SetTopic(Chat.room("zoo"), "lions"));
    List<Answer.RoomSummary> expected =
        List.of(
            new Answer.RoomSummary(Chat.room("attic"), "", 1, 1_000_000, 0),
            new Answer.RoomSummary(Chat.room("Zoo"), "lions", 2, 1_000_000, 1_000_000));
    assertThat(chat.ask(ann, new WhichRooms())).isEqualTo(new Answer.Rooms(expected));
    assertThat(chat.look(new WhichRooms())).isEqualTo(new Answer.Rooms(expected));
  }

  @Test
  void whoeverIsNotAnnouncedDoesNotCount() {
    chat.quietly();
    assertThat(chat.ask(ann, new WhichRooms()))
        .isEqualTo(new Answer.Rooms(List.of(new Answer.RoomSummary(RoomName.LOBBY, "", 1, 0, 0))));
  }

  @Test
  void whoCameLaterStandsInTheirPlaceToo() {
    for (String name : List.of("dora", "bob", "fay", "cy", "eve")) {
      chat.join(chat.irc(name), "garden");
      assertThat(chat.look(new WhoIsIn(Chat.room("garden")))).isNotNull();
    }
    Room garden = Objects.requireNonNull(chat.state().roomNamed("garden"));

    List<String> brought = nicks(Views.members(garden));
    garden.keepView("none");

    assertThat(brought).containsExactly("bob", "cy", "dora", "eve", "fay");
    assertThat(brought).isEqualTo(nicks(Views.members(garden)));
  }

  @Test
  void whenManyCameTheyAreSortedAnew() {
    chat.join(ann, "garden");
    Room garden = Objects.requireNonNull(chat.state().roomNamed("garden"));
    assertThat(nicks(Views.members(garden))).containsExactly("ann");
    for (int i = 0; i < 40; i++) {
      chat.join(chat.irc("p" + (10 + i * 7 % 40)), "garden");
    }
    assertThat(nicks(Views.members(garden))).hasSize(41).isSorted();
  }

  private static List<String> nicks(Answer.Members members) {
    return members.members().stream().map(member -> member.nick().key()).toList();
  }

  @Test
  void aTopicIsForMembers() {
    RoomName garden = Chat.room("garden");
    chat.join(ann, "garden");
    chat.ask(ann, new SetTopic(null, "tea"));
    assertThat(chat.ask(ann, new WhichTopic(null)))
        .isEqualTo(new Answer.Topic(garden, "tea", "ann!guest@unknown", chat.state().timeMillis()));
    assertThat(chat.ask(chat.irc("bob"), new WhichTopic(garden)))
        .isEqualTo(new Answer.Refused(new Refusal.NotInRoom(garden)));
    assertThat(chat.look(new WhichTopic(RoomName.LOBBY)))
        .isEqualTo(new Answer.Refused(new Refusal.NotEntered()));
  }

  @Test
  void membersReadAllOfARoom() {
    assertThat(chat.ask(ann, new MayReadRoom(null)))
        .isEqualTo(
            new Answer.MayRead(
                new Place.OfRoom(RoomId.LOBBY),
                "lobby",
                1,
                chat.state().sequence(),
                chat.user(ann).id(),
                Rank.MEMBER));
  }

  @Test
  void othersReadNothing() {
    chat.join(chat.irc("bob"), "garden");
    RoomName garden = Chat.room("garden");
    assertThat(chat.ask(ann, new MayReadRoom(garden)))
        .isEqualTo(new Answer.Refused(new Refusal.NotInRoom(garden)));
  }

  @Test
  void visitorsReadTheLobbyAndNothingElse() {
    assertThat(chat.look(new MayReadRoom(null))).isInstanceOf(Answer.MayRead.class);
    assertThat(chat.look(new MayReadRoom(Chat.room("LOBBY")))).isInstanceOf(Answer.MayRead.class);
    chat.join(ann, "garden");
    assertThat(chat.look(new MayReadRoom(Chat.room("garden"))))
        .isEqualTo(new Answer.Refused(new Refusal.NotEntered()));
    assertThat(chat.look(new MayReadPair("ann", "ann")))
        .isEqualTo(new Answer.Refused(new Refusal.NotEntered()));
  }

  @Test
  void twoReadWhatTheySaidToEachOther() {
    SessionId bob = chat.irc("Bob");
    Answer expected =
        new Answer.MayRead(
            new Place.OfPair(chat.user(ann).id(), chat.user(bob).id()),
            "Bob",
            1,
            chat.state().sequence(),
            chat.user(ann).id(),
            Rank.MEMBER);
    assertThat(chat.ask(ann, new MayReadPair("bob", "bob"))).isEqualTo(expected);
  }

  @Test
  void whoLogsInAnewReadsOnWhereTheyWere() {
    Claim claim = AccountChat.register(chat, ann);
    SessionId bob = chat.irc("bob");
    Answer.MayRead before = (Answer.MayRead) chat.ask(bob, new MayReadPair("ann", "ann"));
    chat.ask(ann, new Quit(Departure.LOST, ""));
    Answer.MayRead gone = (Answer.MayRead) chat.ask(bob, new MayReadPair("ann", "ann"));
    assertThat(gone.place()).isEqualTo(before.place());
    SessionId again = AccountChat.enter(chat, "ann", Reach.ONE_ROOM, claim);
    Answer.MayRead own = (Answer.MayRead) chat.ask(again, new MayReadPair("bob", "bob"));
    assertThat(own.place()).isEqualTo(before.place());
    assertThat(own.reader()).isEqualTo(chat.user(again).party());
  }

  @Test
  void whoeverTakesANameReadsNothingOfTheOldOnes() {
    SessionId bob = chat.irc("bob");
    UserId before = chat.user(bob).id();
    chat.ask(bob, new Quit(Departure.LOST, ""));
    assertThat(chat.ask(ann, new MayReadPair("bob", "bob")))
        .isEqualTo(new Answer.Refused(new Refusal.NoSuchUser("bob")));
    chat.irc("bob");
    Answer.MayRead read = (Answer.MayRead) chat.ask(ann, new MayReadPair("bob", "bob"));
    assertThat(read.place()).isNotEqualTo(Place.OfPair.of(chat.user(ann).id(), before));
  }

  @Test
  void aPairIsTheSameFromBothSides() {
    UserId low = new UserId(3);
    UserId high = new UserId(30);
    assertThat(Place.OfPair.of(high, low)).isEqualTo(Place.OfPair.of(low, high));
    assertThat(Place.OfPair.of(low, low)).isEqualTo(new Place.OfPair(low, low));
  }
}
