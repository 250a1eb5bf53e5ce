package parley.door.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.house.FakeConnection;

/// The document of the lobby exercise, line by line.
class LobbyTranscriptTest {
  private final TextHouse house = new TextHouse();
  private FakeConnection ann = house.at("lobby");
  private FakeConnection bob = house.at("lobby");

  @BeforeEach
  void theyHaveNames() {
    ann.types("/nick ann");
    bob.types("/nick bob");
    TextHouse.read(ann, bob);
  }

  @Test
  void everybodyStartsAsAGuest() {
    FakeConnection guest = house.at("lobby");
    assertThat(guest.screen().lines())
        .containsExactly("Welcome! Your nickname is 'guest_1'. Use /nick <name> to change it.");
    assertThat(ann.screen().lines()).containsExactly("guest_1 has joined the chat!");
    FakeConnection other = house.at("lobby");
    assertThat(other.screen().lines())
        .containsExactly("Welcome! Your nickname is 'guest_2'. Use /nick <name> to change it.");
  }

  @Test
  void aNicknameIsChangedForAllToSee() {
    ann.types("/nick anna");
    assertThat(ann.screen().lines()).containsExactly("Nickname changed to 'anna'.");
    assertThat(bob.screen().lines()).containsExactly("ann is now known as anna.");
  }

  @Test
  void aTakenNicknameIsRefusedInAnyCase() {
    ann.types("/nick BOB");
    assertThat(ann.screen().lines()).containsExactly("Nickname 'BOB' is already taken.");
    assertThat(bob.screen().isEmpty()).isTrue();
  }

  @Test
  void aMessageReachesTheRoomAndItsSender() {
    ann.types("hello all");
    assertThat(ann.screen().lines()).containsExactly("[lobby] ann: hello all");
    assertThat(bob.screen().lines()).containsExactly("[lobby] ann: hello all");
  }

  @Test
  void whoJoinsARoomIsSeenByTheOldOneAndTheNewOne() {
    bob.types("/join java");
    assertThat(bob.screen().lines()).containsExactly("You joined room 'java'.");
    assertThat(ann.screen().lines()).containsExactly("bob has left the room.");
    ann.types("/join java");
    assertThat(ann.screen().lines()).containsExactly("You joined room 'java'.");
    assertThat(bob.screen().lines()).containsExactly("ann has joined the room.");
    ann.types("in here");
    assertThat(bob.screen().lines()).containsExactly("[java] ann: in here");
  }

  @Test
  void leavingARoomGoesBackToTheLobby() {
    bob.types("/join java");
    TextHouse.read(ann, bob);
    bob.types("/leave");
    assertThat(bob.screen().lines()).containsExactly("You returned to the lobby.");
    assertThat(ann.screen().lines()).containsExactly("bob has joined the room.");
    bob.types("/leave");
    assertThat(bob.screen().lines()).containsExactly("You are already in the lobby.");
  }

  @Test
  void roomsAndUsersAreListedInOrder() {
    FakeConnection cy = house.named("cy", "lobby");
    cy.types("/join zoo");
    TextHouse.read(ann, bob, cy);
    ann.types("/rooms");
    ann.types("/users");
    cy.types("/users");
    assertThat(ann.screen().lines())
        .containsExactly("Active rooms: lobby, zoo", "Users in lobby: ann, bob");
    assertThat(cy.screen().lines()).containsExactly("Users in zoo: cy");
  }

  @Test
  void aWhisperReachesOneAndItsSender() {
    FakeConnection cy = house.named("cy", "lobby");
    TextHouse.read(ann, bob);
    ann.types("/whisper bob see you at ten");
    assertThat(bob.screen().lines()).containsExactly("[Whisper from ann]: see you at ten");
    assertThat(ann.screen().lines()).containsExactly("[Whisper to bob]: see you at ten");
    assertThat(cy.screen().isEmpty()).isTrue();
    ann.types("/whisper nobody hi");
    assertThat(ann.screen().lines()).containsExactly("User 'nobody' not found.");
  }

  @Test
  void wrongFormsAreAnsweredWithTheirUsage() {
    ann.types("/nick");
    ann.types("/join");
    ann.types("/whisper");
    ann.types("/whisper bob");
    ann.types("/dance");
    assertThat(ann.screen().lines())
        .containsExactly(
            "Usage: /nick <nickname>",
            "Usage: /join <room>",
            "Usage: /whisper <user> <message>",
            "Usage: /whisper <user> <message>",
            "Unknown command: /dance. Type /help for available commands.");
  }

  @Test
  void quittingSaysGoodbyeAndCloses() {
    ann.types("/quit");
    assertThat(ann.screen().lines()).containsExactly("Goodbye!");
    assertThat(ann.closed()).isTrue();
    assertThat(bob.screen().lines()).containsExactly("ann has left the chat.");
  }

  @Test
  void aLostConnectionLooksLikeLeaving() {
    ann.drops();
    assertThat(bob.screen().lines()).containsExactly("ann has left the chat.");
    bob.types("/nick ann");
    assertThat(bob.screen().lines()).containsExactly("Nickname changed to 'ann'.");
  }

  @Test
  void theLatestMessagesAreShownOnEntering() {
    ann.types("one");
    ann.types("two");
    FakeConnection late = house.at("lobby");
    assertThat(late.screen().lines())
        .containsExactly(
            "Welcome! Your nickname is 'guest_1'. Use /nick <name> to change it.",
            "[lobby] ann: one",
            "[lobby] ann: two");
  }

  @Test
  void atMostTwentyMessagesAreShownOnEnteringARoom() {
    ann.types("/join java");
    for (int i = 1; i <= 25; i++) {
      ann.types("line " + i);
    }
    bob.screen().clear();
    bob.types("/join java");
    assertThat(bob.screen().lines())
        .hasSize(21)
        .startsWith("You joined room 'java'.", "[java] ann: line 6")
        .endsWith("[java] ann: line 25");
  }

  @Test
  void aClientWithoutLineEndsIsHeard() {
    FakeConnection program = house.at("lobby");
    program.screen().clear();
    program.sends("/nick robo".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    house.house().passes(250);
    assertThat(program.screen().lines()).containsExactly("Nickname changed to 'robo'.");
  }
}
