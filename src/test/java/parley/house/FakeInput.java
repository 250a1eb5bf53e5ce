package parley.house;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.door.Connection;
import parley.door.Heard;

/// Cuts what a test sends into lines, as the text and tagged doors are given them: at a line end,
/// or, as long as there never was one, after 200 ms of silence.
final class FakeInput {
  /// Bytes of a line, its end not counted.
  static final int LINE_BYTES_MAX = 8_192;

  private static final long SILENCE_MILLIS = 200;

  private final VirtualTime time;
  private final Consumer<Heard> hearer;
  private final ByteArrayOutputStream partial = new ByteArrayOutputStream();
  private boolean lineEndSeen;
  private Connection.@Nullable Timer silence;

  FakeInput(VirtualTime time, Consumer<Heard> hearer) {
    this.time = time;
    this.hearer = hearer;
  }

  void bytes(byte[] bytes) {
    end();
    for (byte b : bytes) {
      if (b == '\n') {
        lineEndSeen = true;
        finish();
      } else {
        partial.write(b);
      }
    }
    if (!lineEndSeen && partial.size() > 0) {
      silence = time.after(SILENCE_MILLIS, this::finish);
    }
  }

  /// Nothing more comes.
  void end() {
    if (silence != null) {
      silence.cancel();
      silence = null;
    }
  }

  private void finish() {
    byte[] line = partial.toByteArray();
    partial.reset();
    hearer.accept(heard(line));
  }

  private static Heard heard(byte[] line) {
    if (line.length > LINE_BYTES_MAX) {
      return new Heard.TooLong(LINE_BYTES_MAX);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
      return new Heard.Line(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
    } catch (CharacterCodingException _) {
      return new Heard.Invalid("it is not valid UTF-8");
    }
  }
}
