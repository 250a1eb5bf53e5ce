package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.door.irc.IrcHouse;
import parley.house.FakeConnection;

class EditCommandTest {
  private static final String[] CAPABILITIES = {
    "message-tags", "echo-message", "draft/message-edit", "draft/chathistory", "batch"
  };

  private final IrcHouse house = new IrcHouse();
  private final FakeConnection ann = house.member("ann", "#dev", CAPABILITIES);
  private final FakeConnection bob = house.member("bob", "#dev");
  private final FakeConnection cy = house.member("cy", "#dev", CAPABILITIES);
  private String id = "";

  @BeforeEach
  void something() {
    String echo = says(ann, "PRIVMSG #dev :ship it").getFirst();
    id = echo.replaceAll(".*msgid=([^; ]+).*", "$1");
    bob.screen().clear();
    cy.screen().clear();
  }

  private String edit(String words) {
    return "@draft/target-msgid=" + id + ";draft/edit-text=" + words + " EDIT #dev";
  }

  @Test
  void theWordsOfAMessageAreChanged() {
    String change =
        "@msgid=\\w+;draft/target-msgid="
            + id
            + ";draft/edit-text=ship\\\\sit\\\\snow"
            + " :ann!ann@localhost EDIT #dev";
    assertThat(says(ann, edit("ship\\sit\\snow"))).singleElement().asString().matches(change);
    assertThat(cy.screen().lines()).singleElement().asString().matches(change);
  }

  @Test
  void whoDoesNotKnowEditsReadsACorrection() {
    ann.types(edit("shipped"));
    assertThat(bob.screen().lines())
        .containsExactly(":ann!ann@localhost NOTICE #dev :edited: \"ship it\" → \"shipped\"");
  }

  @Test
  void historyHasTheNewWordsAndSaysSo() {
    ann.types(edit("shipped"));
    assertThat(says(cy, "CHATHISTORY LATEST #dev * 5"))
        .anyMatch(line ->
            line.contains("msgid=" + id + ";draft/edited :ann!") && line.endsWith(" :shipped"));
  }

  @Test
  void onlyTheAuthorMay() {
    assertThat(says(cy, edit("mine")))
        .containsExactly(
            ":parley FAIL EDIT EDIT_FORBIDDEN #dev " + id + " :You may not edit that message");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThat(says(ann, "EDIT #dev"))
        .containsExactly(
            ":parley FAIL EDIT INVALID_EDIT #dev *"
                + " :The tag draft/target-msgid has to name a message");
    assertThat(says(ann, edit("")))
        .containsExactly(
            ":parley FAIL EDIT INVALID_EDIT #dev "
                + id
                + " :The tag draft/edit-text has to hold the new words");
    String real = id;
    id = "nothing";
    assertThat(says(ann, edit("x")))
        .containsExactly(":parley FAIL EDIT INVALID_EDIT #dev nothing :There is no such message");
    id = real;
    assertThat(says(bob, edit("x")))
        .containsExactly(":parley 421 bob EDIT :It needs draft/message-edit");
  }
}
