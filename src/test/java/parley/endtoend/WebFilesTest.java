package parley.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sending files at the page: picked, dropped, pasted.
class WebFilesTest {
  /// Gives files to the page as a browser does when they are dropped or pasted.
  private static final String GIVES =
      """
      (element, [how, name, type, size]) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(size).fill(120)], name, { type }));
        const options = { bubbles: true, cancelable: true };
        const event = how === "paste"
          ? new ClipboardEvent("paste", { ...options, clipboardData: data })
          : new DragEvent(how, { ...options, dataTransfer: data });
        element.dispatchEvent(event);
      }
      """;

  private static final String PAINTS =
      """
      async () => {
        const canvas = new OffscreenCanvas(1200, 300);
        const pen = canvas.getContext("2d");
        pen.fillStyle = "teal";
        pen.fillRect(0, 0, 1200, 300);
        const picture = await canvas.convertToBlob({ type: "image/png" });
        const data = new DataTransfer();
        data.items.add(new File([picture], "teal.png", { type: "image/png" }));
        const paste = new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData: data });
        document.querySelector("textarea").dispatchEvent(paste);
      }
      """;

  private static final LocatorAssertions.IsInViewportOptions WHOLE =
      new LocatorAssertions.IsInViewportOptions().setRatio(1);

  @TempDir static Path folder;
  private static WebStage stage;
  private static WebPerson ann;
  private static WebPerson bob;
  private String room = "";

  @BeforeAll
  static void open() {
    stage = new WebStage(folder, "\n[files]\nmax_size_mb = 1\n");
    ann = stage.comes("ann", "hall");
    bob = stage.comes("bob", "hall");
  }

  @AfterAll
  static void close() {
    List<String> complaints = stage.everybodyLeaves();
    stage.close();
    assertThat(complaints).isEmpty();
  }

  @BeforeEach
  void come() {
    room = stage.newRoom();
    ann.goesTo(room);
    bob.goesTo(room);
  }

  @Test
  void aFileThatIsPickedIsShownWithItsSizeAndTheLimitBeforeItGoes() {
    FileChooser chooser =
        ann.page().waitForFileChooser(() -> ann.page().getByLabel("Send a file").click());
    byte[] plan = "the plan\n".repeat(300).getBytes(StandardCharsets.UTF_8);
    chooser.setFiles(new FilePayload("plan ä.txt", "text/plain", plan));
    assertThat(offered()).containsText("plan ä.txt");
    assertThat(offered()).containsText("2.7 KB, up to 1.0 MB");
    assertThat(ann.messages().getByRole(AriaRole.ARTICLE)).hasCount(0);
    send().click();
    Locator card = bob.message("plan ä.txt").getByRole(AriaRole.LINK);
    assertThat(card).containsText("2.7 KB");
    assertThat(offered()).hasCount(0);
    String address = card.getAttribute("href");
    String read = (String) bob.page().evaluate("a => fetch(a).then(r => r.text())", address);
    assertThat(read).isEqualTo(new String(plan, StandardCharsets.UTF_8));
  }

  @Test
  void aFileThatIsDroppedWaitsForAWordInItsRoom() {
    Locator log = ann.messages();
    log.evaluate(GIVES, List.of("dragover", "drop.bin", "", 10));
    assertThat(ann.page().locator(".dropping")).hasCount(1);
    log.evaluate(GIVES, List.of("drop", "drop.bin", "", 5000));
    assertThat(ann.page().locator(".dropping")).hasCount(0);
    assertThat(offered()).containsText("drop.bin");
    ann.room("hall").click();
    ann.isIn("hall");
    assertThat(offered()).hasCount(0);
    ann.room(room).click();
    ann.isIn(room);
    send().click();
    assertThat(bob.message("drop.bin")).containsText("5.0 KB");
  }

  @Test
  void aPictureThatIsPastedStandsInItsPlaceAndMovesNothing() {
    ann.page().evaluate(PAINTS);
    assertThat(offered()).containsText("teal.png");
    send().click();
    Locator frame = bob.message("teal.png").locator(".picture");
    frame.waitFor();
    double reserved = frame.boundingBox().height;
    bob.page()
        .waitForCondition(
            () -> (boolean) frame.locator("img").evaluate("i => i.complete && i.naturalWidth > 0"));
    assertThat(frame.locator("img").evaluate("i => i.naturalWidth")).isEqualTo(480);
    assertThat(frame.boundingBox().height).isEqualTo(reserved);
    assertThat(frame.getByRole(AriaRole.IMG)).hasAttribute("alt", "teal.png");
  }

  @Test
  void onAPhoneALongNameLeavesRoomForTheButtons() {
    WebPerson zoe = stage.comes("zoe", room, Screen.PHONE);
    String name = "a very long name that somebody gave without thinking of phones.bin";
    zoe.field().evaluate(GIVES, List.of("paste", name, "", 100));
    Locator offer = zoe.page().locator(".offered .context");
    assertThat(offer).containsText("100 B, up to 1.0 MB");
    assertThat(offer.getByRole(AriaRole.BUTTON, named("Cancel"))).isInViewport(WHOLE);
    offer.getByRole(AriaRole.BUTTON, named("Send")).click();
    bob.message(name).waitFor();
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  @Test
  void whatIsTooLargeIsRefusedWithWords() {
    ann.field().evaluate(GIVES, List.of("paste", "big.bin", "", 1_500_000));
    ann.sees("big.bin has 1.5 MB. The limit is 1.0 MB.");
    assertThat(offered()).hasCount(0);
  }

  @Test
  void aSlowFileShowsHowFarItIsAndCanBeStopped() {
    slowly(ann.page(), 50_000);
    ann.field().evaluate(GIVES, List.of("paste", "slow.bin", "", 900_000));
    send().click();
    Locator bar = ann.page().getByRole(AriaRole.PROGRESSBAR);
    assertThat(bar).hasAttribute("aria-label", "Sending slow.bin");
    ann.page().waitForCondition(() -> (boolean) bar.evaluate("bar => bar.value > 0"));
    ann.page().getByLabel("Cancel").click();
    assertThat(offered()).hasCount(0);
    slowly(ann.page(), -1);
    ann.says("never mind");
    bob.reads("never mind");
    assertThat(bob.messages().getByRole(AriaRole.ARTICLE)).hasCount(1);
  }

  @Test
  void aFileGoesWithItsMessage() {
    ann.field().evaluate(GIVES, List.of("paste", "oops.txt", "text/plain", 100));
    send().click();
    String address = bob.message("oops.txt").getByRole(AriaRole.LINK).getAttribute("href");
    assertThat(status(address)).isEqualTo(200);
    ann.picks("oops.txt", "More");
    ann.button("Delete").click();
    ann.dialog().getByRole(AriaRole.BUTTON, named("Delete")).click();
    bob.reads("This message was deleted.");
    bob.page().waitForCondition(() -> status(address) == 404);
  }

  private static int status(String address) {
    return bob.page().context().request().get(address).status();
  }

  private static Locator offered() {
    return ann.page().locator(".offered .context");
  }

  private static Locator send() {
    return offered().getByRole(AriaRole.BUTTON, named("Send"));
  }

  /// Makes a page's network slow.
  ///
  /// @param bytes it sends a second; -1 for as many as it can
  private static void slowly(Page page, int bytes) {
    CDPSession session = page.context().newCDPSession(page);
    JsonObject how = new JsonObject();
    how.addProperty("offline", false);
    how.addProperty("latency", 0);
    how.addProperty("downloadThroughput", -1);
    how.addProperty("uploadThroughput", bytes);
    session.send("Network.enable");
    session.send("Network.emulateNetworkConditions", how);
  }
}
