package parley.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.core.Chat;
import parley.core.command.ChangeNick;
import parley.core.command.ChangeUserModes;
import parley.core.command.Quit;
import parley.core.command.SetAway;
import parley.core.event.Departure;
import parley.core.event.Face;
import parley.core.event.Rank;
import parley.core.event.Ranks;
import parley.core.event.Reach;
import parley.core.event.UserMode;
import parley.core.event.UserModeChange;
import parley.core.id.SessionId;
import parley.core.state.Refusal;

class PeopleQueriesTest {
  private final Chat chat = new Chat();
  private final SessionId ann = chat.text("ann");

  @Test
  void membersAreSortedByTheirFoldedNames() {
    chat.text("Bob");
    chat.text("Zoe");
    chat.text("alf");
    assertThat(nicks(chat.ask(ann, new WhoIsIn(null)))).containsExactly("alf", "ann", "Bob", "Zoe");
  }

  private static List<String> nicks(Answer answer) {
    return ((Answer.Members) answer).members().stream().map(m -> m.nick().shown()).toList();
  }

  @Test
  void aMemberIsShownWithRankAndAbsence() {
    chat.join(ann, "garden");
    chat.ask(ann, new SetAway("lunch"));
    assertThat(chat.ask(ann, new WhoIsIn(Chat.room("GARDEN"))))
        .isEqualTo(
            new Answer.Members(
                Chat.room("garden"),
                List.of(
                    new Answer.MemberView(
                        chat.user(ann).id(),
                        Chat.nick("ann"),
                        Ranks.of(Rank.OPERATOR),
                        true,
                        chat.user(ann).face(),
                        ""))));
  }

  @Test
  void onlyMembersSeeWhoIsThere() {
    chat.join(chat.irc("bob"), "garden");
    assertThat(chat.ask(ann, new WhoIsIn(Chat.room("garden"))))
        .isEqualTo(new Answer.Refused(new Refusal.NotInRoom(Chat.room("garden"))));
    assertThat(chat.ask(ann, new WhoIsIn(Chat.room("kitchen"))))
        .isEqualTo(new Answer.Refused(new Refusal.NoSuchRoom(Chat.room("kitchen"))));
  }

  @Test
  void aSessionWithoutARoomMustNameOne() {
    assertThat(chat.ask(chat.irc("bob"), new WhoIsIn(null)))
        .isEqualTo(new Answer.Refused(new Refusal.NotEntered()));
  }

  @Test
  void invisiblePeopleAreFoundByThoseWhoShareARoomWithThem() {
    SessionId bob = chat.irc("bob");
    SessionId eve = chat.irc("eve");
    chat.ask(eve, new ChangeUserModes(List.of(new UserModeChange(UserMode.INVISIBLE, true))));
    assertThat(found(bob)).containsExactly("ann", "bob");
    assertThat(found(eve)).containsExactly("ann", "bob", "eve");
    chat.join(bob, "garden");
    chat.join(eve, "garden");
    assertThat(found(bob)).containsExactly("ann", "bob", "eve");
  }

  private List<String> found(SessionId asker) {
    Answer.People people = (Answer.People) chat.ask(asker, new FindMatching("*", 10));
    return people.people().stream().map(seen -> seen.face().nick().shown()).toList();
  }

  @Test
  void whoIsOnlineCountsAllAndNamesTheFirst() {
    chat.text("Cy");
    chat.irc("Bob");
    chat.quietly();
    assertThat(chat.ask(ann, new WhoIsOnline(2)))
        .isEqualTo(new Answer.Online(List.of("ann", "Bob"), 3));
    assertThat(chat.look(new WhoIsOnline(50)))
        .isEqualTo(new Answer.Online(List.of("ann", "Bob", "Cy"), 3));
  }

  @Test
  void whoIsOnlineFollowsEveryChange() {
    SessionId bob = chat.text("bob");
    assertThat(online()).containsExactly("ann", "bob");
    chat.ask(bob, new ChangeNick(Chat.nick("Abe")));
    assertThat(online()).containsExactly("Abe", "ann");
    SessionId guest = chat.quietly();
    assertThat(online()).containsExactly("Abe", "ann");
    chat.ask(guest, new SetAway("lunch"));
    assertThat(online()).containsExactly("Abe", "ann", "guest_1");
    chat.ask(bob, new Quit(Departure.LOST, ""));
    assertThat(online()).containsExactly("ann", "guest_1");
  }

  private List<String> online() {
    return ((Answer.Online) chat.ask(ann, new WhoIsOnline(10))).nicks();
  }

  @Test
  void aTextSessionIsToldOfItsOneRoom() {
    SessionId irc = chat.another(ann, Reach.ALL_ROOMS);
    chat.join(irc, "garden");
    assertThat(places(chat.ask(ann, new WhoAmI()))).containsExactly("lobby");
    assertThat(places(chat.ask(irc, new WhoAmI()))).containsExactly("garden", "lobby");
  }

  private static List<String> places(Answer answer) {
    return ((Answer.Me) answer).rooms().stream().map(room -> room.name().shown()).toList();
  }

  @Test
  void whoAmISaysWhoIAm() {
    chat.ask(ann, new SetAway("lunch"));
    Answer.Me me = (Answer.Me) chat.ask(ann, new WhoAmI());
    assertThat(me.user()).isEqualTo(chat.user(ann).id());
    assertThat(me.nick()).isEqualTo(Chat.nick("ann"));
    assertThat(me.away()).isEqualTo("lunch");
    assertThat(chat.look(new WhoAmI())).isEqualTo(new Answer.Refused(new Refusal.NotEntered()));
  }

  @Test
  void aPersonIsFoundInAnyCase() {
    chat.ask(ann, new SetAway("lunch"));
    assertThat(chat.ask(chat.irc("bob"), new WhoIs("ANN", "ann")))
        .isEqualTo(
            new Answer.Person(
                Chat.nick("ann"),
                List.of("lobby"),
                "lunch",
                chat.user(ann).sinceMillis(),
                new Face(Chat.nick("ann"), "guest", "unknown", null, false),
                ""));
  }

  @Test
  void nobodyIsFoundWhoIsNotHere() {
    assertThat(chat.ask(ann, new WhoIs("Cy", "cy")))
        .isEqualTo(new Answer.Refused(new Refusal.NoSuchUser("Cy")));
    assertThat(chat.look(new WhoIs("ann", "ann")))
        .isEqualTo(new Answer.Refused(new Refusal.NotEntered()));
  }

  @Test
  void aViewCannotBeChanged() {
    assertThat(((Answer.Members) chat.ask(ann, new WhoIsIn(null))).members()).isUnmodifiable();
    assertThat(online()).isUnmodifiable();
  }
}
