package parley.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;

/// Somebody who writes messages, at most a window of them under way; on the thread of the loop.
final class Speaker {
  private final Person person;
  private final int id;
  private final int receivers;
  private final int textAt;
  private final byte[] line;
  private final int[] awaited; // by number: how many have not got it
  private int sent;
  private int reached;
  private boolean talking;

  /// @param id of the speaker among all of the run
  /// @param target a room or a nick
  /// @param receivers how many get each message
  /// @param window messages that may be under way; 0 when somebody else says when to write
  Speaker(Person person, int id, String target, int receivers, int window) {
    this.person = person;
    this.id = id;
    this.receivers = receivers;
    String head = "PRIVMSG " + target + " :";
    textAt = head.length();
    line = Arrays.copyOf(head.getBytes(US_ASCII), textAt + Payload.BYTES + 2);
    line[textAt + Payload.BYTES] = '\r';
    line[textAt + Payload.BYTES + 1] = '\n';
    awaited = new int[window];
  }

  /// Writes as much as the window allows, and goes on whenever a message has reached everybody.
  void start() {
    talking = true;
    fill();
  }

  /// Writes no more.
  void stop() {
    talking = false;
  }

  /// Writes one message.
  ///
  /// @param timeNanos when it is sent, or should have been
  void say(long timeNanos) {
    Payload.write(line, textAt, id, sent, timeNanos);
    if (awaited.length > 0) {
      awaited[sent % awaited.length] = receivers;
    }
    sent++;
    person.send(line);
  }

  /// Somebody got a message.
  void reached(int number) {
    if (awaited.length > 0 && --awaited[number % awaited.length] == 0) {
      reached++;
      fill();
    }
  }

  /// Messages written so far.
  int sent() {
    return sent;
  }

  /// Copies of them that should arrive.
  long owed() {
    return (long) sent * receivers;
  }

  private void fill() {
    while (talking && sent - reached < awaited.length) {
      say(System.nanoTime());
    }
  }
}
