package parley.net;

import io.netty.buffer.ByteBuf;
import io.netty.util.ByteProcessor;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import parley.door.Heard;
import parley.door.Heard.Invalid;
import parley.door.Heard.Line;
import parley.door.Heard.TooLong;

/// Cuts bytes into lines, wherever the network has split them.
///
/// A line ends with LF, with CR LF, or with CR NUL (the carriage return of RFC 854). Several CR
/// before the LF belong to the end too: text-mode files make them. A CR followed by anything else
/// is no line end, and the line is refused: a program that relays the words of others and forgets
/// the CR must not be made to say a second line. One kind of peer ends lines with a lone CR, a
/// terminal in raw mode. It is known by a CR and then silence before any other line end ([#rest]);
/// from then on its CR ends a line at once.
///
/// Memory: the bytes of one unfinished line, at most the limit; nothing between lines.
final class LineCutter {
  static final String NOT_UTF8 = "it is not valid UTF-8";
  static final String NUL = "it holds a zero byte";
  static final String BARE_CR = "it holds a carriage return";

  private static final int FIRST_BYTES = 128; // most lines that come in pieces fit
  private static final byte[] NONE = {};

  /// What the last byte was.
  private enum Last {
    PLAIN,
    /// A CR that may begin a line end.
    CR,
    /// A CR that was a line end by itself: an LF or NUL right after it belongs to it.
    CR_ENDED
  }

  private int lineBytesMax;
  private byte[] partial = NONE;
  private int length;
  private boolean dropping;
  private Last last = Last.PLAIN;
  private boolean first = true;
  private boolean lineEndSeen;
  private boolean crEnds;

  LineCutter(int lineBytesMax) {
    this.lineBytesMax = lineBytesMax;
  }

  void lineBytesMax(int bytes) {
    lineBytesMax = bytes;
  }

  /// Whether the peer has ever ended a line.
  boolean lineEndSeen() {
    return lineEndSeen;
  }

  /// Whether there are bytes after the last line end.
  boolean hasRest() {
    return length > 0 || dropping || last == Last.CR;
  }

  /// Whether the last byte is a CR that waits for its LF.
  boolean endsInCr() {
    return last == Last.CR;
  }

  /// Whether the rest is one single character.
  boolean restIsOneCharacter() {
    int characters = 0;
    for (int i = 0; i < length; i++) {
      characters += Utf8.isContinuation(partial[i]) ? 0 : 1;
    }
    return !dropping && characters <= 1;
  }

  /// Reads up to the next line end and says what came; reads everything and says null when there is
  /// no line end.
  @Nullable Heard next(ByteBuf in) {
    while (in.isReadable()) {
      var cut = last == Last.PLAIN ? upToLineEnd(in) : afterCr(in);
      if (cut != null) {
        return cut;
      }
    }
    if (!hasRest()) {
      partial = NONE;
    }
    return null;
  }

  /// Takes what came since the last line end as a line, for nothing more comes. Null when there is
  /// nothing.
  @Nullable Heard rest() {
    if (!hasRest()) {
      return null;
    }
    if (last == Last.CR) {
      last = Last.CR_ENDED;
      crEnds |= !lineEndSeen;
      lineEndSeen = true;
    }
    var line = finish();
    partial = NONE;
    return line;
  }

  /// Gives the bytes since the last line end back, and forgets them.
  byte[] handBack() {
    var bytes = Arrays.copyOf(partial, length + (last == Last.CR ? 1 : 0));
    if (last == Last.CR) {
      bytes[length] = '\r';
      last = Last.PLAIN;
    }
    clear();
    partial = NONE;
    return bytes;
  }

  private @Nullable Heard upToLineEnd(ByteBuf in) {
    int end = in.forEachByte(ByteProcessor.FIND_CRLF);
    var tooLong = take(in, (end < 0 ? in.writerIndex() : end) - in.readerIndex());
    if (tooLong != null || end < 0) {
      return tooLong;
    }
    if (in.readByte() == '\n') {
      return ended(Last.PLAIN);
    }
    if (crEnds) {
      return ended(Last.CR_ENDED);
    }
    last = Last.CR;
    return null;
  }

  private @Nullable Heard afterCr(ByteBuf in) {
    byte next = in.getByte(in.readerIndex());
    boolean endsLine = next == '\n' || next == 0;
    if (endsLine || (next == '\r' && last == Last.CR)) {
      in.skipBytes(1);
    }
    if (last == Last.CR_ENDED) {
      last = Last.PLAIN;
      return null;
    }
    if (next == '\r') {
      return null;
    }
    last = Last.PLAIN;
    return endsLine ? ended(Last.PLAIN) : refused(new Invalid(BARE_CR));
  }

  private @Nullable Heard take(ByteBuf in, int bytes) {
    if (dropping) {
      in.skipBytes(bytes);
      return null;
    }
    if (length + bytes > lineBytesMax) {
      in.skipBytes(bytes);
      return refused(new TooLong(lineBytesMax));
    }
    if (length + bytes > partial.length) {
      int room = Math.min(Math.max(FIRST_BYTES, 2 * partial.length), lineBytesMax);
      partial = Arrays.copyOf(partial, Math.max(length + bytes, room));
    }
    in.readBytes(partial, length, bytes);
    length += bytes;
    return null;
  }

  private @Nullable Heard refused(Heard why) {
    if (dropping) {
      return null;
    }
    clear();
    partial = NONE;
    dropping = true;
    return why;
  }

  private @Nullable Heard ended(Last by) {
    last = by;
    lineEndSeen = true;
    return finish();
  }

  private @Nullable Heard finish() {
    var line = dropping ? null : decoded();
    first = false;
    clear();
    return line;
  }

  private Heard decoded() {
    var text = Utf8.decoded(partial, length);
    if (text == null) {
      return new Invalid(NOT_UTF8);
    }
    if (text.indexOf('\0') >= 0) {
      return new Invalid(NUL);
    }
    return new Line(first && text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private void clear() {
    length = 0;
    dropping = false;
  }
}
