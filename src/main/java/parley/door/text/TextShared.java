package parley.door.text;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.stream.Collectors;
import parley.core.name.Names;
import parley.door.Gatekeeper;
import parley.door.Sharing;
import parley.door.text.command.CommandTable;
import parley.door.text.style.Styles;
import parley.journal.History;
import parley.text.Printable;

/// What all text ports of a server share. Ports that share it also share every rendered line.
public final class TextShared {
  private final Styles styles;
  private final Names names;
  private final History history;
  private volatile String motd;
  private final int historyPageMax;
  private final Gatekeeper gate;
  private final Sharing sharing;
  private final Moments moments;
  private final Looks looks;
  private final CommandTable commands = new CommandTable();

  /// What text ports need of a server where nobody sends files.
  public TextShared(
      Styles styles,
      Names names,
      History history,
      ZoneId zone,
      InstantSource clock,
      String motd,
      int historyPageMax,
      Gatekeeper gate) {
    this(styles, names, history, zone, clock, motd, historyPageMax, gate, Sharing.off());
  }

  /// What text ports need of the server.
  ///
  /// @param styles the styles that people can choose
  /// @param names how names are checked
  /// @param history where messages are read
  /// @param zone the zone of the times that people see
  /// @param clock what time it is
  /// @param motd the message of the day; empty for none
  /// @param historyPageMax most messages that one command shows
  /// @param gate checks passwords
  /// @param sharing lets people send files
  public TextShared(
      Styles styles,
      Names names,
      History history,
      ZoneId zone,
      InstantSource clock,
      String motd,
      int historyPageMax,
      Gatekeeper gate,
      Sharing sharing) {
    if (historyPageMax < 1) {
      throw new IllegalArgumentException("a page of history has at least one message");
    }
    this.styles = styles;
    this.names = names;
    this.history = history;
    this.motd = shown(motd);
    this.historyPageMax = historyPageMax;
    this.gate = gate;
    this.sharing = sharing;
    this.moments = new Moments(zone, clock);
    this.looks = new Looks(moments);
  }

  /// The styles that people can choose.
  public Styles styles() {
    return styles;
  }

  /// The commands that people can type.
  public CommandTable commands() {
    return commands;
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

  String motd() {
    return motd;
  }

  /// From now on this is the message of the day.
  public void motd(String text) {
    motd = shown(text);
  }

  private static String shown(String text) {
    return text.strip().lines().map(Printable::of).collect(Collectors.joining("\n"));
  }

  int historyPageMax() {
    return historyPageMax;
  }

  Moments moments() {
    return moments;
  }

  Looks looks() {
    return looks;
  }
}
