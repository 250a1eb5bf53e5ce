package parley.door.text;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.text.TextHouse.sees;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.house.FakeConnection;
import parley.journal.Search;

class SearchTest {
  private final TextHouse house = new TextHouse();
  private final FakeConnection ann = house.named("ann", "classic");
  private final FakeConnection bob = house.named("bob", "classic");

  @Test
  void whatIsFoundIsNumberedFromTheLatest() {
    ann.types("the Deadline is May");
    bob.types("which one?");
    bob.types("deadline of the other plan");

    assertThat(sees(ann, "/search deadline"))
        .containsExactly("[2] ann: the Deadline is May", "[1] bob: deadline of the other plan");
    assertThat(sees(ann, "/find the DEADLINE is")).containsExactly("[1] ann: the Deadline is May");
    assertThat(sees(ann, "/search nothing"))
        .containsExactly("Nothing more of the kind was said in lobby.");
  }

  @Test
  void whoSaidItAndWhereAndWhenCanBeGiven() {
    ann.types("first plan");
    house.house().passes(24 * 3600 * 1000);
    bob.types("second plan");
    ann.types("@bob private plan");

    assertThat(sees(ann, "/search plan from:BOB")).endsWith("[1] bob: second plan");
    assertThat(sees(ann, "/search from:ann")).endsWith("[1] ann: first plan");
    assertThat(sees(ann, "/search plan in:@bob"))
        .containsExactly("[1] [PRIVATE to bob] private plan");
    assertThat(sees(bob, "/search plan in:#lobby before:2026-01-06"))
        .containsExactly("-- 5 January 2026 --", "[1] ann: first plan");
    assertThat(sees(bob, "/search plan after:2026-01-06")).containsExactly("[1] bob: second plan");
    assertThat(sees(bob, "/search plan after:2026-01-05T10:00 before:2026-01-05T10:01"))
        .endsWith("[1] ann: first plan");
  }

  @Test
  void aFoundMessageIsAnsweredByItsNumber() {
    ann.types("the plan is good");
    bob.types("noise");
    bob.types("more noise");
    sees(bob, "/search plan");

    assertThat(sees(ann, "/search plan")).containsExactly("[1] ann: the plan is good");
    bob.types("/reply 1 yes it is");
    assertThat(ann.screen().lines()).contains("bob (to ann: \"the plan is good\"): yes it is");
    bob.types("/react 1 +1");
    assertThat(ann.screen().lines())
        .anyMatch(line -> line.contains("to ann: \"the plan is good\""));
    assertThat(sees(bob, "/reply 2 what"))
        .containsExactly("There is no such message. /history shows the numbers.");
  }

  @Test
  void theNumbersAreThoseOfWhicheverCameLast() {
    ann.types("plan");
    bob.types("noise");
    sees(bob, "/search plan");
    sees(bob, "/history");
    bob.types("/reply 1 hm");
    assertThat(ann.screen().lines()).contains("bob (to bob: \"noise\"): hm");
  }

  @Test
  void aPrivateMessageThatWasFoundIsAnsweredPrivately() {
    bob.types("@ann the plan");
    sees(ann, "/search plan in:@bob");
    bob.screen().clear();
    ann.types("/reply 1 good");
    assertThat(bob.screen().lines()).containsExactly("[PRIVATE] ann (to bob: \"the plan\"): good");
  }

  @Test
  void goingOnFindsWhatWasSaidBefore() {
    for (int i = 1; i <= 45; i++) {
      ann.types("plan " + i);
    }
    assertThat(sees(ann, "/search plan"))
        .startsWith("[20] ann: plan 26")
        .endsWith("[1] ann: plan 45", "Type /search more for what was found before.");
    assertThat(sees(ann, "/search more")).startsWith("[40] ann: plan 6").hasSize(21);
    assertThat(sees(ann, "/search more")).startsWith("[45] ann: plan 1").hasSize(5);
    assertThat(sees(ann, "/search more"))
        .containsExactly("Nothing more of the kind was said in lobby.");
    bob.screen().clear();
    ann.types("/reply 45 the first");
    assertThat(bob.screen().lines()).containsExactly("ann (to ann: \"plan 1\"): the first");
  }

  @Test
  void whenNotAllCanBeLookedAtThatIsSaid() {
    ann.types("plan");
    for (int i = 0; i < Search.LOOKED_AT_MAX; i++) {
      house.house().ask(ann, saying("noise"));
    }
    assertThat(sees(ann, "/search plan"))
        .containsExactly(
            "5000 messages were looked at. Type /search more to look at those before.");
    assertThat(sees(ann, "/search more")).containsExactly("[1] ann: plan");
  }

  @Test
  void nobodyFindsWhatIsNotTheirs() {
    bob.types("/join java");
    bob.types("secret plan");
    assertThat(sees(ann, "/search plan in:java"))
        .containsExactly("You are not in room java. /join it first.");
    assertThat(sees(ann, "/search plan in:nowhere"))
        .containsExactly("There is no room nowhere. /join makes it.");
    assertThat(sees(ann, "/search plan in:a,b"))
        .containsExactly("Room name refused: it may not contain ','.");
    assertThat(sees(ann, "/search plan in:@cy")).containsExactly("User cy not found.");
  }

  @Test
  void aNumberIsOfNoUseToWhoMayReadNoMore() {
    ann.types("/join java");
    bob.types("/join java");
    bob.types("plan");
    sees(ann, "/search plan");
    ann.types("/leave");
    assertThat(sees(ann, "/reply 1 x"))
        .containsExactly("There is no such message. /history shows the numbers.");
  }

  @Test
  void whatWasTakenBackIsNotFound() {
    ann.types("plan");
    sees(bob, "/search plan");
    sees(ann, "/history");
    ann.types("/delete 1");
    assertThat(sees(bob, "/reply 1 x"))
        .containsExactly("There is no such message. /history shows the numbers.");
    assertThat(sees(bob, "/search plan"))
        .containsExactly("Nothing more of the kind was said in lobby.");
  }

  @Test
  void wrongFormsAreAnsweredWithTheUsage() {
    for (String wrong : List.of("/search", "/search in:lobby", "/search plan after:noon")) {
      assertThat(sees(ann, wrong)).singleElement().asString().startsWith("Usage: /search <words>");
    }
  }

  @Test
  void whenHistoryCannotBeReadThatIsSaid() {
    house.house().journal().readingFails(true);
    assertThat(sees(ann, "/search plan")).singleElement().asString().contains("cannot be read");
    assertThat(sees(ann, "/ping")).containsExactly("Pong.");
  }

  private static parley.engine.Ask saying(String text) {
    return new parley.engine.Ask.Order(
        new parley.core.command.Say(null, parley.core.event.Manner.MESSAGE, text));
  }
}
