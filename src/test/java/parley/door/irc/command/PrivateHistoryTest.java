package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.door.irc.IrcHouse;
import parley.house.FakeConnection;

/// Who sees what two have said to each other, and what was meant for some.
class PrivateHistoryTest {
  private static final String[] CAPABILITIES = {"batch", "draft/chathistory", "message-tags"};
  private static final String TARGETS =
      "CHATHISTORY TARGETS timestamp=2026-01-05T09:00:00.000Z"
          + " timestamp=2026-01-05T11:00:00.000Z 10";

  private final IrcHouse house = new IrcHouse();

  private FakeConnection owner(String nick) {
    FakeConnection client = house.client(nick, CAPABILITIES);
    if (says(client, "NS IDENTIFY " + nick + " secret").size() < 2) {
      says(client, "NS REGISTER secret");
    }
    client.screen().clear();
    return client;
  }

  /// Somebody with an account, as SASL logs them in.
  private FakeConnection again(String nick) {
    FakeConnection client = house.client("x" + nick, CAPABILITIES);
    says(client, "NS RECOVER " + nick + " secret");
    client.screen().clear();
    return client;
  }

  private static List<String> texts(FakeConnection client, String with) {
    return says(client, "CHATHISTORY LATEST " + with + " * 50").stream()
        .filter(line -> line.contains(" PRIVMSG "))
        .map(line -> line.substring(line.lastIndexOf(':') + 1))
        .toList();
  }

  @Test
  void whoLogsInAnewReadsTheirConversations() {
    FakeConnection ann = owner("ann");
    FakeConnection bob = owner("bob");
    ann.types("PRIVMSG bob :one");
    bob.types("PRIVMSG ann :two");
    ann.drops();
    assertThat(texts(bob, "ann")).containsExactly("one", "two");
    bob.types("QUIT");
    FakeConnection later = again("ann");
    assertThat(texts(later, "bob")).containsExactly("one", "two");
    assertThat(says(later, TARGETS)).anyMatch(line -> line.contains(" CHATHISTORY TARGETS bob "));
  }

  @Test
  void aGuestWhoTakesAFreeNameReadsNothing() {
    FakeConnection ann = owner("ann");
    FakeConnection cy = house.client("cy", CAPABILITIES);
    ann.types("PRIVMSG cy :for cy alone");
    assertThat(texts(cy, "ann")).containsExactly("for cy alone");
    cy.types("QUIT");
    FakeConnection other = house.client("cy", CAPABILITIES);
    assertThat(texts(other, "ann")).isEmpty();
    says(other, "NS REGISTER secret");
    assertThat(texts(other, "ann")).isEmpty();
    assertThat(says(other, TARGETS)).noneMatch(line -> line.contains("ann"));
  }

  @Test
  void reactionsReachWhoeverTheyAreNow() {
    FakeConnection ann = owner("ann");
    FakeConnection bob = owner("bob");
    ann.types("PRIVMSG bob :hi");
    String id = bob.screen().lines().getLast().replaceAll(".*msgid=([^; ]+).*", "$1");
    ann.drops();
    FakeConnection later = again("ann");
    later.screen().clear();
    bob.types("@+draft/react=x;+draft/reply=" + id + " TAGMSG ann");
    assertThat(later.screen().lines())
        .hasSize(1)
        .allMatch(line -> line.contains("+draft/react=x") && line.contains("bob!bob@localhost"));
  }

  @Test
  void whatIsMeantForARankIsShownToThoseWhoHoldIt() {
    FakeConnection ann = house.member("ann", "#dev", CAPABILITIES);
    FakeConnection bob = house.member("bob", "#dev", CAPABILITIES);
    ann.types("PRIVMSG @#dev :for operators");
    ann.types("PRIVMSG #dev :for all");
    bob.types("PRIVMSG @#dev :to operators");
    assertThat(texts(ann, "#dev")).containsExactly("for operators", "for all", "to operators");
    assertThat(texts(bob, "#dev")).containsExactly("for all", "to operators");
    FakeConnection cy = house.client("cy", "server-time");
    assertThat(says(cy, "JOIN #dev"))
        .anyMatch(line -> line.endsWith(":for all"))
        .noneMatch(line -> line.contains("operators"));
    ann.types("MODE #dev +o bob");
    assertThat(texts(bob, "#dev")).hasSize(3);
    assertThat(says(bob, "CHATHISTORY LATEST #dev * 1")).anyMatch(line -> line.contains("to op"));
  }

  @Test
  void anIdThatWasGuessedShowsNothing() {
    FakeConnection ann = house.client("ann", CAPABILITIES);
    FakeConnection bob = house.client("bob", CAPABILITIES);
    FakeConnection cy = house.member("cy", "#zoo", CAPABILITIES);
    ann.types("PRIVMSG bob :very secret");
    String id = bob.screen().lines().getLast().replaceAll(".*msgid=([^; ]+).*", "$1");
    says(cy, "@+reply=" + id + " PRIVMSG #zoo :guess");
    assertThat(house.house().journal().facts())
        .filteredOn(fact -> fact.event().toString().contains("guess"))
        .hasSize(1)
        .noneMatch(fact -> fact.event().toString().contains("very secret"));
    bob.types("@+reply=" + id + " PRIVMSG ann :yes");
    assertThat(house.house().journal().facts())
        .anyMatch(fact -> fact.event().toString().matches(".*yes.*very secret.*"));
  }
}
