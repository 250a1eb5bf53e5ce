package parley.door.irc.talk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lines of one reply on their way to the client, and the label that the client wants them to
/// carry (IRCv3 labeled-response).
///
/// Without a label a line leaves as soon as it is said. With one lines are kept until all is said:
/// none is an `ACK`, one carries the label, more are a batch. Should something else happen
/// meanwhile the batch is begun before it, for a `JOIN` kept back would come after the words spoken
/// in that room.
final class Labelled {
  private final Talk talk;
  private final List<Kept> kept = new ArrayList<>();
  private @Nullable String label;
  private @Nullable String batch;

  /// A line kept for a label.
  private static final class Kept {
    final byte[] line;

    /// Whether it belongs to a batch of its own.
    final boolean inner;

    Kept(byte[] line, boolean inner) {
      this.line = line;
      this.inner = inner;
    }
  }

  /// @param label null for none
  Labelled(Talk talk, @Nullable String label) {
    this.talk = talk;
    this.label = label;
  }

  /// What the client wants it to be known by; null for nothing.
  @Nullable String label() {
    return label;
  }

  /// It has this label, or none, from now on.
  void label(@Nullable String given) {
    label = given;
  }

  /// Says a finished line.
  ///
  /// @param inner whether it belongs to a batch of its own
  void line(byte[] line, boolean inner) {
    if (label == null || (inner && batch != null)) {
      write(line);
    } else if (batch != null) {
      write(Wire.tagged(line, "batch", batch));
    } else {
      kept.add(new Kept(line, inner));
    }
  }

  /// Something else is about to be told: what was kept goes before it.
  void makeWay() {
    if (label != null && batch == null && !kept.isEmpty()) {
      batch = openBatch(label);
    }
  }

  private String openBatch(String labelled) {
    String reference = talk.nextBatch();
    String line = ":" + server() + " BATCH +" + reference + " labeled-response";
    write(Wire.tagged(Wire.line("", line), "label", labelled));
    for (Kept each : kept) {
      write(each.inner ? each.line : Wire.tagged(each.line, "batch", reference));
    }
    kept.clear();
    return reference;
  }

  /// All has been said.
  void end() {
    if (label == null) {
      return;
    }
    if (batch == null && kept.isEmpty()) {
      write(Wire.tagged(Wire.line("", ":" + server() + " ACK"), "label", label));
    } else if (batch == null && (kept.size() == 1 || isOneBatch())) {
      write(Wire.tagged(kept.getFirst().line, "label", label));
      kept.subList(1, kept.size()).forEach(each -> write(each.line));
    } else {
      String reference = batch == null ? openBatch(label) : batch;
      write(Wire.line("", ":" + server() + " BATCH -" + reference));
    }
  }

  /// Whether what was kept is one batch, from its beginning to its end.
  private boolean isOneBatch() {
    return kept.size() > 2 && kept.stream().filter(each -> !each.inner).count() == 2;
  }

  private String server() {
    return talk.shared().info().name();
  }

  private void write(byte[] line) {
    talk.connection().write(line);
  }
}
