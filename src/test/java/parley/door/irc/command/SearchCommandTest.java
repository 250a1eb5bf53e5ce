package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.door.irc.IrcHouse;
import parley.house.FakeConnection;

class SearchCommandTest {
  private final IrcHouse house = new IrcHouse();
  private final FakeConnection ann = house.member("ann", "#dev", "batch", "soju.im/search");
  private final FakeConnection bob = house.member("bob", "#dev");

  @BeforeEach
  void someTalk() {
    ann.types("JOIN #ops");
    for (String text : List.of("The deadline is near", "which one?", "the DEADLINE of May")) {
      bob.types("PRIVMSG #dev :" + text);
      house.house().passes(1_000);
    }
    ann.types("PRIVMSG #ops :no deadline here");
    house.house().passes(1_000);
    ann.types("PRIVMSG #dev :my deadline");
  }

  private List<String> found(String attributes) {
    return says(ann, "SEARCH " + attributes).stream()
        .filter(line -> line.contains("PRIVMSG"))
        .map(line -> line.substring(line.lastIndexOf(':') + 1))
        .toList();
  }

  @Test
  void whatIsFoundComesInABatchOfItsOwn() {
    List<String> lines = says(ann, "SEARCH in=#dev;text=which");
    assertThat(lines.getFirst()).matches(":parley BATCH \\+\\w+ :?soju.im/search");
    assertThat(lines.get(1)).matches("@batch=\\w+ :bob!bob@localhost PRIVMSG #dev :which one\\?");
    assertThat(lines.getLast()).matches(":parley BATCH :?-\\w+");
    assertThat(says(ann, "SEARCH in=#dev;text=nowhere")).hasSize(2);
  }

  @Test
  void messagesAreFoundByTheirWordsInAnyCase() {
    assertThat(found("in=#dev;text=deadline"))
        .containsExactly("The deadline is near", "the DEADLINE of May", "my deadline");
    assertThat(found("in=#dev;text=may\\sdeadline")).containsExactly("the DEADLINE of May");
  }

  @Test
  void messagesAreFoundByWhoSaidThem() {
    assertThat(found("in=#dev;from=ANN")).containsExactly("my deadline");
    assertThat(found("from=ann")).containsExactly("no deadline here", "my deadline");
  }

  @Test
  void messagesAreFoundByTheirTimes() {
    assertThat(found("in=#dev;after=2026-01-05T10:00:02.000Z"))
        .containsExactly("the DEADLINE of May", "my deadline");
    assertThat(found("in=#dev;before=2026-01-05T10:00:01.000Z"))
        .containsExactly("The deadline is near", "which one?");
    assertThat(found("in=#dev;after=2026-01-05T10:00:01.000Z;before=2026-01-05T10:00:02.000Z"))
        .containsExactly("which one?", "the DEADLINE of May");
  }

  @Test
  void aLimitTakesTheLatestOrTheFirstAfterATime() {
    assertThat(found("text=deadline;limit=2")).containsExactly("no deadline here", "my deadline");
    assertThat(found("text=deadline;after=2026-01-05T10:00:00.000Z;limit=1"))
        .containsExactly("The deadline is near");
  }

  @Test
  void nobodyFindsWhatIsNotTheirs() {
    FakeConnection cy = house.member("cy", "#zoo", "batch", "soju.im/search");
    assertThat(says(cy, "SEARCH text=deadline")).hasSize(2);
    assertThat(says(cy, "SEARCH in=#dev;text=deadline"))
        .containsExactly(":parley FAIL SEARCH INVALID_PARAMS in :Messages could not be retrieved");
  }

  @Test
  void whatIsNoAttributeIsRefused() {
    for (String wrong : List.of("after=yesterday", "before=x", "limit=x", "limit=0")) {
      assertThat(says(ann, "SEARCH " + wrong))
          .hasSize(1)
          .allMatch(line -> line.startsWith(":parley FAIL SEARCH INVALID_PARAMS "));
    }
    assertThat(says(bob, "SEARCH text=x").getFirst()).startsWith(":parley 421 bob SEARCH ");
  }
}
