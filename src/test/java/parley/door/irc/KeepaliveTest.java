package parley.door.irc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parley.house.FakeConnection;

class KeepaliveTest {
  private final IrcHouse house = new IrcHouse();
  private final FakeConnection ann = house.client("ann");

  @Test
  void whoIsSilentIsAsked() {
    house.house().passes(119_000);
    assertThat(ann.screen().lines()).isEmpty();
    house.house().passes(1_000);
    assertThat(ann.screen().lines()).containsExactly("PING :parley");
  }

  @Test
  void whoAnswersStays() {
    for (int i = 0; i < 5; i++) {
      house.house().passes(121_000);
      ann.types("PONG :parley");
    }
    assertThat(ann.closed()).isFalse();
  }

  @Test
  void whoSpeaksIsNotAsked() {
    for (int i = 0; i < 10; i++) {
      house.house().passes(60_000);
      ann.types("PRIVMSG ann");
    }
    assertThat(ann.screen().lines()).noneMatch(line -> line.startsWith("PING"));
  }

  @Test
  void whoDoesNotAnswerIsGone() {
    FakeConnection bob = house.member("bob", "#dev");
    ann.types("JOIN #dev");
    bob.screen().clear();
    for (int i = 0; i < 4; i++) {
      house.house().passes(60_000);
      bob.types("PONG");
    }
    assertThat(ann.closed()).isTrue();
    assertThat(ann.screen().lines())
        .endsWith("ERROR :Closing link: ping timeout after 240 seconds");
    assertThat(bob.screen().lines()).contains(":ann!ann@localhost QUIT :Ping timeout");
  }
}
