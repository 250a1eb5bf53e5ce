package parley.door.tagged;

import java.time.ZoneId;
import java.util.Set;
import parley.core.name.Names;
import parley.door.Connection;
import parley.door.Conversation;
import parley.door.Door;
import parley.door.Gatekeeper;
import parley.door.Sharing;
import parley.journal.History;

/// The door for programs: the line protocol of the second exercise, completed.
public final class TaggedDoor implements Door {
  /// Messages repeated on entering a room, as the exercise has it.
  public static final int REPLAY = 10;

  private final Names names;
  private final History history;
  private final int replay;
  private final int historyPageMax;
  private final Gatekeeper gate;
  private final Sharing sharing;
  private final ZoneId zone;
  private final Variants programs;
  private final Variants programsWithIds;
  private final Variants terminals;
  private final Variants terminalsWithIds;

  /// A door of a server where nobody sends files.
  public TaggedDoor(
      Names names, History history, ZoneId zone, int replay, int historyPageMax, Gatekeeper gate) {
    this(names, history, zone, replay, historyPageMax, gate, Sharing.off());
  }

  /// A door with one [Names] and one time zone for all.
  ///
  /// @param names how names are checked
  /// @param history where `HISTORY` reads
  /// @param zone what time stamps are in
  /// @param replay messages repeated on entering a room, at most; the engine keeps 100
  /// @param historyPageMax messages that one `HISTORY` gives at most
  /// @param gate checks passwords
  /// @param sharing lets people send files
  public TaggedDoor(
      Names names,
      History history,
      ZoneId zone,
      int replay,
      int historyPageMax,
      Gatekeeper gate,
      Sharing sharing) {
    if (replay < 0 || historyPageMax < 1) {
      throw new IllegalArgumentException("replay " + replay + ", page " + historyPageMax);
    }
    this.names = names;
    this.history = history;
    this.replay = replay;
    this.historyPageMax = historyPageMax;
    this.gate = gate;
    this.sharing = sharing;
    this.zone = zone;
    this.programs = Variants.of(LineEnd.LF, zone, false);
    this.programsWithIds = Variants.of(LineEnd.LF, zone, true);
    this.terminals = Variants.of(LineEnd.CR_LF, zone, false);
    this.terminalsWithIds = Variants.of(LineEnd.CR_LF, zone, true);
  }

  /// The words that a program's line can begin with, without what follows them.
  public static Set<String> tags() {
    return TagTable.names();
  }

  @Override
  public Conversation open(Connection connection) {
    return new TaggedConversation(this, connection);
  }

  Gatekeeper gate() {
    return gate;
  }

  Sharing sharing() {
    return sharing;
  }

  Names names() {
    return names;
  }

  History history() {
    return history;
  }

  ZoneId zone() {
    return zone;
  }

  int replay() {
    return replay;
  }

  int historyPageMax() {
    return historyPageMax;
  }

  Variants variants(boolean telnet, boolean ids) {
    if (telnet) {
      return ids ? terminalsWithIds : terminals;
    }
    return ids ? programsWithIds : programs;
  }
}
