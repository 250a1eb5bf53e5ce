package parley.door.text.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.query.Query;
import parley.door.Sought;
import parley.journal.Search;

/// Finds what was said, by what stands in it.
final class SearchCommand implements TextCommand {
  private static final String MORE = "more";

  private static final Entry ENTRY =
      new Entry(
          "search",
          List.of("find"),
          "<words> [in:<room or @user>] [from:<user>] [after:<date>] [before:<date>]",
          "find what was said with all these words in it, numbered; a date is 2026-11-21 or"
              + " 2026-11-21T10:00; /search more finds more",
          "/search deadline from:bob");

  @Override
  public Entry entry() {
    return ENTRY;
  }

  @Override
  public boolean forVisitors() {
    return true;
  }

  @Override
  public void run(Talk talk, Typed typed) {
    if (typed.words().equals(List.of(MORE))) {
      talk.searchOn();
      return;
    }
    Sought sought = Sought.of(String.join(" ", typed.words()));
    @Nullable Query mayRead = sought.mayRead(talk.names());
    @Nullable Search search = sought.search(talk.names(), talk.zone());
    if (sought.isEmpty() || search == null) {
      talk.usage(typed);
    } else if (mayRead == null) {
      talk.withRoom(sought.in(), _ -> {});
    } else {
      talk.search(mayRead, search);
    }
  }
}
