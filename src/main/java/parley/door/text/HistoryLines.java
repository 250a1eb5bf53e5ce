package parley.door.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.Fact;
import parley.core.event.Whispered;
import parley.core.id.UserId;
import parley.door.text.style.Slot;
import parley.door.text.style.Values;
import parley.door.text.style.Wording;

/// Messages of the past as lines: each with its number, and a line where the day changes.
///
/// @param look how they look
/// @param reader by which id the reader's own stand there
record HistoryLines(Look look, @Nullable UserId reader) {
  /// The lines of some messages, in order.
  ///
  /// @param highest the number of the first; each has the one below that of the one before
  List<String> of(List<Fact> facts, int highest) {
    Moments moments = look.moments();
    LocalDate day = moments.day(moments.nowMillis());
    List<String> lines = new ArrayList<>();
    int number = highest;
    for (Fact fact : facts) {
      LocalDate its = moments.day(fact.timeMillis());
      if (!its.equals(day)) {
        lines.add(look.words(Wording.HISTORY_DAY, Values.of(Slot.DATE, moments.date(its))));
        day = its;
      }
      String mark = look.words(Wording.HISTORY_NUMBER, Values.none().with(Slot.NUMBER, number));
      lines.add(mark + look.line(fact, relation(fact)));
      number--;
    }
    return lines;
  }

  private Relation relation(Fact fact) {
    return fact.event() instanceof Whispered whispered && whispered.parties().from().equals(reader)
        ? Relation.ACTOR
        : Relation.OTHER;
  }
}
