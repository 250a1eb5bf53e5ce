package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// What time it is.
class TimeCommandTest {
  @Test
  void theTimeIsSaidInWords() {
    plays(
        """
        ann (irc) is here
        ann> TIME
        ann< :parley 391 ann parley :Monday, 5 January 2026 10:00:00 UTC
        61000 ms pass
        ann> TIME par*
        ann< :parley 391 ann parley :Monday, 5 January 2026 10:01:01 UTC
        ann> TIME other.example
        ann< :parley 402 ann other.example :No such server
        """);
  }
}
