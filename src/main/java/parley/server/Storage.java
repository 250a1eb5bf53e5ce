package parley.server;

import java.time.Clock;
import java.time.Duration;
import parley.journal.Durability;
import parley.journal.ForgetfulJournal;
import parley.journal.Journal;
import parley.journal.MemoryJournal;
import parley.journal.Retention;
import parley.journal.SqliteJournal;
import parley.server.config.Config;
import parley.server.config.HistorySettings;
import parley.server.config.ServerSettings;

/// Where a server keeps what happens.
final class Storage {
  private Storage() {}

  /// Opens the journal that the configuration asks for: on disk; in memory when nothing shall
  /// outlive the process; or none to speak of when there shall be no history.
  static Journal open(Config config) {
    ServerSettings server = config.server();
    if (!config.history().enabled()) {
      return new ForgetfulJournal();
    }
    return config.history().persistent()
        ? SqliteJournal.open(
            server.dataDir(), durability(server.durability()), retention(config.history()))
        : new MemoryJournal(retention(config.history()));
  }

  private static Retention retention(HistorySettings history) {
    return new Retention(
        history.retention().map(Duration::toMillis).orElse(0L),
        history.messagesPerChannel(),
        history.messagesPerUser(),
        Clock.systemUTC()::millis);
  }

  private static Durability durability(ServerSettings.Durability durability) {
    return switch (durability) {
      case PROCESS -> Durability.PROCESS;
      case POWER_LOSS -> Durability.POWER_LOSS;
    };
  }
}
