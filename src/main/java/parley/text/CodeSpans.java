package parley.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Where a text is code: from one run of backticks to the next run of the same length, both
/// included.
final class CodeSpans {
  /// @param from the first character
  /// @param to after the last one
  record Span(int from, int to) {
    int length() {
      return to - from;
    }
  }

  private CodeSpans() {}

  static List<Span> of(String text) {
    var runs = runs(text);
    int[] partners = partners(runs);
    var spans = new ArrayList<Span>();
    int next = 0;
    while (next < partners.length) {
      int partner = partners[next];
      if (partner >= 0) {
        spans.add(new Span(runs.get(next).from(), runs.get(partner).to()));
        next = partner;
      }
      next++;
    }
    return spans;
  }

  private static List<Span> runs(String text) {
    var runs = new ArrayList<Span>();
    for (int from = text.indexOf('`'); from >= 0; ) {
      int to = from;
      while (to < text.length() && text.charAt(to) == '`') {
        to++;
      }
      runs.add(new Span(from, to));
      from = text.indexOf('`', to);
    }
    return runs;
  }

  /// For each run the next one as long as it, or -1. From the end, so that it takes one pass.
  private static int[] partners(List<Span> runs) {
    int[] partners = new int[runs.size()];
    var nextOfLength = new HashMap<Integer, Integer>();
    for (int i = runs.size() - 1; i >= 0; i--) {
      Integer next = nextOfLength.put(runs.get(i).length(), i);
      partners[i] = next == null ? -1 : next;
    }
    return partners;
  }
}
