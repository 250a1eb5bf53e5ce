package parley.sim;

import java.util.ArrayList;
import java.util.List;
import parley.core.Ordered;
import parley.core.Request;
import parley.core.name.Names;
import parley.engine.LocalSequencer;
import parley.engine.Sequencer;

/// What outlives the server's process: time, the ledger, what a seed decided.
///
/// @param recorded every request in its place, as it was ordered
record World(
    long seed,
    Options options,
    Bug bug,
    SimClock clock,
    CrashPoints crashes,
    Sightings sightings,
    Ledger ledger,
    Notable notable,
    Names names,
    List<Ordered> recorded) {

  static World of(long seed, Options options, Bug bug) {
    Sightings sightings = new Sightings();
    return new World(
        seed,
        options,
        bug,
        new SimClock(),
        new CrashPoints(),
        sightings,
        new Ledger(options.limits(), sightings),
        new Notable(sightings),
        new Names(options.folding(), 32, 40),
        new ArrayList<>());
  }

  /// The sequencer of one run, whose order is recorded.
  Sequencer sequencer(long from) {
    LocalSequencer local = new LocalSequencer(clock, from);
    return new Sequencer() {
      @Override
      public void offer(List<Request> requests) {
        local.offer(requests);
      }

      @Override
      public List<Ordered> take() {
        List<Ordered> taken = local.take();
        recorded.addAll(taken);
        return taken;
      }
    };
  }
}
