package parley.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.core.command.Announce;
import parley.core.command.Attach;
import parley.core.command.ChangeNick;
import parley.core.command.Enter;
import parley.core.command.Whisper;
import parley.core.event.Audience;
import parley.core.event.EpochBegan;
import parley.core.event.Event;
import parley.core.event.Fact;
import parley.core.event.Manner;
import parley.core.event.Reach;
import parley.core.event.Said;
import parley.core.event.UserLeft;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.query.Answer;
import parley.engine.Delivery;

class RosterTest {
  private final Town town = new Town(1);

  private static <E extends Event> List<E> of(Ear ear, Class<E> type) {
    return ear.told.stream()
        .map(told -> told.fact().event())
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  @Test
  void aRoomHearsWhatIsSaidThereAndNobodyElseDoes() {
    Ear ann = town.enter(1, "ann");
    Ear bob = town.enter(2, "bob");
    Ear cy = town.enter(3, "cy");
    town.join(3, "attic");
    town.say(1, "hello");
    town.deliver();
    assertThat(of(ann, Said.class)).hasSize(1);
    assertThat(of(bob, Said.class)).hasSize(1);
    assertThat(of(cy, Said.class)).isEmpty();
  }

  @Test
  void onlyTheSpeakerIsToldThatItIsTheirOwn() {
    Ear ann = town.enter(1, "ann");
    Ear bob = town.enter(2, "bob");
    town.deliver();
    town.say(1, "hello");
    town.deliver();
    assertThat(ann.told.getLast().mine()).isTrue();
    assertThat(ann.told.getLast().tag()).isEqualTo("tag 3");
    assertThat(bob.told.getLast().mine()).isFalse();
    assertThat(bob.told.getLast().tag()).isNull();
  }

  @Test
  void allHearOneAndTheSameTelling() {
    Ear ann = town.enter(1, "ann");
    Ear bob = town.enter(2, "bob");
    town.say(1, "hello");
    town.deliver();
    assertThat(ann.tellings.getLast()).isSameAs(bob.tellings.getLast());
  }

  @Test
  void whoSharesTwoRoomsHearsOfANewNameOnce() {
    town.enter(1, "ann", Reach.ALL_ROOMS);
    Ear bob = town.enter(2, "bob", Reach.ALL_ROOMS);
    for (int person = 1; person <= 2; person++) {
      town.join(person, "attic");
      town.join(person, "cellar");
    }
    town.deliver();
    bob.told.clear();
    town.ask(1, new ChangeNick(Town.nick("anna")));
    town.deliver();
    assertThat(bob.told).hasSize(1);
  }

  @Test
  void whoLeavesTheServerIsHeardOfByTheRoom() {
    town.enter(1, "ann");
    Ear bob = town.enter(2, "bob");
    town.quit(1);
    town.deliver();
    assertThat(of(bob, UserLeft.class)).hasSize(1);
    assertThat(town.rosters.getFirst().user(Town.session(1))).isNull();
  }

  @Test
  void aWhisperReachesAllSessionsOfBothAndNobodyElse() {
    Ear ann = town.enter(1, "ann");
    Ear bob = town.enter(2, "bob");
    Ear cy = town.enter(3, "cy");
    UserId who = town.user("bob");
    Ear phone = town.connect(4);
    town.ask(4, new Attach(who, Reach.ALL_ROOMS));
    town.ask(1, new Whisper("bob", "bob", Manner.MESSAGE, "psst"));
    town.deliver();
    assertThat(ann.told.getLast().mine()).isTrue();
    assertThat(phone.sequences()).contains(ann.sequences().getLast());
    assertThat(bob.sequences()).contains(ann.sequences().getLast());
    assertThat(cy.sequences()).doesNotContain(ann.sequences().getLast());
  }

  @Test
  void aWhisperToOneselfIsHeardOnce() {
    Ear ann = town.enter(1, "ann");
    town.deliver();
    ann.told.clear();
    town.ask(1, new Whisper("ann", "ann", Manner.MESSAGE, "remember"));
    town.deliver();
    assertThat(ann.told).hasSize(1);
  }

  @Test
  void aSecondSessionHearsTheRoomsThatItsUserIsIn() {
    town.enter(1, "ann", Reach.ALL_ROOMS);
    town.join(1, "attic");
    town.enter(2, "bob");
    town.join(2, "attic");
    Ear phone = town.connect(3);
    town.ask(3, new Attach(town.user("ann"), Reach.ALL_ROOMS));
    town.say(2, "hello");
    town.deliver();
    assertThat(of(phone, Said.class)).hasSize(1);
  }

  @Test
  void aBatchEndsOnceForWhoeverWasToldAnything() {
    Ear ann = town.enter(1, "ann");
    Ear bob = town.connect(2);
    town.say(1, "one");
    town.say(1, "two");
    town.deliver();
    assertThat(ann.batches).isEqualTo(1);
    assertThat(bob.batches).isZero();
  }

  @Test
  void answersComeBeforeTheSessionHasEntered() {
    Ear ann = town.connect(1);
    town.say(1, "hello");
    town.deliver();
    assertThat(ann.answers).hasSize(1).first().isInstanceOf(Answer.Refused.class);
  }

  @Test
  void whoeverIsGoneIsToldNothing() {
    Ear ann = town.enter(1, "ann");
    town.enter(2, "bob");
    town.deliver();
    int before = ann.told.size();
    town.say(2, "hello");
    town.quit(1);
    town.rosters.getFirst().remove(ann.session);
    town.deliver();
    assertThat(ann.told).hasSize(before);
    assertThat(town.rosters.getFirst().sessionCount()).isEqualTo(1);
    assertThat(town.rosters.getFirst().hearing(RoomId.LOBBY)).containsExactly(Town.session(2));
  }

  @Test
  void nobodyIsPassedOverWhenSomebodyGoesWhileBeingTold() {
    Ear ann = town.enter(1, "ann");
    Ear bob = town.enter(2, "bob");
    Ear cy = town.enter(3, "cy");
    town.deliver();
    ann.takesVolleys = false;
    ann.onTold = () -> town.rosters.getFirst().remove(ann.session);
    town.say(2, "one");
    town.say(2, "two");
    town.deliver();
    assertThat(of(ann, Said.class)).hasSize(1);
    assertThat(of(bob, Said.class)).hasSize(2);
    assertThat(of(cy, Said.class)).hasSize(2);
  }

  @Test
  void presenceIsToldOnceABatchToThoseWhoFollowIt() {
    Ear ann = town.connect(1);
    ann.follows = true;
    town.ask(1, new Enter(Town.nick("ann"), Reach.ONE_ROOM, false));
    town.deliver();
    assertThat(ann.presenceChanges).isEqualTo(1);
    Ear bob = town.enter(2, "bob");
    town.enter(3, "cy");
    town.quit(3);
    town.deliver();
    assertThat(ann.presenceChanges).isEqualTo(2);
    assertThat(bob.presenceChanges).isZero();
  }

  @Test
  void aQuietComingIsPresenceOnlyWhenAnnounced() {
    Ear ann = town.enter(1, "ann");
    ann.follows = true;
    town.say(1, "hello");
    town.deliver();
    ann.presenceChanges = 0;
    town.connect(2);
    town.ask(2, new Enter(null, Reach.ONE_ROOM, true));
    town.deliver();
    assertThat(ann.presenceChanges).isZero();
    town.ask(2, new Announce());
    town.deliver();
    assertThat(ann.presenceChanges).isEqualTo(1);
  }

  @Test
  void severalBatchesMayEndAsOne() {
    Ear ann = town.enter(1, "ann");
    town.deliver();
    ann.batches = 0;
    town.say(1, "one");
    town.deliver();
    town.say(1, "two");
    town.deliver();
    assertThat(ann.batches).isEqualTo(2);
    List<List<Delivery>> said = town.batches.subList(1, 3);
    said.forEach(town.rosters.getFirst()::tell);
    assertThat(ann.batches).isEqualTo(2);
    town.rosters.getFirst().end();
    assertThat(ann.batches).isEqualTo(3);
  }

  @Test
  void followingPresenceCanBeginAndEndLater() {
    Ear ann = town.enter(1, "ann");
    town.deliver();
    ann.follows = true;
    town.rosters.getFirst().presenceReconsidered(ann.session);
    town.enter(2, "bob");
    town.deliver();
    assertThat(ann.presenceChanges).isEqualTo(1);
    ann.follows = false;
    town.rosters.getFirst().presenceReconsidered(ann.session);
    town.quit(2);
    town.deliver();
    assertThat(ann.presenceChanges).isEqualTo(1);
  }

  @Test
  void aNewEpochEndsTheSessionsBeforeIt() {
    town.enter(1, "ann");
    town.deliver();
    Roster roster = town.rosters.getFirst();
    Fact began = new Fact(99, 1_000, null, new EpochBegan(0, 2), new Audience.Nobody());
    roster.deliver(List.of(new Delivery.Told(began, null, null)));
    assertThat(roster.user(new SessionId(0, 1, 1))).isNull();
    assertThat(roster.roomCount()).isZero();
  }

  @Test
  void whoMovesHearsTheOldRoomNoMore() {
    Ear ann = town.enter(1, "ann");
    town.enter(2, "bob");
    town.join(1, "attic");
    town.say(2, "gone?");
    town.deliver();
    assertThat(of(ann, Said.class)).isEmpty();
    assertThat(town.rosters.getFirst().roomCount()).isEqualTo(2);
  }
}
