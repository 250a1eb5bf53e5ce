package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import org.junit.jupiter.api.Test;
import parley.door.irc.IrcHouse;
import parley.house.FakeConnection;

/// Taking messages back (draft/message-redaction).
class RedactCommandTest {
  private static final String[] ALL = {
    "draft/message-redaction", "message-tags", "echo-message", "batch", "draft/chathistory"
  };

  private final IrcHouse house = new IrcHouse();
  private final FakeConnection ann = house.member("ann", "#dev", ALL);
  private final FakeConnection bob = house.member("bob", "#dev", ALL);

  @Test
  void aMessageIsTakenBackBeforeEverybodyWhoUnderstands() {
    FakeConnection cy = house.member("cy", "#dev");
    String id = IrcHouse.msgid(says(bob, "PRIVMSG #dev :oops").getFirst());
    ann.screen().clear();
    cy.screen().clear();
    assertThat(says(bob, "REDACT #dev " + id + " :a slip").getFirst())
        .endsWith(" :bob!bob@localhost REDACT #dev " + id + " :a slip");
    assertThat(ann.screen().lines().getFirst())
        .endsWith(" :bob!bob@localhost REDACT #dev " + id + " :a slip");
    assertThat(cy.screen().lines()).isEmpty();
    assertThat(says(ann, "CHATHISTORY LATEST #dev * 10")).noneMatch(line -> line.contains("oops"));
  }

  @Test
  void aPrivateMessageIsTakenBackToo() {
    String id = IrcHouse.msgid(says(bob, "PRIVMSG ann :oops").getFirst());
    ann.screen().clear();
    bob.types("REDACT ann " + id);
    assertThat(ann.screen().lines().getFirst()).endsWith(":bob!bob@localhost REDACT ann " + id);
  }

  @Test
  void othersMessagesAreForOperatorsOfTheRoomAlone() {
    String anns = IrcHouse.msgid(says(ann, "PRIVMSG #dev :mine").getFirst());
    String bobs = IrcHouse.msgid(says(bob, "PRIVMSG #dev :mine").getFirst());
    assertThat(says(bob, "REDACT #dev " + anns))
        .containsExactly(
            ":parley FAIL REDACT REDACT_FORBIDDEN #dev "
                + anns
                + " :You may not delete that message");
    assertThat(says(ann, "REDACT #dev " + bobs).getFirst())
        .endsWith(" :ann!ann@localhost REDACT #dev " + bobs);
  }

  @Test
  void whatIsNotThereCannotBeTakenBack() {
    String id = IrcHouse.msgid(says(ann, "PRIVMSG #dev :mine").getFirst());
    assertThat(says(ann, "REDACT #dev nonsense"))
        .containsExactly(
            ":parley FAIL REDACT UNKNOWN_MSGID #dev nonsense :There is no such message");
    assertThat(says(ann, "REDACT bob " + id))
        .containsExactly(
            ":parley FAIL REDACT UNKNOWN_MSGID bob " + id + " :There is no such message");
    assertThat(says(ann, "REDACT #zoo " + id))
        .containsExactly(":parley FAIL REDACT INVALID_TARGET #zoo :You are not there");
    assertThat(says(ann, "REDACT #dev"))
        .containsExactly(":parley 461 ann REDACT :Not enough parameters");
    assertThat(says(house.client("eve"), "REDACT #dev " + id))
        .containsExactly(":parley 421 eve REDACT :It needs draft/message-redaction");
  }
}
