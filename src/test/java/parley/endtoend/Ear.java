package parley.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Makes lines of the bytes that a server sends, and takes telnet's own bytes (RFC 854) out of
/// them.
final class Ear {
  private static final int SE = 240;
  private static final int SB = 250;
  private static final int WILL = 251;
  private static final int DONT = 254;
  private static final int IAC = 255;

  private final Manner manner;
  private volatile boolean strict;
  private final List<Integer> command = new ArrayList<>();

  /// @param manner the client's; where telnet is spoken lines end with CR LF, elsewhere with LF
  ///   alone
  Ear(Manner manner) {
    this.manner = manner;
    this.strict = manner != Manner.TELNET && manner != Manner.FOREIGN;
  }

  /// Whatever comes from now on has had time to be right: a greeting may cross with the first bytes
  /// of telnet.
  void begins() {
    strict = manner != Manner.FOREIGN;
  }

  /// Whether a byte is text, and not part of a telnet command.
  boolean isText(byte signed) {
    int b = Byte.toUnsignedInt(signed);
    if (command.isEmpty() && b != IAC) {
      return true;
    }
    assertThat(manner).as("telnet bytes only for those who speak telnet").isEqualTo(Manner.TELNET);
    command.add(b);
    if (isWhole()) {
      command.clear();
    }
    return false;
  }

  private boolean isWhole() {
    if (command.size() < 2) {
      return false;
    }
    int verb = command.get(1);
    int last = command.getLast();
    if (verb == SB) {
      return last == SE && command.get(command.size() - 2) == IAC;
    }
    return command.size() == (verb >= WILL && verb <= DONT ? 3 : 2);
  }

  /// The text of a line.
  ///
  /// @param bytes without the LF
  String line(byte[] bytes) {
    boolean carriageReturn = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
    if (strict) {
      assertThat(carriageReturn)
          .as("a line ends with CR LF for telnet, else with LF")
          .isEqualTo(manner == Manner.TELNET);
    }
    int length = bytes.length - (carriageReturn ? 1 : 0);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, 0, length))
          .toString();
    } catch (CharacterCodingException e) {
      throw new AssertionError("not UTF-8", e);
    }
  }
}
