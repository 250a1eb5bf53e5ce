package parley.door.irc.talk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.irc.IrcMessage;

/// A message of several lines that a client is sending (draft/multiline).
public final class MultilineTalk {
  private final String reference;
  private final IrcMessage begin;
  private final @Nullable String label;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> joints = new ArrayList<>();
  private String word = "";
  private int lines;
  private int bytes;
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
      bytes++;
    }
    text.append(line);
    bytes += line.getBytes(UTF_8).length;
    lines++;
  }

  /// How many bytes have come, with what joins the lines.
  public int bytes() {
    return bytes;
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
