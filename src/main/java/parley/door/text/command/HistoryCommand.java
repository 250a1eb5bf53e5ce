package parley.door.text.command;

import java.util.List;
import java.util.regex.Pattern;
import parley.core.query.MayReadPair;
import parley.core.query.MayReadRoom;

/// Shows what was said before, numbered from the latest message back.
final class HistoryCommand implements TextCommand {
  private static final String MORE = "more";
  private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,5}");

  private static final Entry ENTRY =
      new Entry(
          "history",
          List.of(),
          "[room|@user] [count]",
          "show what was said in your room, in another, or between you and somebody, numbered;"
              + " /history more shows what was before that",
          "/history @bob 50");

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
    List<String> words = typed.words();
    if (words.equals(List.of(MORE))) {
      talk.readOn();
    } else if (words.isEmpty()) {
      talk.read(new MayReadRoom(null), 0);
    } else if (words.size() == 1 && isCount(words.getFirst())) {
      talk.read(new MayReadRoom(null), count(words.getFirst()));
    } else if (words.size() == 1) {
      read(talk, words.getFirst(), 0);
    } else if (words.size() == 2 && isCount(words.getLast())) {
      read(talk, words.getFirst(), count(words.getLast()));
    } else {
      talk.usage(typed);
    }
  }

  private static void read(Talk talk, String place, int count) {
    if (place.startsWith("@")) {
      String name = place.substring(1);
      talk.read(new MayReadPair(name, talk.names().nickKey(name)), count);
    } else {
      talk.withRoom(place, room -> talk.read(new MayReadRoom(room), count));
    }
  }

  private static boolean isCount(String word) {
    return COUNT.matcher(word).matches();
  }

  private static int count(String word) {
    return Integer.parseInt(word);
  }
}
