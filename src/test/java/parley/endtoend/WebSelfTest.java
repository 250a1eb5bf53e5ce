package parley.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who one is at the page, how it looks, and what it keeps.
class WebSelfTest {
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
  void aNameIsOfferedAndOneClickIsEnough() {
    String address = "http://127.0.0.1:" + stage.server().port() + "/";
    Page page = stage.browser().open(address);
    assertThat(page.getByLabel("Nickname")).not().hasValue("");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Join lobby")).click();
    page.getByLabel("Message", new Page.GetByLabelOptions().setExact(true)).waitFor();
    assertThat(page).hasTitle("lobby - parley");
    page.context().close();
  }

  @Test
  void aNameThatSomebodyHasIsRefusedInWords() {
    stage.comes("carl", stage.newRoom());
    Page page = stage.browser().open("http://127.0.0.1:" + stage.server().port() + "/");
    page.getByLabel("Nickname").fill("Carl");
    page.keyboard().press("Enter");
    page.getByText("Somebody has this nickname.").waitFor();
    page.context().close();
  }

  @Test
  void oneRegistersAndComesBackWithThePassword() {
    WebPerson dora = stage.comes("dora", stage.newRoom());
    dora.says("/register dora correcthorse");
    dora.sees("logged in as dora");
    dora.close();
    Page page = stage.browser().open("http://127.0.0.1:" + stage.server().port() + "/");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in")).click();
    page.getByLabel("Account").fill("dora");
    page.getByLabel("Password").fill("correcthorse");
    page.keyboard().press("Enter");
    page.getByText("logged in as dora").waitFor();
    page.context().close();
  }

  @Test
  void aNewNameIsSeenByAll() {
    String room = stage.newRoom();
    WebPerson eve = stage.comes("eve", room);
    WebPerson finn = stage.comes("finn", room);
    eve.says("/nick evelyn");
    finn.member("evelyn").waitFor();
  }

  @Test
  void aDraftSurvivesAReload() {
    String room = stage.newRoom();
    WebPerson gina = stage.comes("gina", room);
    gina.field().fill("half a thought");
    gina.page().reload();
    gina.hasWritten("half a thought");
    gina.isIn(room);
  }

  @Test
  void theDarkThemeStays() {
    WebPerson hugo = stage.comes("hugo", stage.newRoom());
    hugo.button("Settings").click();
    hugo.page().getByLabel("Dark").check();
    hugo.button("Done").click();
    hugo.page().reload();
    assertThat(hugo.page().locator("html")).hasAttribute("data-theme", "dark");
  }

  @Test
  void namesCommandsAndEmojiAreCompleted() {
    String room = stage.newRoom();
    WebPerson ines = stage.comes("ines", room);
    stage.comes("jan", room);
    ines.member("jan").waitFor();
    ines.field().pressSequentially("ja");
    ines.presses("Tab");
    ines.hasWritten("jan: ");
    ines.field().fill("");
    ines.field().pressSequentially("/to");
    ines.presses("Enter");
    ines.hasWritten("/topic ");
    ines.field().fill("");
    ines.field().pressSequentially(":tada");
    ines.page().getByRole(AriaRole.OPTION).first().waitFor();
    ines.presses("Tab");
    ines.hasWritten("🎉 ");
  }

  @Test
  void theSheetOfKeysOpensAndGivesTheFocusBack() {
    WebPerson kim = stage.comes("kim", stage.newRoom());
    kim.presses("Control+/");
    assertThat(kim.dialog()).containsText("Next mention");
    kim.presses("Escape");
    assertThat(kim.dialog()).hasCount(0);
    assertThat(kim.field()).isFocused();
  }

  @Test
  void whoLooksElsewhereIsToldByTheTitleAndTheIcon() {
    String room = stage.newRoom();
    WebPerson nora = stage.comes("nora", room);
    WebPerson otto = stage.comes("otto", room);
    nora.page()
        .evaluate("() => { document.hasFocus = () => false; dispatchEvent(new Event('blur')); }");
    otto.says("nora: are you there");
    assertThat(nora.page()).hasTitle("(@1) " + room + " - parley");
    Locator icon = nora.page().locator("link[rel=icon]");
    assertThat(icon).hasAttribute("href", Pattern.compile("^data:image/png"));
    nora.page()
        .evaluate("() => { document.hasFocus = () => true; dispatchEvent(new Event('focus')); }");
    assertThat(nora.page()).hasTitle(room + " - parley");
    assertThat(icon).hasAttribute("href", Pattern.compile("/_/\\w+/favicon\\.svg"));
  }

  @Test
  void anUnknownCommandIsNotSent() {
    WebPerson lena = stage.comes("lena", stage.newRoom());
    lena.says("/nonsense");
    lena.sees("There is no command /nonsense.");
    lena.hasWritten("/nonsense");
  }

  @Test
  void onAPhoneRoomsAndMembersAreBehindButtons() {
    String room = stage.newRoom();
    WebPerson max = stage.comes("max", room, Screen.PHONE);
    assertThat(max.room(room)).not().isVisible();
    max.button("Rooms and people").click();
    assertThat(max.room(room)).isVisible();
    max.page().goBack();
    assertThat(max.room(room)).not().isVisible();
    max.button("1 here. Show members").click();
    assertThat(max.member("max")).isVisible();
  }
}
