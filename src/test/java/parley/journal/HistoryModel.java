package parley.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import parley.core.event.Deleted;
import parley.core.event.Edited;
import parley.core.event.Event;
import parley.core.event.Fact;
import parley.core.event.Said;
import parley.core.event.Whispered;
import parley.core.id.MessageId;
import parley.core.query.Place;

/// What a history must say: the plainest one there is, to compare others with.
final class HistoryModel {
  private final List<Fact> facts = new ArrayList<>();

  void commit(List<Fact> commit) {
    for (Fact fact : commit) {
      facts.add(fact);
      switch (fact.event()) {
        case Edited edited ->
            change(edited.message().message(), old -> old.withText(edited.text()));
        case Deleted deleted -> change(deleted.message(), old -> gone(old));
        case Event _ -> {}
      }
    }
  }

  private void change(MessageId message, UnaryOperator<Fact> change) {
    facts.replaceAll(
        fact -> fact.id().equals(message) && placeOf(fact) != null ? change.apply(fact) : fact);
  }

  /// What stands where a message was.
  private static Fact gone(Fact message) {
    return SomeFacts.began(message.sequence(), 1);
  }

  /// Compares everything that can be asked about every place.
  void assertSame(History history) {
    Set<Place> places = new LinkedHashSet<>(List.of(SomeFacts.LOBBY, SomeFacts.ANN_AND_BOB));
    facts.stream().map(HistoryModel::placeOf).filter(p -> p != null).forEach(places::add);
    for (Place place : places) {
      List<Fact> all = facts.stream().filter(f -> place.equals(placeOf(f))).toList();
      assertThat(history.latest(place, 1, Long.MAX_VALUE, 10_000)).isEqualTo(all);
      assertThat(history.after(place, 0, 10_000)).isEqualTo(all);
      long middle = facts.size() / 2;
      assertThat(history.latest(place, 3, middle, 5)).isEqualTo(last(5, between(all, 3, middle)));
      assertThat(history.after(place, middle, 5))
          .isEqualTo(between(all, middle + 1, Long.MAX_VALUE).stream().limit(5).toList());
      assertThat(history.latest(place, 1, Long.MAX_VALUE, 0)).isEmpty();
      assertThat(history.after(place, Long.MAX_VALUE, 5)).isEmpty();
    }
  }

  private static List<Fact> between(List<Fact> all, long from, long before) {
    return all.stream().filter(f -> f.sequence() >= from && f.sequence() < before).toList();
  }

  private static List<Fact> last(int most, List<Fact> all) {
    return all.subList(Math.max(0, all.size() - most), all.size());
  }

  private static @Nullable Place placeOf(Fact fact) {
    return switch (fact.event()) {
      case Said said -> new Place.OfRoom(said.room());
      case Whispered whispered ->
          Place.OfPair.of(whispered.parties().from(), whispered.parties().to());
      case Event _ -> null;
    };
  }
}
