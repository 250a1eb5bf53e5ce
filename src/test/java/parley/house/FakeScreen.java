package parley.house;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.door.Lines;

/// What a connection has been sent: whole lines, and perhaps a prompt after them.
public final class FakeScreen {
  private final Deque<String> lines = new ArrayDeque<>();
  private final ByteArrayOutputStream rest = new ByteArrayOutputStream();
  private final Lines dialect;

  /// @param dialect how its lines end: those of IRC end with CR LF, which is not shown
  FakeScreen(Lines dialect) {
    this.dialect = dialect;
  }

  void show(byte[] bytes) {
    for (byte b : bytes) {
      if (b == '\n') {
        lines.addLast(line());
        rest.reset();
      } else {
        rest.write(b);
      }
    }
  }

  private String line() {
    String line = prompt();
    return switch (dialect) {
      case TEXT -> line;
      case IRC -> {
        if (!line.endsWith("\r")) {
          throw new AssertionError("a line of IRC without CR: " + line);
        }
        yield line.substring(0, line.length() - 1);
      }
    };
  }

  /// Takes the next line, without its LF; null when no whole line is left.
  public @Nullable String next() {
    return lines.pollFirst();
  }

  /// Takes all whole lines that are left, in order.
  public List<String> lines() {
    List<String> taken = new ArrayList<>(lines);
    lines.clear();
    return taken;
  }

  /// Whether a whole line is left.
  public boolean hasLine() {
    return !lines.isEmpty();
  }

  /// What stands after the last line end.
  public String prompt() {
    return rest.toString(StandardCharsets.UTF_8);
  }

  /// Takes what stands after the last line end.
  public String takePrompt() {
    String prompt = prompt();
    rest.reset();
    return prompt;
  }

  /// Whether nothing is left to read.
  public boolean isEmpty() {
    return lines.isEmpty() && rest.size() == 0;
  }

  /// Forgets everything.
  public void clear() {
    lines.clear();
    rest.reset();
  }
}
