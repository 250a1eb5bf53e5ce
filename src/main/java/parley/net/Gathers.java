package parley.net;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.util.ArrayDeque;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What connections of one event loop are about to be sent, gathered piece by piece, so that it
/// leaves in one buffer and one write. Used again by whoever comes next: an idle connection has
/// none.
final class Gathers {
  /// Kept for the next batch: one for each of a large room's people.
  private static final int SPARE_MAX = 16_384;

  /// Pieces that a spare one has room for; one that has grown further is not kept.
  private static final int PIECES_KEPT = 64;

  private static final byte[] NOTHING = {};

  /// Less than this is copied sooner than shared.
  private static final int SHARED_BYTES_MIN = 256;

  private final ArrayDeque<Gather> spare = new ArrayDeque<>();
  private byte[] last = NOTHING;
  private @Nullable ByteBuf shared;

  Gather take() {
    Gather gather = spare.pollLast();
    return gather == null ? new Gather() : gather;
  }

  void giveBack(Gather gather) {
    gather.clear();
    if (spare.size() < SPARE_MAX && gather.pieces.length <= PIECES_KEPT) {
      spare.addLast(gather);
    }
  }

  /// What was gathered, as one buffer. When one after the other is sent the same piece and nothing
  /// else, as in a room, they share theirs.
  @SuppressWarnings("ReferenceEquality") // the same array, not just the same bytes
  ByteBuf buffer(Gather gather, ByteBufAllocator buffers) {
    byte[] only = gather.count == 1 ? gather.pieces[0] : NOTHING;
    if (only.length < SHARED_BYTES_MIN) {
      return copy(gather, buffers);
    }
    if (only != last) {
      forget();
      last = only;
      return copy(gather, buffers);
    }
    if (shared == null) {
      shared = copy(gather, buffers);
    }
    return shared.retainedDuplicate();
  }

  private static ByteBuf copy(Gather gather, ByteBufAllocator buffers) {
    ByteBuf buffer = buffers.directBuffer(gather.bytes);
    gather.writeTo(buffer);
    return buffer;
  }

  /// The batch is over: nothing is shared any more. Whoever has not written all of it keeps theirs.
  void forget() {
    last = NOTHING;
    if (shared != null) {
      shared.release();
      shared = null;
    }
  }

  /// Pieces in order. They are shared with others and not copied before the one buffer is made.
  static final class Gather {
    private byte[][] pieces = new byte[4][];
    private int count;
    private int bytes;

    void add(byte[] piece) {
      if (count == pieces.length) {
        pieces = Arrays.copyOf(pieces, count * 2);
      }
      pieces[count++] = piece;
      bytes += piece.length;
    }

    /// How much it is, bytes.
    int bytes() {
      return bytes;
    }

    /// Writes all pieces to a buffer.
    void writeTo(ByteBuf buffer) {
      for (int i = 0; i < count; i++) {
        buffer.writeBytes(pieces[i]);
      }
    }

    private void clear() {
      Arrays.fill(pieces, 0, count, NOTHING);
      count = 0;
      bytes = 0;
    }
  }
}
