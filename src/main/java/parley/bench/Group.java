package parley.bench;

import java.util.List;

/// People who hear each other, and what each of them has heard of each speaker; on the thread of
/// the loop.
final class Group {
  private final List<Speaker> speakers;
  private final int firstId;
  private final Tally tally;
  private final Payload payload = new Payload();

  /// @param speakers those who sit in the first seats
  /// @param firstId the speakers' ids are this and those that follow
  Group(List<Speaker> speakers, int firstId, Tally tally) {
    this.speakers = List.copyOf(speakers);
    this.firstId = firstId;
    this.tally = tally;
  }

  /// The ear of the person in a seat.
  Person.Ear seat(int number) {
    return new Seat(number, speakers.size());
  }

  /// What one of them has heard.
  private final class Seat implements Person.Ear {
    private final int seat;
    private final int[] next; // by speaker: the number that should come
    private final int[] skipped; // by speaker: how many below that have not come
    private boolean anyInPiece;

    Seat(int seat, int speakers) {
      this.seat = seat;
      next = new int[speakers];
      skipped = new int[speakers];
    }

    @Override
    public void hear(byte[] bytes, int from, int to) {
      if (!payload.read(bytes, from, to)) {
        tally.mangled();
        return;
      }
      int speaker = payload.sender() - firstId;
      if (speaker < 0 || speaker >= next.length || speaker == seat) {
        tally.mangled();
        return;
      }
      took(speaker, payload.number(), System.nanoTime() - payload.timeNanos());
    }

    @Override
    public void pieceEnded() {
      if (anyInPiece) {
        tally.piece();
        anyInPiece = false;
      }
    }

    private void took(int speaker, int number, long delayNanos) {
      if (number < 0 || number >= speakers.get(speaker).sent()) {
        tally.mangled();
      } else if (number >= next[speaker]) {
        skipped[speaker] += number - next[speaker];
        next[speaker] = number + 1;
        arrived(speaker, number, delayNanos);
      } else if (skipped[speaker] > 0) {
        skipped[speaker]--;
        tally.reordered();
        arrived(speaker, number, delayNanos);
      } else {
        tally.doubled();
      }
    }

    private void arrived(int speaker, int number, long delayNanos) {
      anyInPiece = true;
      tally.delivered(delayNanos);
      speakers.get(speaker).reached(number);
    }
  }
}
