package parley.net;

import io.netty.buffer.ByteBuf;
import java.util.ArrayDeque;
import java.util.Arrays;

/// What connections of one event loop are about to be sent, gathered piece by piece, so that it
/// leaves in one buffer and one write. Used again by whoever comes next: an idle connection has
/// none.
final class Gathers {
  /// Kept for the next batch: one for each of a large room's people.
  private static final int SPARE_MAX = 16_384;

  /// Pieces that a spare one has room for; one that has grown further is not kept.
  private static final int PIECES_KEPT = 64;

  private static final byte[] NOTHING = {};

  private final ArrayDeque<Gather> spare = new ArrayDeque<>();

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
