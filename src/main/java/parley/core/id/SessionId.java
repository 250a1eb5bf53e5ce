package parley.core.id;

/// Names one connection's presence: the node and the epoch (one start of that node) it began in,
/// and a number there.
///
/// @param node the machine, 0 on a single node
/// @param epoch counts the starts of that node, from 1
/// @param number counts the sessions of that epoch, from 1
public record SessionId(int node, int epoch, long number) implements Comparable<SessionId> {
  @Override
  public int compareTo(SessionId other) {
    int byNode = Integer.compare(node, other.node);
    if (byNode != 0) {
      return byNode;
    }
    int byEpoch = Integer.compare(epoch, other.epoch);
    return byEpoch != 0 ? byEpoch : Long.compare(number, other.number);
  }
}
