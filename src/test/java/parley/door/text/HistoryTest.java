package parley.door.text;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.text.TextHouse.sees;

import org.junit.jupiter.api.Test;
import parley.house.FakeConnection;

class HistoryTest {
  private final TextHouse house = new TextHouse();
  private final FakeConnection ann = house.named("ann", "classic");

  @Test
  void theLatestMessageIsNumberOne() {
    say(3);
    assertThat(sees(ann, "/history")).containsExactly("[3] ann: m1", "[2] ann: m2", "[1] ann: m3");
  }

  @Test
  void nothingSaidIsSaid() {
    assertThat(sees(ann, "/history")).containsExactly("Nothing more was said in lobby.");
  }

  @Test
  void pagesGoBackToTheBeginning() {
    say(25);
    assertThat(sees(ann, "/history 10"))
        .hasSize(11)
        .startsWith("[10] ann: m16")
        .endsWith("[1] ann: m25", "Type /history more for what was said before.");
    assertThat(sees(ann, "/history more"))
        .hasSize(11)
        .startsWith("[20] ann: m6")
        .contains("[11] ann: m15");
    assertThat(sees(ann, "/history more")).hasSize(5).startsWith("[25] ann: m1");
    assertThat(sees(ann, "/history more")).containsExactly("Nothing more was said in lobby.");
  }

  @Test
  void whatIsSaidMeanwhileDoesNotMoveThePages() {
    say(15);
    sees(ann, "/history 10");
    ann.types("later");
    assertThat(sees(ann, "/history more")).startsWith("[15] ann: m1").endsWith("[11] ann: m5");
    assertThat(sees(ann, "/history 1")).startsWith("[1] ann: later");
  }

  @Test
  void aPageHasTwentyMessagesUnlessMoreAreWantedAndAHundredAtMost() {
    say(150);
    assertThat(sees(ann, "/history")).hasSize(21);
    assertThat(sees(ann, "/history 999")).hasSize(101);
  }

  @Test
  void goingOnWithoutAPageBeginsAtTheEnd() {
    say(1);
    assertThat(sees(ann, "/history more")).containsExactly("[1] ann: m1");
  }

  @Test
  void anotherRoomIsReadByItsMembersOnly() {
    FakeConnection bob = house.named("bob", "classic");
    bob.types("/join java");
    bob.types("secret");
    assertThat(sees(bob, "/history #java 5")).containsExactly("[1] bob: secret");
    assertThat(sees(ann, "/history java"))
        .containsExactly("You are not in room java. /join it first.");
    assertThat(sees(ann, "/history nowhere"))
        .containsExactly("There is no room nowhere. /join makes it.");
    assertThat(sees(ann, "/history a,b"))
        .containsExactly("Room name refused: it may not contain ','.");
  }

  @Test
  void privateWordsAreReadByThoseTwo() {
    FakeConnection bob = house.named("bob", "nickname");
    bob.types("/pm ann psst");
    ann.types("@bob yes?");
    assertThat(sees(ann, "/history @bob"))
        .containsExactly("[2] [PRIVATE] bob: psst", "[1] [PRIVATE to bob] yes?");
    assertThat(sees(bob, "/history @ann 1"))
        .containsExactly("[1] [private] ann: yes?", "Type /history more for what was said before.");
    assertThat(sees(bob, "/history more")).containsExactly("[2] [private to ann] psst");
    assertThat(sees(ann, "/history @nobody")).containsExactly("User nobody not found.");
  }

  @Test
  void goingOnAfterLeavingTheRoomIsRefused() {
    ann.types("/join java");
    say(30);
    sees(ann, "/history java 10");
    FakeConnection bob = house.named("bob", "classic");
    bob.types("/join java");
    ann.types("/leave");
    assertThat(sees(ann, "/history more"))
        .containsExactly("You are not in room java. /join it first.");
  }

  @Test
  void wrongFormsAreAnsweredWithTheUsage() {
    String usage = "Usage: /history [room|@user] [count]";
    assertThat(sees(ann, "/history one two")).containsExactly(usage);
    assertThat(sees(ann, "/history one 2 3")).containsExactly(usage);
    assertThat(sees(ann, "/history lobby 0")).containsExactly(usage);
  }

  @Test
  void anEarlierDayIsNamed() {
    say(1);
    house.house().passes(24 * 3600 * 1000);
    ann.types("next day");
    house.house().passes(24 * 3600 * 1000);
    ann.types("today");
    assertThat(sees(ann, "/history"))
        .containsExactly(
            "-- 5 January 2026 --",
            "[3] ann: m1",
            "-- 6 January 2026 --",
            "[2] ann: next day",
            "-- 7 January 2026 --",
            "[1] ann: today");
  }

  @Test
  void linesKeepTheirFirstTime() {
    FakeConnection dan = house.named("dan", "stamped");
    ann.types("early");
    house.house().passes(61_000);
    assertThat(sees(dan, "/history")).containsExactly("[1] [10:00:00] ann: early");
    ann.types("/set time on");
    assertThat(sees(ann, "/history")).containsExactly("[1] [10:00:00] ann: early");
  }

  @Test
  void whatIsTypedMeanwhileWaitsAndStaysInOrder() {
    say(2);
    ann.screen().clear();
    ann.sends(bytes("/history\n/whoami\n/history more\n/ping\n"));
    assertThat(ann.screen().lines())
        .containsExactly(
            "[2] ann: m1",
            "[1] ann: m2",
            "You are ann in room lobby.",
            "Nothing more was said in lobby.",
            "Pong.");
  }

  @Test
  void aDiskThatCannotBeReadIsOwnedUpTo() {
    say(1);
    house.house().journal().readingFails(true);
    assertThat(sees(ann, "/history"))
        .containsExactly(
            "The history of lobby cannot be read at the moment. Try again in a moment.");
    house.house().journal().readingFails(false);
    assertThat(sees(ann, "/history")).containsExactly("[1] ann: m1");
  }

  private void say(int count) {
    for (int i = 1; i <= count; i++) {
      ann.types("m" + i);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
