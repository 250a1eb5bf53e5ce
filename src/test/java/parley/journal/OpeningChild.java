package parley.journal;

import java.nio.file.Path;

/// Opens a journal once, commits to it, closes it, and says how that went.
final class OpeningChild {
  public static void main(String[] arguments) {
    try (SqliteJournal journal = SqliteJournal.open(Path.of(arguments[0]), Durability.PROCESS)) {
      long next = journal.load().lastSequence() + 1;
      journal.commit(SomeFacts.numbered(next, next));
    } catch (JournalException e) {
      Child.say(String.valueOf(e.getMessage()));
      return;
    }
    Child.say("opened");
  }

  private OpeningChild() {}
}
