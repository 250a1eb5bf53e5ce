package parley.bench;

/// How long is measured, and how often.
///
/// @param warmUpSeconds load before anything counts, so that the server has compiled what it needs
/// @param seconds the window that counts
/// @param runs how many, each with a fresh server where there is an own one
public record Timing(int warmUpSeconds, int seconds, int runs) {
  public Timing {
    if (warmUpSeconds < 0 || seconds < 1 || runs < 1) {
      throw new IllegalArgumentException(warmUpSeconds + ", " + seconds + ", " + runs);
    }
  }
}
