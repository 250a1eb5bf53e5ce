package parley.door.tagged;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.core.query.MayReadPair;
import parley.core.query.MayReadRoom;
import parley.core.query.Query;

/// Asks for earlier messages of the room, or of the conversation with somebody.
record HistoryTag(Form form) implements Tag {
  /// Messages given when no count is.
  static final int COUNT = 20;

  private static final Pattern REST = Pattern.compile("([0-9]{1,9})(?::(.+))?");

  HistoryTag() {
    this(
        new Form(
            "HISTORY",
            "[:<count>[:<user>]]",
            "asks for the last messages of the room, or of what you and a user said to each other"));
  }

  @Override
  public void hear(String rest, Talk talk) {
    if (rest.isEmpty()) {
      talk.reading().latest(new MayReadRoom(null), Math.min(COUNT, talk.reading().pageMax()));
      return;
    }
    Matcher parts = REST.matcher(rest);
    if (!parts.matches()) {
      talk.refuseForm(this);
      return;
    }
    int count = Integer.parseInt(parts.group(1));
    if (count < 1 || count > talk.reading().pageMax()) {
      talk.refuse(Reasons.wrongCount(talk.reading().pageMax()));
    } else {
      talk.reading().latest(query(parts.group(2), talk), count);
    }
  }

  private static Query query(@Nullable String user, Talk talk) {
    return user == null ? new MayReadRoom(null) : new MayReadPair(user, talk.names().nickKey(user));
  }
}
