package parley.door.irc.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IsupportTest {
  private static List<String> tokens(String icon) {
    IrcInfo info = new IrcInfo("parley", "Net", "x", "1", List.of(), "", "ascii", "", icon);
    return new Isupport(info, IrcBounds.DEFAULT, IrcHistory.DEFAULT)
        .lines().stream().flatMap(List::stream).toList();
  }

  @Test
  void aNetworkWithAPictureSaysWhereItIs() {
    assertThat(tokens("https://chat.example/a.png?size=5"))
        .contains("draft/ICON=https://chat.example/a.png?size\\x3D5");
    assertThat(tokens("")).noneMatch(token -> token.startsWith("draft/ICON"));
  }

  @Test
  void everyModeIsWhereItBelongs() {
    assertThat(tokens("")).contains("CHANMODES=beI,k,l,CMRUimnst", "PREFIX=(qaohv)~&@%+");
    assertThat(Isupport.ROOM_MODES).isEqualTo("CIMRUabehiklmnoqstv");
  }
}
