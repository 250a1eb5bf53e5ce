package parley.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import parley.core.Chat;
import parley.core.Core;
import parley.core.command.Announce;
import parley.core.command.Attach;
import parley.core.command.BeginEpoch;
import parley.core.command.ChangeNick;
import parley.core.command.Command;
import parley.core.command.Enter;
import parley.core.command.Join;
import parley.core.command.Leave;
import parley.core.command.Quit;
import parley.core.command.ReturnToLobby;
import parley.core.command.Say;
import parley.core.command.SetAway;
import parley.core.command.SetTopic;
import parley.core.command.Whisper;
import parley.core.event.Departure;
import parley.core.event.Event;
import parley.core.event.Fact;
import parley.core.event.Manner;
import parley.core.event.Reach;
import parley.core.event.Said;
import parley.core.event.Whispered;
import parley.core.id.SessionId;
import parley.core.query.Place;
import parley.core.state.Limits;
import parley.core.state.State;

/// Writes the data directory that stands for everything that this version of the file ever held,
/// and what it holds in words: run by `scripts/renew-fixture`, until a release has been made.
///
/// It is what a server leaves behind that ended once, went on, and was killed: a snapshot, facts
/// after it, and a log that nobody has moved.
public final class VersionOne {
  private final Chat chat = new Chat();
  private final List<Fact> facts = new ArrayList<>();

  private VersionOne() {}

  /// Writes it.
  ///
  /// @param arguments the folder
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Files.createDirectories(folder);
    Path work = Files.createTempDirectory("parley-fixture");
    try {
      new VersionOne().write(work, folder);
    } finally {
      try (Stream<Path> files = Files.walk(work)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
      }
    }
  }

  private void write(Path work, Path folder) throws IOException {
    try (SqliteJournal journal = SqliteJournal.open(work, Durability.PROCESS)) {
      SessionId ann = firstRun();
      commit(journal, 0);
      journal.snapshot(chat.state());
      int stored = facts.size();
      does(ann, new Say(null, Manner.MESSAGE, "after the snapshot"));
      does(ann, new Quit(Departure.QUIT, "good night"));
      commit(journal, stored);
    }
    try (SqliteJournal journal = SqliteJournal.open(work, Durability.PROCESS)) {
      int stored = facts.size();
      secondRun();
      commit(journal, stored);
      DataDirectory from = new DataDirectory(work);
      DataDirectory to = new DataDirectory(folder);
      Files.write(to.database(), Files.readAllBytes(from.database()));
      Files.write(to.log(), Files.readAllBytes(from.log()));
    }
    Files.writeString(folder.resolve("contents.txt"), contents(facts, chat.state()));
  }

  private SessionId firstRun() {
    does(new SessionId(0, 1, 0), new BeginEpoch(0, 1));
    SessionId ann = chat.newcomer();
    enters(ann, "Ann", Reach.ONE_ROOM);
    SessionId bob = chat.newcomer();
    enters(bob, "bob", Reach.ALL_ROOMS);
    does(bob, new Join(Chat.room("lobby")));
    does(bob, new Join(Chat.room("Java")));
    does(ann, new Say(null, Manner.MESSAGE, "hello"));
    does(ann, new Say(null, Manner.ACTION, "waves, ünïcödé 😄"));
    does(bob, new Say(Chat.room("java"), Manner.NOTICE, "two\nlines"));
    does(ann, new Whisper("bob", "bob", Manner.MESSAGE, "psst"));
    does(bob, new SetTopic(Chat.room("java"), "beans"));
    does(bob, new SetAway("lunch"));
    does(ann, new Join(Chat.room("java")));
    does(ann, new ReturnToLobby());
    does(bob, new ChangeNick(Chat.nick("Bobby")));
    does(bob, new Leave(Chat.room("lobby"), "enough"));
    return ann;
  }

  private void secondRun() {
    does(new SessionId(0, 2, 0), new BeginEpoch(0, 2));
    SessionId cy = new SessionId(0, 2, 1);
    enters(cy, "cy", Reach.ONE_ROOM);
    SessionId guest = new SessionId(0, 2, 2);
    does(guest, new Enter(null, Reach.ONE_ROOM, true));
    does(guest, new Announce());
    SessionId phone = new SessionId(0, 2, 3);
    does(phone, new Attach(chat.user(cy).id(), Reach.ALL_ROOMS));
    does(cy, new Join(Chat.room("java")));
    does(cy, new Say(null, Manner.MESSAGE, "is anybody here?"));
    does(phone, new Quit(Departure.LOST, ""));
  }

  private void enters(SessionId session, String nick, Reach reach) {
    does(session, new Enter(Chat.nick(nick), reach, false));
  }

  private void does(SessionId session, Command command) {
    List<Fact> news = chat.ask(session, command).facts();
    if (news.isEmpty()) {
      throw new IllegalStateException(command + " brings nothing about");
    }
    facts.addAll(news);
    chat.passes(1_000);
  }

  private void commit(SqliteJournal journal, int from) {
    journal.commit(facts.subList(from, facts.size()));
  }

  /// What is in a journal, in words: everything in its order, and who is where at its end.
  static String contents(Path folder) throws SQLException {
    try (SqliteJournal journal = SqliteJournal.open(folder, Durability.PROCESS)) {
      return contents(journal, new DataDirectory(folder).database());
    }
  }

  private static String contents(SqliteJournal journal, Path file) throws SQLException {
    Loaded loaded = journal.load();
    Core core =
        new Core(loaded.snapshot() == null ? new State() : loaded.snapshot(), Limits.DEFAULT);
    for (Fact fact : loaded.tail()) {
      core.skipTo(fact.sequence() - 1, fact.timeMillis());
      core.evolve(fact);
    }
    core.skipTo(loaded.lastSequence(), loaded.lastTimeMillis());
    return contents(everything(journal.history(), file), core.state());
  }

  /// All that the file holds, what is before the snapshot too.
  private static List<Fact> everything(History history, Path file) throws SQLException {
    try (Pruning places = new Pruning(Connections.pruner(file));
        Connection connection = Connections.reader(file)) {
      List<Fact> facts = new ArrayList<>(FactTable.after(connection, 0));
      for (Place place : places.places()) {
        facts.addAll(history.after(place, 0, 1_000));
      }
      facts.sort(Comparator.comparingLong(Fact::sequence));
      return facts;
    }
  }

  private static String contents(List<Fact> facts, State state) {
    StringBuilder words = new StringBuilder();
    for (Fact fact : facts) {
      String what =
          switch (fact.event()) {
            case Said s -> s.name() + " " + s.nick() + " " + s.manner() + " " + s.text();
            case Whispered w ->
                w.fromNick() + " to " + w.toNick() + " " + w.manner() + " " + w.text();
            case Event event -> event.getClass().getSimpleName();
          };
      words.append(fact.sequence()).append(' ').append(fact.timeMillis()).append(' ');
      words.append(what.replace("\n", "\\n")).append('\n');
    }
    state.users().stream()
        .map(user -> user.nick() + " is in " + user.rooms() + ", away: " + user.away())
        .sorted()
        .forEach(line -> words.append(line).append('\n'));
    return words.toString();
  }
}
