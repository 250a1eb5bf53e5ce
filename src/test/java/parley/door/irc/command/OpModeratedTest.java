package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import org.junit.jupiter.api.Test;
import parley.door.irc.IrcHouse;
import parley.house.FakeConnection;

/// `MODE +U`: those who keep order hear those who may not speak.
class OpModeratedTest {
  private final IrcHouse house = new IrcHouse();
  private final FakeConnection ann = house.member("ann", "#dev", "batch", "draft/chathistory");
  private final FakeConnection bob = house.member("bob", "#dev", "batch", "draft/chathistory");
  private final FakeConnection cy = house.member("cy", "#dev", "batch", "draft/chathistory");

  @Test
  void whoMayNotSpeakIsHeardByOperators() {
    says(ann, "MODE #dev +mU");
    cy.screen().clear();
    ann.screen().clear();
    assertThat(says(bob, "PRIVMSG #dev :may I?")).isEmpty();
    assertThat(ann.screen().lines()).containsExactly(":bob!bob@localhost PRIVMSG %#dev :may I?");
    assertThat(cy.screen().lines()).isEmpty();
    assertThat(says(ann, "CHATHISTORY LATEST #dev * 9")).anyMatch(l -> l.endsWith(":may I?"));
    assertThat(says(bob, "CHATHISTORY LATEST #dev * 9")).anyMatch(l -> l.endsWith(":may I?"));
    assertThat(says(cy, "CHATHISTORY LATEST #dev * 9")).noneMatch(l -> l.endsWith(":may I?"));
  }

  @Test
  void whoIsMutedIsHeardByOperatorsToo() {
    says(ann, "MODE #dev +U");
    says(ann, "MODE #dev +b m:bob!*@*");
    cy.screen().clear();
    ann.screen().clear();
    assertThat(says(bob, "PRIVMSG #dev :hm")).isEmpty();
    assertThat(ann.screen().lines()).hasSize(1);
    assertThat(cy.screen().lines()).isEmpty();
    assertThat(says(cy, "PRIVMSG #dev :I speak")).isEmpty();
    assertThat(bob.screen().lines()).containsExactly(":cy!cy@localhost PRIVMSG #dev :I speak");
  }

  @Test
  void whoIsOutsideIsRefusedAsEver() {
    says(ann, "MODE #dev +mU-n");
    FakeConnection dan = house.client("dan");
    assertThat(says(dan, "PRIVMSG #dev :let me in").getFirst()).startsWith(":parley 404 dan #dev ");
  }

  @Test
  void theOldLetterOfAnAuditoriumIsUnknown() {
    assertThat(says(ann, "MODE #dev +u").getFirst()).startsWith(":parley 472 ann u ");
  }
}
