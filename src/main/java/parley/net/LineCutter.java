package parley.net;

import io.netty.buffer.ByteBuf;
import io.netty.util.ByteProcessor;
import java.nio.charset.StandardCharsets;
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
/// from then on its CR ends a line at once. IRC is otherwise ([Framing#crEnds]).
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

  private Framing framing;
  private byte[] partial = NONE;
  private int length;
  private boolean dropping;
  private Last last = Last.PLAIN;
  private boolean first = true;
  private boolean lineEndSeen;
  private boolean crEnds;

  LineCutter(Framing framing) {
    this.framing = framing;
    this.crEnds = framing.crEnds();
  }

  /// Cuts otherwise from the next line on.
  void become(Framing next) {
    framing = next;
    crEnds |= next.crEnds();
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
    return endsLine ? ended(Last.PLAIN) : refused(new Invalid(BARE_CR, readable()));
  }

  private @Nullable Heard take(ByteBuf in, int bytes) {
    if (dropping) {
      in.skipBytes(bytes);
      return null;
    }
    if (bytes == 0) {
      return null;
    }
    int most = most(in, length + bytes);
    if (length + bytes > most) {
      in.skipBytes(bytes);
      return refused(new TooLong(framing.lineBytesMax()));
    }
    if (length + bytes > partial.length) {
      int room = Math.min(Math.max(FIRST_BYTES, 2 * partial.length), most);
      partial = Arrays.copyOf(partial, Math.max(length + bytes, room));
    }
    in.readBytes(partial, length, bytes);
    length += bytes;
    return null;
  }

  /// What the line that has begun may take.
  ///
  /// @param wanted the bytes that there are of it by now
  private int most(ByteBuf in, int wanted) {
    byte first = length > 0 ? partial[0] : in.getByte(in.readerIndex());
    if (framing.tagBytesMax() > 0 && first == '@') {
      return framing.tagBytesMax() + framing.secretLineBytesMax();
    }
    return wanted <= framing.lineBytesMax()
        ? framing.lineBytesMax()
        : framing.bytesMax(begins(in, wanted));
  }

  /// The first bytes of the line, of which some have been taken.
  private byte[] begins(ByteBuf in, int wanted) {
    byte[] begins = Arrays.copyOf(partial, Math.min(wanted, SecretLine.BYTES_NEEDED));
    for (int i = length; i < begins.length; i++) {
      begins[i] = in.getByte(in.readerIndex() + i - length);
    }
    return begins;
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
    boolean nothing = dropping || (length == 0 && framing.crEnds());
    var line = nothing ? null : decoded();
    first = false;
    clear();
    return line;
  }

  private Heard decoded() {
    int over = limitExceeded();
    if (over > 0) {
      return new TooLong(over);
    }
    var text = Utf8.decoded(partial, length);
    if (text == null) {
      return new Invalid(NOT_UTF8, readable());
    }
    if (text.indexOf('\0') >= 0) {
      return new Invalid(NUL, text);
    }
    return new Line(first && text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  /// The limit that a line with tags exceeds: theirs, or its own. 0: none.
  private int limitExceeded() {
    if (framing.tagBytesMax() == 0 || length == 0 || partial[0] != '@') {
      return 0; // looked at when it came in
    }
    int tags = 0;
    while (tags < length && partial[tags++] != ' ') {}
    if (tags > framing.tagBytesMax()) {
      return framing.tagBytesMax();
    }
    int end = Math.min(length, tags + SecretLine.BYTES_NEEDED);
    int most = framing.bytesMax(Arrays.copyOfRange(partial, tags, end));
    return length - tags > most ? framing.lineBytesMax() : 0;
  }

  private String readable() {
    return new String(partial, 0, length, StandardCharsets.UTF_8);
  }

  private void clear() {
    length = 0;
    dropping = false;
  }
}
