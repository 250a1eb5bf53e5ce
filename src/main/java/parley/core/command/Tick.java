package parley.core.command;

import parley.core.state.User;

/// Time has passed, says the sequencer: whatever is due happens now. Nothing in the core expires by
/// itself.
public record Tick() implements Command {
  @Override
  public Outcome decide(Decision decision) {
    long dueMillis = decision.timeMillis() - decision.limits().quietMillis();
    for (User user : decision.state().quiet()) {
      if (user.sinceMillis() <= dueMillis) {
        Announce.add(decision, user);
      }
    }
    return decision.done();
  }
}
