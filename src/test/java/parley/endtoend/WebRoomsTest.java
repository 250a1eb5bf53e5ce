package parley.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What two people at the page can do with rooms, and with each other.
class WebRoomsTest {
  @TempDir static Path folder;
  private static WebStage stage;
  private static WebPerson ann;
  private static WebPerson bob;

  private String room = "";

  @BeforeAll
  static void open() {
    stage = new WebStage(folder);
    ann = stage.comes("ann", "hall");
    bob = stage.comes("bob", "hall");
  }

  @AfterAll
  static void close() {
    assertThat(stage.everybodyLeaves()).isEmpty();
    stage.close();
  }

  @BeforeEach
  void come() {
    room = stage.newRoom();
    ann.goesTo(room);
    bob.goesTo(room);
    ann.member("bob").waitFor();
  }

  @Test
  void whoMadeTheRoomSetsItsTopic() {
    ann.button("Add a topic").click();
    ann.field("Topic").fill("what we talk about");
    ann.button("Save").click();
    bob.button("Topic: what we talk about").waitFor();
  }

  @Test
  void twoTalkBetweenThemselves() {
    ann.member("bob").click();
    ann.dialog().getByRole(AriaRole.BUTTON, named("Message")).click();
    ann.isIn("bob");
    ann.says("between us");
    bob.room("ann").click();
    bob.reads("between us");
  }

  @Test
  void aNewRoomIsMadeWhereRoomsAreListed() {
    bob.button("Browse rooms").click();
    assertThat(bob.dialog()).containsText(room);
    bob.field("Filter rooms, or type a new name").fill("made-" + room);
    bob.button("Make made-" + room).click();
    bob.isIn("made-" + room);
  }

  @Test
  void whatIsNewIsCountedAndMarked() {
    bob.says("/join next-" + room);
    bob.isIn("next-" + room);
    ann.says("bob: look here");
    assertThat(bob.room(room).locator(".mentions")).hasText("@1");
    bob.presses("Alt+a");
    bob.isIn(room);
    Locator line =
        bob.page().getByRole(AriaRole.SEPARATOR, new Page.GetByRoleOptions().setName("new"));
    line.waitFor();
    bob.presses("Escape");
    assertThat(line).hasCount(0);
  }

  @Test
  void aFewLettersLeadToARoom() {
    bob.says("/join far-" + room);
    bob.isIn("far-" + room);
    bob.presses("Control+k");
    bob.page().keyboard().type(room);
    bob.presses("Enter");
    bob.isIn(room);
  }

  @Test
  void anInvitationIsOneButton() {
    bob.says("/join den-" + room);
    bob.isIn("den-" + room);
    bob.says("/invite ann");
    ann.sees("bob invites you to den-" + room);
    ann.button("Join").click();
    ann.isIn("den-" + room);
  }

  @Test
  void whoIsRemovedReadsWhyAndMayComeBack() {
    removesBob("Remove from the room", "too loud");
    bob.sees("ann removed you from this room: too loud");
    bob.button("Join again").click();
    bob.field().waitFor();
  }

  @Test
  void whoIsBannedStaysOut() {
    removesBob("Ban", "enough");
    bob.sees("removed you from this room");
    bob.button("Join again").click();
    bob.sees("You are banned from this room.");
    assertThat(bob.field()).hasCount(0);
    bob.room("hall").click();
    bob.isIn("hall");
  }

  private void removesBob(String action, String reason) {
    ann.member("bob").click();
    ann.dialog().getByRole(AriaRole.BUTTON, named(action)).click();
    ann.field("Reason").fill(reason);
    ann.dialog().getByRole(AriaRole.BUTTON, named(action)).click();
  }

  @Test
  void aModeratorMakesAnother() {
    ann.member("bob").click();
    ann.button("Make moderator").click();
    assertThat(bob.member("bob")).containsText("moderator");
  }

  @Test
  void aRoomWithAPasswordAsksForIt() {
    ann.says("/join vault-" + room);
    ann.isIn("vault-" + room);
    ann.says("/mode +k sesame");
    ann.sees("set +k");
    bob.says("/join vault-" + room);
    bob.page().getByLabel("Password of the room").fill("sesame");
    bob.button("Join").click();
    bob.says("open it is");
    ann.reads("open it is");
  }

  @Test
  void aRoomThatIsLeftIsGoneFromTheList() {
    bob.says("/join brief-" + room);
    bob.isIn("brief-" + room);
    bob.button("More for brief-" + room).click();
    bob.button("Leave").click();
    assertThat(bob.room("brief-" + room)).hasCount(0);
    bob.isIn(room);
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }
}
