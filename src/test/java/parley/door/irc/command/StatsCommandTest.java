package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import org.junit.jupiter.api.Test;
import parley.door.irc.IrcHouse;
import parley.house.FakeConnection;

class StatsCommandTest {
  private final IrcHouse house = new IrcHouse();
  private final FakeConnection ann = house.client("ann");

  @Test
  void howLongTheServerHasBeenUpIsForEverybody() {
    house.house().passes(3_723_000);
    assertThat(says(house.client("bob"), "STATS u"))
        .containsExactly(
            ":parley 242 bob :Server up 0 days 1:02:03", ":parley 219 bob u :End of STATS report");
  }

  @Test
  void figuresAreForOperators() {
    String refusal =
        ":parley 481 ann :Permission denied: that takes an operator with the right stats";
    assertThat(says(ann, "STATS m"))
        .containsExactly(refusal, ":parley 219 ann m :End of STATS report");
    assertThat(says(ann, "STATS o"))
        .containsExactly(refusal, ":parley 219 ann o :End of STATS report");
  }

  @Test
  void operatorsSeeHowOftenCommandsWereUsed() {
    ann.types("OPER root secret");
    ann.types("TIME");
    ann.types("TIME");
    assertThat(says(ann, "STATS m"))
        .contains(":parley 212 ann TIME :2", ":parley 212 ann OPER :1")
        .endsWith(":parley 219 ann m :End of STATS report");
  }

  @Test
  void operatorsSeeWhoMayBecomeOne() {
    ann.types("OPER root secret");
    assertThat(says(ann, "STATS o"))
        .containsExactly(
            ":parley 243 ann O * * root" + " :kill,wallops,hosts,see-hidden,stats,rehash,die",
            ":parley 219 ann o :End of STATS report");
  }

  @Test
  void thatNoServersAreLinkedIsForEverybody() {
    assertThat(says(ann, "STATS c"))
        .containsExactly(
            ":parley 249 ann c :No servers are linked to this one",
            ":parley 219 ann c :End of STATS report");
  }

  @Test
  void operatorsSeeHowManyAreConnected() {
    assertThat(says(ann, "STATS l").getFirst()).startsWith(":parley 481 ann ");
    house.connect();
    ann.types("OPER root secret");
    assertThat(says(ann, "STATS l"))
        .containsExactly(
            ":parley 249 ann l :1 users, 1 IRC connections not registered",
            ":parley 219 ann l :End of STATS report");
  }

  @Test
  void thereIsNothingUnderOtherLetters() {
    assertThat(says(ann, "STATS z")).containsExactly(":parley 219 ann z :End of STATS report");
  }
}
