package parley.door.text;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.text.TextHouse.sees;

import org.junit.jupiter.api.Test;
import parley.house.FakeConnection;

/// What single commands do, apart from the transcripts.
class CommandsTest {
  private final TextHouse house = new TextHouse();
  private final FakeConnection ann = house.named("ann", "lobby");
  private final FakeConnection bob = house.named("bob", "classic");

  CommandsTest() {
    TextHouse.read(ann);
  }

  @Test
  void aPrivateMessageGoesByManyNames() {
    for (String command : new String[] {"/pm", "/msg", "/whisper", "/w", "/tell", "/PM"}) {
      assertThat(sees(ann, command + " BOB hi  there"))
          .containsExactly("[Whisper to bob]: hi  there");
      assertThat(bob.screen().lines()).containsExactly("[PRIVATE] ann: hi  there");
    }
  }

  @Test
  void usageIsShownUnderTheNameThatWasTyped() {
    assertThat(sees(ann, "/w bob")).containsExactly("Usage: /w <user> <message>");
    assertThat(sees(ann, "/MSG")).containsExactly("Usage: /msg <user> <message>");
  }

  @Test
  void whoeverWritesToThemselvesIsBoth() {
    assertThat(sees(ann, "@ann remember"))
        .containsExactly("[Whisper from ann]: remember", "[Whisper to ann]: remember");
    assertThat(sees(bob, "@bob remember")).containsExactly("[PRIVATE] bob: remember");
  }

  @Test
  void actionsAreShownToAll() {
    assertThat(sees(ann, "/me waves :wave:")).containsExactly("[lobby] * ann waves 👋");
    assertThat(bob.screen().lines()).containsExactly("* ann waves 👋");
    assertThat(sees(ann, "/me")).containsExactly("Usage: /me <what you do>");
  }

  @Test
  void namesAreTakenAsTheyAreAllowed() {
    assertThat(sees(ann, "/nick a b"))
        .containsExactly("Nickname refused: it may not contain spaces.");
    assertThat(sees(ann, "/nick guest_9"))
        .containsExactly("Nickname refused: guest names are given out by the server.");
    assertThat(sees(ann, "/nick ANN")).containsExactly("Nickname changed to 'ANN'.");
    assertThat(bob.screen().lines()).containsExactly("ann is called ANN now.");
    assertThat(sees(ann, "/nick ANN")).containsExactly("That is so already.");
  }

  @Test
  void roomsAreFoundInAnyCaseAndWithASign() {
    bob.types("/join Java");
    assertThat(sees(ann, "/join #java")).containsExactly("You joined room 'Java'.");
    assertThat(sees(ann, "/join JAVA")).containsExactly("You are already in room 'Java'.");
    assertThat(sees(ann, "/join a b"))
        .containsExactly("Room name refused: it may not contain spaces.");
    assertThat(sees(ann, "/leave java")).containsExactly("Usage: /leave");
    assertThat(sees(ann, "/join lobby")).containsExactly("You joined room 'lobby'.");
  }

  @Test
  void aTopicIsShownSetAndCleared() {
    sees(ann, "/join tea");
    sees(bob, "/join tea");
    ann.screen().lines();
    assertThat(sees(ann, "/topic")).containsExactly("No topic is set in tea.");
    assertThat(sees(ann, "/topic All about :tea:"))
        .containsExactly("ann has set the topic of tea: All about 🍵");
    assertThat(bob.screen().lines()).containsExactly("ann set the topic of tea: All about 🍵");
    assertThat(sees(bob, "/topic")).containsExactly("Topic of tea: All about 🍵");
    FakeConnection cy = house.at("lobby");
    assertThat(sees(cy, "/join tea")).contains("Topic of tea: All about 🍵");
    assertThat(sees(bob, "/topic -"))
        .contains("Not done: only operators of room 'tea' may do that.");
    assertThat(sees(ann, "/topic -")).contains("ann has cleared the topic of tea.");
    assertThat(sees(bob, "/topic")).containsExactly("No topic is set in tea.");
  }

  @Test
  void whoIsAwaySaysSo() {
    assertThat(sees(bob, "/away lunch")).containsExactly("You are away: lunch");
    assertThat(sees(ann, "@bob there?"))
        .containsExactly("[Whisper to bob]: there?", "bob is away: lunch");
    assertThat(sees(ann, "/whois bob"))
        .containsExactly(
            "bob is in: lobby (here since 5 January 2026, 10:00:00)", "bob is away: lunch");
    assertThat(sees(bob, "/whoami"))
        .containsExactly("You are bob in room lobby.", "bob is away: lunch");
    assertThat(sees(bob, "/away")).containsExactly("You are back.");
    assertThat(sees(bob, "/back")).containsExactly("That is so already.");
  }

  @Test
  void peopleAreFound() {
    bob.types("/join java");
    assertThat(sees(ann, "/whois BOB"))
        .containsExactly("bob is in: java (here since 5 January 2026, 10:00:00)");
    assertThat(sees(ann, "/whois carol")).containsExactly("User 'carol' not found.");
    assertThat(sees(ann, "/whois")).containsExactly("Usage: /whois <user>");
    assertThat(sees(ann, "/who")).containsExactly("Users in lobby: ann");
    assertThat(sees(ann, "/users java"))
        .containsExactly("You are not in room 'java'. /join it first.");
    assertThat(sees(bob, "/users #java")).containsExactly("Users in java: bob");
    assertThat(sees(ann, "/list")).containsExactly("Online Users (2): ann, bob");
  }

  @Test
  void aLongListEndsWithHowManyMoreThereAre() {
    for (int i = 0; i < 60; i++) {
      house.at("lobby");
    }
    assertThat(sees(ann, "/list"))
        .singleElement()
        .asString()
        .startsWith("Online Users (62): ann, bob, guest_1, guest_10,")
        .endsWith(" and 12 more");
  }

  @Test
  void partingWordsAreHeard() {
    ann.screen().clear();
    bob.types("/quit gone fishing");
    assertThat(ann.screen().lines()).containsExactly("bob has left the chat. (gone fishing)");
  }

  @Test
  void aPingIsAnswered() {
    assertThat(sees(ann, "/ping")).containsExactly("Pong.");
  }

  @Test
  void theMessageOfTheDayIsShownOnEnteringAndOnDemand() {
    assertThat(sees(ann, "/motd")).containsExactly("There is no message of the day.");
    TextHouse other = new TextHouse("Be kind.\nNo \u001b[31mshouting.\n");
    FakeConnection dan = other.at("lobby");
    assertThat(dan.screen().lines())
        .containsExactly(
            "Welcome! Your nickname is 'guest_1'. Use /nick <name> to change it.",
            "Be kind.",
            "No shouting.");
    assertThat(sees(dan, "/motd")).containsExactly("Be kind.", "No shouting.");
  }

  @Test
  void anEmptyLineIsNothing() {
    assertThat(sees(ann, "")).isEmpty();
    assertThat(sees(ann, "   ")).isEmpty();
    assertThat(bob.screen().isEmpty()).isTrue();
  }
}
