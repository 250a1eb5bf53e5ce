package parley.door.irc.talk;

import parley.core.command.Quit;
import parley.core.event.Departure;
import parley.engine.Ask;
import parley.irc.IrcWriter;

/// Asks a silent client whether it is there, and lets it go when it is not (modern.ircdocs.horse,
/// "PING message").
///
/// One timer runs at a time, whatever the client sends: when it is due it looks how long ago the
/// client was heard, and waits for the rest.
public final class Keepalive {
  private final Talk talk;
  private final IrcPings pings;
  private long heardMillis;
  private boolean asked;

  /// For a client that has just come.
  public Keepalive(Talk talk) {
    this.talk = talk;
    this.pings = talk.shared().settings().pings();
    this.heardMillis = talk.shared().now().toEpochMilli();
  }

  /// Begins to look.
  public void begin() {
    after(pings.afterMillis());
  }

  /// Something came from the client.
  public void heard() {
    heardMillis = talk.shared().now().toEpochMilli();
    asked = false;
  }

  private void after(long millis) {
    talk.connection().after(millis, this::look);
  }

  private void look() {
    long silent = talk.shared().now().toEpochMilli() - heardMillis;
    if (talk.isLeaving() || !talk.isRegistered()) {
      after(pings.afterMillis()); // whoever does not enter in time is told so elsewhere
    } else if (asked) {
      giveUp();
    } else if (silent >= pings.afterMillis()) {
      ask();
    } else {
      after(Math.clamp(pings.afterMillis() - silent, 1, pings.afterMillis())); // clocks are set
    }
  }

  private void ask() {
    asked = true;
    String name = talk.shared().info().name();
    talk.connection().write(Wire.line("", new IrcWriter().command("PING").trailing(name).line()));
    after(pings.answerMillis());
  }

  private void giveUp() {
    talk.leave();
    long seconds = (pings.afterMillis() + pings.answerMillis()) / 1000;
    talk.error("Closing link: ping timeout after " + seconds + " seconds", null);
    talk.connection().ask(new Ask.Order(new Quit(Departure.TIMED_OUT, "")), null);
    talk.connection().close();
  }
}
