package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// The servers of the network, as a map.
class MapCommandTest {
  @Test
  void thereIsOneServerOnIt() {
    plays(
        """
        ann (irc) is here
        ann> MAP
        ann< :parley 015 ann :parley (1 users)
        ann< :parley 017 ann :End of MAP
        """);
  }
}
