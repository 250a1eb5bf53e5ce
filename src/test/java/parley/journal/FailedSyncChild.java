package parley.journal;

import java.nio.file.Path;

/// Commits facts one by one, each until it is stored, and says how often one was refused.
final class FailedSyncChild {
  static final int FACTS = 200;
  private static final int REFUSED_MAX = 100;

  public static void main(String[] arguments) {
    int refused = 0;
    try (SqliteJournal journal = SqliteJournal.open(Path.of(arguments[0]), Durability.POWER_LOSS)) {
      long next = 1;
      while (next <= FACTS && refused < REFUSED_MAX) {
        try {
          journal.commit(SomeFacts.numbered(next, next));
          next++;
        } catch (JournalException e) {
          refused++;
        }
      }
    }
    Child.say("refused " + refused);
  }

  private FailedSyncChild() {}
}
