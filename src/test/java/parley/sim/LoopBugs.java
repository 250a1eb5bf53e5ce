package parley.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import parley.core.event.Audience;
import parley.core.event.Fact;
import parley.core.event.Reach;
import parley.core.event.Said;
import parley.core.event.UserEntered;
import parley.core.event.Whispered;
import parley.core.id.RoomId;
import parley.core.query.Answer;
import parley.core.state.Refusal;
import parley.engine.Delivery;
import parley.engine.Delivery.Answered;
import parley.engine.Delivery.Told;

/// Ways to tell things wrong.
final class LoopBugs {
  private LoopBugs() {}

  private static Bug engine(UnaryOperator<List<Delivery>> spoilt) {
    return new Bug() {
      @Override
      public List<Delivery> engineTells(List<Delivery> batch) {
        return spoilt.apply(batch);
      }
    };
  }

  private static Bug roster(UnaryOperator<List<Delivery>> spoilt) {
    return new Bug() {
      @Override
      public List<Delivery> rosterHears(List<Delivery> batch) {
        return spoilt.apply(batch);
      }
    };
  }

  private static List<Delivery> without(List<Delivery> batch, Predicate<Delivery> lost) {
    return batch.stream().filter(lost.negate()).toList();
  }

  private static List<Delivery> twice(List<Delivery> batch, Predicate<Delivery> doubled) {
    List<Delivery> more = new ArrayList<>();
    for (Delivery delivery : batch) {
      more.add(delivery);
      if (doubled.test(delivery)) {
        more.add(delivery);
      }
    }
    return more;
  }

  private static boolean said(Delivery delivery) {
    return delivery instanceof Told told && told.fact().event() instanceof Said;
  }

  private static boolean everySeventh(Delivery delivery) {
    return delivery instanceof Answered answered
        && answered.tag() instanceof Integer tag
        && tag % 7 == 0;
  }

  /// A roster never hears of a kind of fact.
  static Bug rosterMisses(Class<?> event) {
    return roster(
        batch -> without(batch, d -> d instanceof Told t && event.isInstance(t.fact().event())));
  }

  /// A roster misses users who begin in no room.
  static Bug rosterMissesTheRoomless() {
    return roster(batch ->
        without(
            batch,
            d ->
                d instanceof Told told
                    && told.fact().event() instanceof UserEntered entered
                    && entered.reach() == Reach.ALL_ROOMS));
  }

  static Bug rosterTellsTwice() {
    return roster(batch -> twice(batch, LoopBugs::said));
  }

  /// Two messages of a batch change places.
  static Bug rosterSwapsMessages() {
    return roster(batch -> {
      List<Delivery> swapped = new ArrayList<>(batch);
      int before = -1;
      for (int i = 0; i < batch.size(); i++) {
        if (said(batch.get(i)) && before >= 0) {
          swapped.set(before, batch.get(i));
          swapped.set(i, batch.get(before));
          return swapped;
        }
        before = said(batch.get(i)) ? i : before;
      }
      return swapped;
    });
  }

  /// What is for two is heard by the lobby.
  static Bug whispersAreHeardByAll() {
    return roster(batch -> batch.stream().map(LoopBugs::aloud).toList());
  }

  private static Delivery aloud(Delivery delivery) {
    return delivery instanceof Told(Fact fact, var asker, var tag)
            && fact.event() instanceof Whispered
        ? new Told(
            new Fact(
                fact.sequence(),
                fact.timeMillis(),
                fact.origin(),
                fact.event(),
                new Audience.InRoom(RoomId.LOBBY)),
            asker,
            tag)
        : delivery;
  }

  /// A loop gives up after a while.
  static Bug loopStops() {
    int[] left = {500};
    return new Bug() {
      @Override
      public boolean loopWorks() {
        return left[0]-- > 0;
      }
    };
  }

  static Bug forgetsToRemoveTheGone() {
    return new Bug() {
      @Override
      public boolean forgetsToRemoveTheGone() {
        return true;
      }
    };
  }

  static Bug engineTellsTwice() {
    return engine(batch -> twice(batch, LoopBugs::said));
  }

  /// A fact is told with another time than it is stored with.
  static Bug engineTellsAnotherTime() {
    return engine(batch -> batch.stream().map(LoopBugs::later).toList());
  }

  private static Delivery later(Delivery delivery) {
    return delivery instanceof Told(Fact fact, var asker, var tag) && said(delivery)
        ? new Told(
            new Fact(
                fact.sequence(),
                fact.timeMillis() + 1,
                fact.origin(),
                fact.event(),
                fact.audience()),
            asker,
            tag)
        : delivery;
  }

  static Bug engineLosesAnswers() {
    return engine(batch -> without(batch, LoopBugs::everySeventh));
  }

  static Bug engineAnswersTwice() {
    return engine(batch -> twice(batch, LoopBugs::everySeventh));
  }

  /// "Refused", and it happened all the same.
  static Bug engineRefusesWhatItDid() {
    return engine(batch -> batch.stream().map(LoopBugs::refused).toList());
  }

  private static Delivery refused(Delivery delivery) {
    return delivery instanceof Answered(var asker, var tag, Answer.Done _, var recent)
        ? new Answered(asker, tag, new Answer.Refused(new Refusal.NothingToSay()), recent)
        : delivery;
  }

  /// Whoever enters a room is shown what was said in another as well.
  static Bug engineShowsOtherRooms() {
    List<Fact> overheard = new ArrayList<>();
    return engine(batch -> {
      for (Delivery delivery : batch) {
        if (delivery instanceof Told told && said(delivery)) {
          overheard.add(told.fact());
        }
      }
      return batch.stream().map(delivery -> shown(delivery, overheard)).toList();
    });
  }

  private static Delivery shown(Delivery delivery, List<Fact> overheard) {
    return delivery instanceof Answered(var asker, var tag, Answer.Moved moved, _)
        ? new Answered(asker, tag, moved, List.copyOf(overheard))
        : delivery;
  }
}
