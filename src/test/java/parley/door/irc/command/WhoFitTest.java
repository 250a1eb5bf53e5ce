package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import parley.door.irc.IrcHouse;
import parley.house.FakeConnection;

/// Lines of `WHO` for the longest names.
class WhoFitTest {
  private static final int LINE_BYTES_MAX = 510;

  private final IrcHouse house = new IrcHouse();

  private static String name(String letter, int length) {
    return letter.repeat(length);
  }

  /// Somebody with an account, and names of three bytes a character, as long as they may be.
  private FakeConnection somebody(String nick, String room) {
    FakeConnection client = house.connect();
    says(client, "NICK " + nick);
    says(client, "USER longest 0 * :" + name("實", 100));
    says(client, "NS REGISTER secret");
    says(client, "JOIN " + room);
    return client;
  }

  private static String who(FakeConnection client, String what) {
    String line = says(client, "WHO " + what).getFirst();
    assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(LINE_BYTES_MAX);
    return line;
  }

  @Test
  void theRealNameIsCutFirst() {
    String nick = name("名", 32);
    FakeConnection ann = somebody(nick, "#dev");
    assertThat(who(ann, "#dev"))
        .startsWith(
            ":parley 352 %s #dev longest localhost parley %s H@ :0 實實實".formatted(nick, nick))
        .matches(line -> !line.contains(name("實", 100)) && line.endsWith("實"), "cut");
  }

  @Test
  void thenWhatTheClientKnowsIsLeftOut() {
    String nick = name("名", 32);
    String room = "#" + name("房", 63);
    FakeConnection ann = somebody(nick, room);
    assertThat(who(ann, room + " %tcuihsnfdlaor,42"))
        .startsWith(
            ":parley 354 %s 42 * longest 255.255.255.255 localhost * %s H@ 0 0 %s n/a :實"
                .formatted(nick, nick, nick));
  }

  @Test
  void whatFitsIsWhole() {
    FakeConnection bob = house.member("bob", "#dev");
    assertThat(who(bob, "#dev %tcuihsnfdlaor,42"))
        .isEqualTo(
            ":parley 354 bob 42 #dev bob 255.255.255.255 localhost parley bob H@ 0 0 0 n/a :Real bob");
  }
}
