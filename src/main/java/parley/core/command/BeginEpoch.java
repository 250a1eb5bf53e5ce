package parley.core.command;

import parley.core.event.Audience;
import parley.core.event.EpochBegan;

/// A node starts: the first request of each of its epochs, given by the server itself.
///
/// @param node the machine
/// @param epoch one more than that node's last
public record BeginEpoch(int node, int epoch) implements Command {
  @Override
  public Outcome decide(Decision decision) {
    if (epoch <= decision.state().epoch(node)) {
      throw new IllegalStateException("epoch " + epoch + " of node " + node + " has been");
    }
    Staying.follows(decision);
    return decision.add(new EpochBegan(node, epoch), new Audience.Nobody()).done();
  }
}
