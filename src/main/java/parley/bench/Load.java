package parley.bench;

/// What the people of a scenario do.
public sealed interface Load {

  /// How many connections it takes.
  int people();

  /// The same with other numbers of people.
  Load withPeople(int people);

  /// What it is, in words.
  String words();

  /// People in groups talk, each group to itself: in a room, or two of them in private.
  ///
  /// @param groups how many
  /// @param size people in each
  /// @param speakers those of each who write
  /// @param window messages of a speaker that may be under way; 0 when the schedule alone counts
  /// @param perSecond messages a second in all, written on schedule whether or not earlier ones
  ///   have arrived; 0 when the window alone counts
  /// @param direct whether they write to each other rather than to a room; for groups of two
  record Talk(int groups, int size, int speakers, int window, int perSecond, boolean direct)
      implements Load {
    public Talk {
      if (groups < 1 || size < 2 || speakers < 1 || speakers > size) {
        throw new IllegalArgumentException("no load: " + groups + ", " + size + ", " + speakers);
      }
      if ((window > 0) == (perSecond > 0)) {
        throw new IllegalArgumentException("either a window or a schedule");
      }
      if (direct && size != 2) {
        throw new IllegalArgumentException("only two can talk to each other");
      }
    }

    @Override
    public int people() {
      return groups * size;
    }

    /// One group changes its size, several change their number.
    @Override
    public Talk withPeople(int people) {
      if (groups > 1) {
        int fewer = Math.max(1, people / size);
        return new Talk(fewer, size, speakers, window, perSecond, direct);
      }
      return new Talk(1, people, Math.min(speakers, people), window, perSecond, direct);
    }

    @Override
    public String words() {
      String who =
          direct
              ? groups + " pairs, both write"
              : (groups == 1 ? "one room of " + size : groups + " rooms of " + size)
                  + ", "
                  + speakers
                  + (groups == 1 ? " senders" : " senders each");
      return who
          + (window > 0 ? ", window " + window : ", " + perSecond + " messages/s on schedule");
    }
  }

  /// People log in, some at a time, to the end of the message of the day.
  record Logins(int people) implements Load {
    @Override
    public Logins withPeople(int other) {
      return new Logins(other);
    }

    @Override
    public String words() {
      return people + " log-ins, " + Wave.AT_ONCE + " at a time";
    }
  }

  /// People are logged in and do nothing.
  ///
  /// @param people how many
  /// @param stillSeconds how long they do nothing
  record Idle(int people, int stillSeconds) implements Load {
    @Override
    public Idle withPeople(int other) {
      return new Idle(other, stillSeconds);
    }

    @Override
    public String words() {
      return people + " logged in, still for " + stillSeconds + " s";
    }
  }
}
