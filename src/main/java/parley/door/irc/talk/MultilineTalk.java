package parley.door.irc.talk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.irc.IrcMessage;

/// A message of several lines that a client is sending (draft/multiline).
public final class MultilineTalk {
  /// Bytes of a whole message.
  public static final int BYTES_MAX = 4_096;

  /// Lines of a message.
  public static final int LINES_MAX = 32;

  private final String reference;
  private final IrcMessage begin;
  private final @Nullable String label;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> joints = new ArrayList<>();
  private String word = "";
  private int lines;
  private boolean failed;

  /// A message that begins.
  ///
  /// @param begin the line that begins it, with its tags
  /// @param label what the client wants the answer to be known by
  public MultilineTalk(String reference, IrcMessage begin, @Nullable String label) {
    this.reference = reference;
    this.begin = begin;
    this.label = label;
  }

  /// What its lines refer to.
  public String reference() {
    return reference;
  }

  /// The line that begins it.
  public IrcMessage begin() {
    return begin;
  }

  /// What the client wants the answer to be known by; null for nothing.
  public @Nullable String label() {
    return label;
  }

  /// `PRIVMSG` or `NOTICE`; empty before the first line.
  public String word() {
    return word;
  }

  /// Adds a line.
  ///
  /// @param joins whether it goes on with the one before
  public void add(String command, String line, boolean joins) {
    word = command;
    if (joins) {
      joints.add(text.length());
    } else if (lines > 0) {
      text.append('\n');
    }
    text.append(line);
    lines++;
  }

  /// Whether it has more lines than it may have.
  public boolean hasTooManyLines() {
    return lines > LINES_MAX;
  }

  /// Whether it has more bytes than it may have.
  public boolean hasTooManyBytes() {
    return text.toString().getBytes(UTF_8).length > BYTES_MAX;
  }

  /// How many lines have come.
  public int lines() {
    return lines;
  }

  /// The text so far.
  public String text() {
    return text.toString();
  }

  /// Where lines were cut in two only to be sent.
  public List<Integer> joints() {
    return joints;
  }

  /// Something was wrong with it: the rest of it is passed over.
  public void fail() {
    failed = true;
  }

  /// Whether something was wrong with it.
  public boolean hasFailed() {
    return failed;
  }
}
