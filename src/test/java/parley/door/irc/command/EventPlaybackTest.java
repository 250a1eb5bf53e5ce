package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.door.irc.IrcHouse;
import parley.house.FakeConnection;

/// What `CHATHISTORY` shows besides messages (draft/event-playback).
class EventPlaybackTest {
  private static final String[] CAPABILITIES = {
    "batch", "message-tags", "draft/chathistory", "draft/event-playback"
  };

  private final IrcHouse house = new IrcHouse();
  private final FakeConnection ann = house.member("ann", "#dev", CAPABILITIES);

  private List<String> history(FakeConnection client, String what) {
    return says(client, "CHATHISTORY " + what).stream()
        .filter(line -> !line.contains(" BATCH "))
        .map(line -> line.replaceFirst("^@\\S+ ", "").replace("@localhost", ""))
        .toList();
  }

  @Test
  void whoCameWentAndChangedStandsInTheHistory() {
    FakeConnection bob = house.member("bob", "#dev");
    bob.types("PRIVMSG #dev :hi");
    bob.types("NICK rob");
    ann.types("TOPIC #dev :news");
    ann.types("MODE #dev +m");
    ann.types("KICK #dev rob :enough");
    house.member("cy", "#dev").types("PART #dev :bye");
    house.member("dan", "#dev").types("QUIT :off");
    assertThat(history(ann, "LATEST #dev * 50"))
        .containsExactly(
            ":ann!ann JOIN #dev",
            ":bob!bob JOIN #dev",
            ":bob!bob PRIVMSG #dev :hi",
            ":bob!bob NICK :rob",
            ":ann!ann TOPIC #dev :news",
            ":ann!ann MODE #dev +m",
            ":ann!ann KICK #dev rob :enough",
            ":cy!cy JOIN #dev",
            ":cy!cy PART #dev :bye",
            ":dan!dan JOIN #dev",
            ":dan!dan QUIT :Quit: off");
  }

  @Test
  void aPageIsOfBothTogether() {
    for (int i = 1; i <= 3; i++) {
      ann.types("TOPIC #dev :topic " + i);
      house.house().passes(1_000);
      ann.types("PRIVMSG #dev :message " + i);
      house.house().passes(1_000);
    }
    assertThat(history(ann, "LATEST #dev * 3"))
        .containsExactly(
            ":ann!ann PRIVMSG #dev :message 2",
            ":ann!ann TOPIC #dev :topic 3",
            ":ann!ann PRIVMSG #dev :message 3");
    assertThat(history(ann, "BEFORE #dev timestamp=2026-01-05T10:00:02.000Z 2"))
        .containsExactly(":ann!ann TOPIC #dev :topic 1", ":ann!ann PRIVMSG #dev :message 1");
    assertThat(history(ann, "AFTER #dev timestamp=2026-01-05T10:00:02.000Z 2"))
        .containsExactly(":ann!ann PRIVMSG #dev :message 2", ":ann!ann TOPIC #dev :topic 3");
  }

  @Test
  void withoutTheCapabilityThereAreMessagesOnly() {
    FakeConnection bob = house.member("bob", "#dev", "batch", "draft/chathistory");
    ann.types("TOPIC #dev :news");
    ann.types("PRIVMSG #dev :hi");
    assertThat(history(bob, "LATEST #dev * 50")).containsExactly(":ann!ann PRIVMSG #dev :hi");
  }

  @Test
  void reactionsAndTagsThatWantToStayAreInTheHistory() {
    FakeConnection bob = house.member("bob", "#dev", CAPABILITIES);
    ann.types("PRIVMSG #dev :hi");
    String id = bob.screen().lines().getLast().replaceAll(".*msgid=([^; ]+).*", "$1");
    bob.types("@+draft/react=x;+draft/reply=" + id + " TAGMSG #dev");
    bob.types("@+typing=active TAGMSG #dev");
    bob.types("@+a=b;+draft/persist TAGMSG #dev");
    bob.types("@+a=c;+draft/persist TAGMSG ann");
    List<String> room = says(ann, "CHATHISTORY LATEST #dev * 50");
    assertThat(room).filteredOn(line -> line.contains("TAGMSG")).hasSize(2);
    assertThat(room).anyMatch(line -> line.contains("+draft/react=x;+draft/reply=" + id));
    assertThat(room).anyMatch(line -> line.contains(";+a=b;+draft/persist"));
    assertThat(says(ann, "CHATHISTORY LATEST bob * 50"))
        .filteredOn(line -> line.endsWith(":bob!bob@localhost TAGMSG ann"))
        .hasSize(1);
  }

  @Test
  void nobodySeesWhatWasBeforeTheyMay() {
    ann.types("TOPIC #dev :secret plans");
    ann.types("MODE #dev +i");
    ann.types("INVITE bob #dev");
    FakeConnection bob = house.client("bob", CAPABILITIES);
    ann.types("INVITE bob #dev");
    bob.types("JOIN #dev");
    assertThat(history(bob, "LATEST #dev * 50")).containsExactly(":bob!bob JOIN #dev");
  }
}
