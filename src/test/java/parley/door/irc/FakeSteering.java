package parley.door.irc;

import java.util.ArrayList;
import java.util.List;
import parley.door.Steering;

/// Notes what operators want done to the server.
public final class FakeSteering implements Steering {
  private final List<String> stoppedBy = new ArrayList<>();
  private final List<String> rereadBy = new ArrayList<>();
  private Reread next = new Reread(true, List.of());

  /// What the next reading of the configuration comes to.
  public void nextIs(Reread reread) {
    next = reread;
  }

  /// Who had the configuration read again.
  public List<String> rereadBy() {
    return rereadBy;
  }

  /// Who stopped the server.
  public List<String> stoppedBy() {
    return stoppedBy;
  }

  @Override
  public Reread reread(String by) {
    rereadBy.add(by);
    return next;
  }

  @Override
  public void stop(String by) {
    stoppedBy.add(by);
  }
}
