package parley.sim;

import parley.core.name.Folding;
import parley.core.state.Limits;

/// What a seed decides about a whole run.
///
/// @param loops event loops
/// @param lag how slow loops are: steps of the engine for one of theirs
/// @param clockJumps whether the system's clock is set now and then
record Options(
    int loops,
    int lag,
    boolean clockJumps,
    Limits limits,
    Folding folding,
    People people,
    Faults faults) {

  /// Who comes and what they do.
  ///
  /// @param most connections at a time
  /// @param rooms names of rooms that people go to
  /// @param allRooms percent of connections that hear all rooms
  /// @param second percent of connections that are one more session of somebody
  /// @param burst asks at once, at most
  record People(int most, int rooms, int allRooms, int second, int burst) {}

  /// What breaks.
  ///
  /// @param crashIn1000 steps of a thousand that bring a crash near
  /// @param troubleIn1000 steps of a thousand that bring the disk into trouble, or out of it
  /// @param power whether crashes may be losses of power
  /// @param syncs whether commits must survive those
  record Faults(int crashIn1000, int troubleIn1000, boolean power, boolean syncs) {
    static final Faults NONE = new Faults(0, 0, false, true);
    static final Faults MANY = new Faults(10, 8, true, true);
  }

  static Options drawn(long seed) {
    Chance chance = new Chance(seed, "options");
    return new Options(
        chance.between(1, 3),
        chance.oneOf(1, 3),
        chance.percent(50),
        chance.percent(70) ? tight(chance) : Limits.DEFAULT,
        chance.oneOf(Folding.values()),
        new People(
            chance.oneOf(4, 10, 24, 48),
            chance.oneOf(2, 4, 12),
            chance.oneOf(0, 30, 60),
            chance.oneOf(0, 20, 50),
            chance.oneOf(1, 4, 30)),
        chance.percent(20)
            ? Faults.NONE
            : new Faults(
                chance.oneOf(1, 3, 10),
                chance.oneOf(0, 2, 8),
                chance.percent(50),
                chance.percent(70)));
  }

  private static Limits tight(Chance chance) {
    return new Limits(
        chance.between(1, 4),
        chance.oneOf(16, 64),
        chance.between(0, 8),
        chance.between(0, 8),
        chance.between(0, 8),
        chance.between(0, 3),
        1_500);
  }

  Options with(People others) {
    return new Options(loops, lag, clockJumps, limits, folding, others, faults);
  }

  Options with(Faults others) {
    return new Options(loops, lag, clockJumps, limits, folding, people, others);
  }

  Options withOneLoop() {
    return new Options(1, 1, clockJumps, limits, folding, people, faults);
  }

  Options plain() {
    return new Options(loops, lag, false, Limits.DEFAULT, Folding.ASCII, people, faults);
  }
}
