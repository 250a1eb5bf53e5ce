package parley.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.account.Invitations;

/// Coming back to the page, as a guest and with an account, and coming by a link.
class WebComingBackTest {
  @TempDir static Path folder;
  private static WebStage stage;

  @BeforeAll
  static void open() {
    stage = new WebStage(folder);
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  @AfterEach
  void leave() {
    assertThat(stage.everybodyLeaves()).isEmpty();
  }

  @Test
  void aGuestWhoLoadsThePageAnewIsNotSeenToGo() {
    String room = stage.newRoom();
    WebPerson ann = stage.comes("ada", room);
    WebPerson bob = stage.comes("ben", room);
    ann.member("ben").waitFor();
    ann.says("/msg ben for you alone");
    bob.room("ada").waitFor();
    ann.room(room).click();
    for (int i = 0; i < 3; i++) {
      bob.page().reload();
      bob.isIn(room);
      bob.says("back " + i);
      ann.reads("back " + i);
    }
    assertThat(ann.messages()).not().containsText("ben left");
    assertThat(ann.messages()).not().containsText("came and went");
    assertThat(ann.member("ben")).hasCount(1);
    bob.room("ada").click();
    bob.reads("for you alone");
  }

  @Test
  void whoWasInATalkIsThereAgainAndInNoRoomThatTheyHadNotJoined() {
    String room = stage.newRoom();
    WebPerson fay = stage.comes("fay", room);
    stage.comes("gus", room);
    fay.says("/msg gus are you there?");
    fay.isIn("gus");
    fay.page().reload();
    fay.isIn("gus");
    fay.reads("are you there?");
    fay.room(room).waitFor();
    assertThat(fay.room("lobby")).hasCount(0);
    assertThat(fay.room("gus").locator(".dot.here")).hasCount(1);
    fay.says("/msg nobody-here hello");
    fay.sees("Nobody of that name is here.");
    assertThat(fay.room("nobody-here").locator(".dot.here")).hasCount(0);
  }

  @Test
  void aCopyOfTheTabDoesNotPutTheFirstOneOut() {
    String room = stage.newRoom();
    WebPerson ann = stage.comes("copied", room);
    ann.page().reload();
    ann.isIn(room);
    Page copy = ann.page().waitForPopup(() -> ann.page().evaluate("() => void open(location)"));
    assertThat((String) copy.evaluate("() => sessionStorage.getItem('parley')")).contains(room);
    assertThat((String) copy.evaluate("() => localStorage.getItem('parley-tokens')"))
        .isEqualTo("{\"tokens\":[]}");
    copy.getByText("Coming back as copied").waitFor();
    ann.says("still here");
    ann.reads("still here");
    assertThat(ann.page().getByText("Disconnected")).hasCount(0);
  }

  @Test
  void aGuestWhoClosesTheTabAndOpensAnotherIsTheSame() {
    String room = stage.newRoom();
    WebPerson ann = stage.comes("anna", room);
    WebPerson bob = stage.comes("bobo", room);
    ann.member("bobo").waitFor();
    Page next = bob.page().context().newPage();
    bob.page().close(new Page.CloseOptions().setRunBeforeUnload(true));
    next.navigate(bob.page().url());
    assertThat(next.getByLabel("Nickname")).hasValue("bobo");
    next.getByLabel("Nickname").press("Enter");
    field(next).fill("me again");
    field(next).press("Enter");
    ann.reads("me again");
    assertThat(ann.member("bobo")).hasCount(1);
    assertThat(ann.messages()).not().containsText("left");
    next.context().close();
  }

  @Test
  void whoHasAnAccountIsLoggedInAfterAReloadAndNoPasswordIsKept() {
    String room = stage.newRoom();
    WebPerson watcher = stage.comes("watcher", room);
    Page page = registers("cara", room);
    watcher.member("cara").waitFor();
    page.reload();
    page.getByLabel("Message", new Page.GetByLabelOptions().setExact(true)).waitFor();
    page.getByTitle("You are cara.").getByText("logged in as cara").waitFor();
    String kept = (String) page.evaluate("() => JSON.stringify([sessionStorage, localStorage])");
    assertThat(kept).contains("clientKey").doesNotContain("open sesame");
    assertThat((String) page.evaluate("() => JSON.stringify(localStorage)"))
        .doesNotContain("clientKey");
    assertThat(watcher.messages()).not().containsText("cara left");
    Page other = page.context().newPage();
    other.navigate(page.url());
    other.getByLabel("Password").waitFor();
    page.context().close();
  }

  @Test
  void whoStaysLoggedInIsSoInTheNextTabUntilTheyLogOut() {
    String room = stage.newRoom();
    Page page = opens("/join/" + room);
    fillIn(page, "dora");
    page.getByLabel("Stay logged in on this device").check();
    page.getByRole(AriaRole.BUTTON, named("Register")).click();
    field(page).waitFor();
    Page next = page.context().newPage();
    page.close();
    next.navigate(address("/join/" + room));
    field(next).waitFor();
    next.getByLabel("Settings").click();
    assertThat(next.getByRole(AriaRole.DIALOG)).containsText("Logged in as dora");
    next.getByRole(AriaRole.BUTTON, named("Log out")).click();
    next.getByLabel("Nickname").or(next.getByLabel("Account")).waitFor();
    assertThat((String) next.evaluate("() => JSON.stringify([sessionStorage, localStorage])"))
        .doesNotContain("clientKey");
    next.context().close();
  }

  @Test
  void withoutHttpsThePageAsksForThePasswordAgainAndSaysWhy() {
    try (Browser browser = new Browser()) {
      String room = stage.newRoom();
      String there = "http://" + Browser.ELSEWHERE + ":" + stage.server().port();
      Page page = browser.open(there + "/join/" + room);
      fillIn(page, "emil");
      assertThat(page.getByLabel("Stay logged in on this device")).hasCount(0);
      page.getByRole(AriaRole.BUTTON, named("Register")).click();
      field(page).waitFor();
      page.getByRole(AriaRole.BUTTON, named("More for " + room)).click();
      page.getByRole(AriaRole.BUTTON, named("Copy invite link")).click();
      page.getByText("Invite link copied.").waitFor();
      field(page).press("Control+v");
      assertThat(field(page)).hasValue(there + "/join/" + room);
      page.reload();
      page.getByText("This page came without https.").waitFor();
      page.getByLabel("Password").fill("open sesame");
      page.getByRole(AriaRole.BUTTON, named("Log in")).first().click();
      field(page).waitFor();
      assertThat(page.getByTitle("You are emil.")).containsText("logged in as emil");
    }
  }

  @Test
  void aLinkToARoomWithAPasswordLetsIn() {
    String room = stage.newRoom();
    WebPerson ann = stage.comes("ann", room);
    ann.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    ann.says("/mode +k open sésame");
    ann.sees("set +k");
    ann.button("More for " + room).click();
    ann.button("Copy invite link").click();
    ann.sees("Invite link copied.");
    String link = (String) ann.page().evaluate("() => navigator.clipboard.readText()");
    assertThat(link).isEqualTo(address("/join/" + room + "#key=open"));
    WebPerson bob = stage.follows(link, "bob");
    bob.says("open it is");
    ann.reads("open it is");
    assertThat(bob.page().url()).isEqualTo(address("/join/" + room));
    bob.page().reload();
    bob.says("and open it stays");
    ann.reads("and open it stays");
  }

  @Test
  void anInvitationByLinkOpensTheFormFilledIn() throws Exception {
    Path data = folder.resolve("invited");
    try (ServerProcess server =
        Launch.on(data).configured("[accounts]\nregistration = \"invite\"\n").start()) {
      byte[] secret = Files.readAllBytes(data.resolve("invite.key"));
      String invitation =
          Invitations.with(secret, InstantSource.system())
              .make("zoe", Instant.now().plusSeconds(3600));
      String here = "http://127.0.0.1:" + server.port() + "/";
      Page page = stage.browser().open(here + "#name=zoe&invitation=" + invitation);
      assertThat(page.getByLabel("Account")).hasValue("zoe");
      assertThat(page.getByLabel("Invitation")).hasValue(invitation);
      page.getByLabel("Password").fill("open sesame");
      page.getByRole(AriaRole.BUTTON, named("Register")).first().click();
      field(page).waitFor();
      page.context().close();
      Page other = stage.browser().open(here);
      other.getByRole(AriaRole.BUTTON, named("Register")).click();
      fill(other, "yan");
      other.getByRole(AriaRole.BUTTON, named("Register")).first().click();
      other.getByText("Only the invited can register here. Enter").waitFor();
      assertThat(other.getByLabel("Invitation")).isEditable();
      other.context().close();
    }
  }

  /// Makes an account on the first screen, and goes into a room.
  private static Page registers(String nick, String room) {
    Page page = opens("/join/" + room);
    fillIn(page, nick);
    page.getByRole(AriaRole.BUTTON, named("Register")).click();
    field(page).waitFor();
    return page;
  }

  private static void fillIn(Page page, String nick) {
    page.getByRole(AriaRole.BUTTON, named("Register")).click();
    fill(page, nick);
  }

  private static void fill(Page page, String nick) {
    page.getByLabel("Account").fill(nick);
    page.getByLabel("Password").fill("open sesame");
  }

  private static com.microsoft.playwright.Locator field(Page page) {
    return page.getByRole(AriaRole.TEXTBOX, named("Message"));
  }

  private static Page opens(String path) {
    return stage.browser().open(address(path));
  }

  private static String address(String path) {
    return "http://127.0.0.1:" + stage.server().port() + path;
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
