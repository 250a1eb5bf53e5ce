package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// Answering the server.
class PongCommandTest {
  @Test
  void nothingIsSaidToIt() {
    plays(
        """
        ann (irc) connects
        ann> PONG
        ann> PONG parley :x
        """);
  }
}
