package parley.door.text;

import java.util.List;
import parley.core.event.Fact;
import parley.core.query.Answer;
import parley.door.Heard;

/// Nothing more is said: the connection closes.
record Ended() implements Phase {
  @Override
  public void begin() {}

  @Override
  public void hear(Heard heard) {}

  @Override
  public void answered(Asked asked, Answer answer, List<Fact> recent) {}

  @Override
  public void quit(String words) {}
}
