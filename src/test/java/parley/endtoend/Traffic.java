package parley.endtoend;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// What a page fetches: how often, and how many bytes come over the network, packed as they are.
final class Traffic {
  private final List<String> paths = new ArrayList<>();
  private long bytes;
  private long headerBytes;

  /// Counts from now on.
  static Traffic of(Page page) {
    Traffic traffic = new Traffic();
    CDPSession tools = page.context().newCDPSession(page);
    tools.on("Network.requestWillBeSent", traffic::asked);
    tools.on(
        "Network.responseReceived",
        event ->
            traffic.headerBytes +=
                event.getAsJsonObject("response").get("encodedDataLength").getAsLong());
    tools.on(
        "Network.loadingFinished",
        event -> traffic.bytes += event.get("encodedDataLength").getAsLong());
    tools.send("Network.enable");
    return traffic;
  }

  private void asked(JsonObject event) {
    String url = event.getAsJsonObject("request").get("url").getAsString();
    if (url.startsWith("http")) {
      paths.add(URI.create(url).getPath());
    }
  }

  int requests() {
    return paths.size();
  }

  /// Headers and all.
  double kilobytes() {
    return bytes / 1024.0;
  }

  /// Without headers.
  double kilobytesOfContent() {
    return (bytes - headerBytes) / 1024.0;
  }

  /// The paths that were asked for, in order.
  List<String> paths() {
    return List.copyOf(paths);
  }
}
