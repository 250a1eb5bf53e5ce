package parley.door.tagged;

import org.jspecify.annotations.Nullable;
import parley.core.query.Query;
import parley.door.Sought;
import parley.journal.Search;

/// Finds earlier messages by what stands in them.
record SearchTag(Form form) implements Tag {
  SearchTag() {
    this(
        new Form(
            "SEARCH",
            ":<words>",
            "finds the last messages of the room with all these words in them; among the words may"
                + " stand `in:<room>` or `in:@<user>`, `from:<user>`, `after:<date>`,"
                + " `before:<date>`"));
  }

  @Override
  public void hear(String rest, Talk talk) {
    Sought sought = Sought.of(rest);
    @Nullable Query mayRead = sought.mayRead(talk.names());
    @Nullable Search search = sought.search(talk.names(), talk.reading().zone());
    if (sought.isEmpty()) {
      talk.refuseForm(this);
    } else if (search == null) {
      talk.refuse(Reasons.WRONG_DATE);
    } else if (mayRead == null) {
      talk.room(sought.in()); // says what is wrong with it
    } else {
      talk.reading().search(mayRead, search);
    }
  }
}
