package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.door.irc.IrcHouse;
import parley.house.FakeConnection;

class ChathistoryCommandTest {
  private final IrcHouse house = new IrcHouse();
  private final FakeConnection ann =
      house.member("ann", "#dev", "batch", "server-time", "message-tags", "draft/chathistory");
  private final String[] ids = new String[6];

  @BeforeEach
  void fiveMessages() {
    FakeConnection bob = house.member("bob", "#dev");
    ann.screen().clear();
    for (int i = 1; i <= 5; i++) {
      bob.types("PRIVMSG #dev :" + i);
      house.house().passes(1_000);
      String line = ann.screen().lines().getFirst();
      ids[i] = line.replaceAll(".*msgid=([^; ]+).*", "$1");
    }
  }

  @Test
  void theLatestAreGivenInABatch() {
    List<String> lines = says(ann, "CHATHISTORY LATEST #dev * 2");
    assertThat(lines.getFirst()).matches(":parley BATCH \\+\\w+ :?chathistory :?#dev");
    assertThat(lines.get(1))
        .matches("@batch=\\w+;time=2026-01-05T10:00:03.000Z;msgid=\\w+ :bob!bob@localhost .*:4");
    assertThat(lines.getLast()).matches(":parley BATCH :?-\\w+");
    assertThat(texts("LATEST #dev * 2")).isEqualTo("45");
    assertThat(texts("LATEST #dev msgid=" + ids[3] + " 10")).isEqualTo("45");
    assertThat(texts("LATEST #dev msgid=" + ids[1] + " 2")).isEqualTo("45");
  }

  @Test
  void messagesAreFoundByTheirIds() {
    assertThat(texts("BEFORE #dev msgid=" + ids[4] + " 2")).isEqualTo("23");
    assertThat(texts("AFTER #dev msgid=" + ids[2] + " 2")).isEqualTo("34");
    assertThat(texts("AROUND #dev msgid=" + ids[3] + " 3")).isEqualTo("234");
    assertThat(texts("BETWEEN #dev msgid=" + ids[1] + " msgid=" + ids[4] + " 9")).isEqualTo("23");
    assertThat(texts("BETWEEN #dev msgid=" + ids[4] + " msgid=" + ids[1] + " 1")).isEqualTo("3");
  }

  @Test
  void messagesAreFoundByTheirTimes() {
    assertThat(texts("BEFORE #dev timestamp=2026-01-05T10:00:02.000Z 9")).isEqualTo("12");
    assertThat(texts("AFTER #dev timestamp=2026-01-05T10:00:02.000Z 9")).isEqualTo("45");
    assertThat(texts("AFTER #dev timestamp=2027-01-05T10:00:02.000Z 9")).isEmpty();
    assertThat(
            texts(
                "BETWEEN #dev timestamp=2026-01-05T10:00:00.000Z"
                    + " timestamp=2026-01-05T10:00:03.000Z 9"))
        .isEqualTo("23");
  }

  @Test
  void roomsWithMessagesAreListed() {
    assertThat(
            says(
                ann,
                "CHATHISTORY TARGETS timestamp=2026-01-05T09:00:00.000Z"
                    + " timestamp=2026-01-05T11:00:00.000Z 10"))
        .anyMatch(line -> line.endsWith(" CHATHISTORY TARGETS #dev :2026-01-05T10:00:04.000Z"));
  }

  @Test
  void whatCannotBeGivenIsRefused() {
    assertThat(says(ann, "CHATHISTORY LATEST #zoo * 2"))
        .containsExactly(
            ":parley FAIL CHATHISTORY INVALID_TARGET LATEST #zoo"
                + " :Messages could not be retrieved");
    for (String wrong :
        List.of(
            "LATEST #dev * x", "LATEST #dev", "FOO", "", "BEFORE #dev * 2", "AFTER #dev x=1 1")) {
      assertThat(says(ann, "CHATHISTORY " + wrong).getFirst())
          .startsWith(":parley FAIL CHATHISTORY INVALID_PARAMS ");
    }
  }

  @Test
  void whoCannotAskIsShownTheLatestOnJoining() {
    FakeConnection cy = house.client("cy", "server-time");
    assertThat(says(cy, "JOIN #dev"))
        .endsWith("@time=2026-01-05T10:00:04.000Z :bob!bob@localhost PRIVMSG #dev :5")
        .hasSize(8);
    FakeConnection dan = house.client("dan");
    assertThat(says(dan, "JOIN #dev")).hasSize(3);
  }

  private String texts(String what) {
    StringBuilder texts = new StringBuilder();
    for (String line : says(ann, "CHATHISTORY " + what)) {
      if (line.contains("PRIVMSG")) {
        texts.append(line.charAt(line.length() - 1));
      }
    }
    return texts.toString();
  }
}
