package parley.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.Eventually;
import parley.irc.IrcMessage;

class IrcClientTest {
  @TempDir Path folder = Path.of("");

  @Test
  void twoPeopleMeetInARoomAndTalk() throws Exception {
    try (LocalServer server = new LocalServer(folder.resolve("data"));
        IrcLoops loops = new IrcLoops(1)) {
      Heard annHeard = new Heard();
      Heard bobHeard = new Heard();
      try (IrcClient ann = connect(loops, server, "ann", annHeard);
          IrcClient bob = connect(loops, server, "bob", bobHeard)) {
        ann.join("#dev");
        annHeard.await("366 ann #dev");
        bob.join("#dev");
        annHeard.await("JOIN #dev");
        bobHeard.await("366 bob #dev");
        bob.say("#dev", "hello there");
        annHeard.await("PRIVMSG #dev :hello there");
        ann.say("bob", ":)");
        bobHeard.await("PRIVMSG bob ::)");
      }
      annHeard.await("ended");
    }
  }

  @Test
  void theNickFollowsWhatTheServerSays() throws Exception {
    try (LocalServer server = new LocalServer(folder.resolve("data"));
        IrcLoops loops = new IrcLoops(1)) {
      Heard heard = new Heard();
      try (IrcClient ann = connect(loops, server, "ann", heard)) {
        heard.await("registered");
        ann.send(IrcMessage.of("NICK", "anna"));
        Eventually.until("the new nick", () -> ann.nick().equals("anna"));
      }
    }
  }

  @Test
  void aConnectionThatIsRefusedEndsWithAReason() throws Exception {
    Heard heard = new Heard();
    try (IrcLoops loops = new IrcLoops(1);
        IrcClient _ =
            IrcClient.connect(
                loops,
                new InetSocketAddress(InetAddress.getLoopbackAddress(), freePort()),
                Identity.of("ann"),
                heard)) {
      heard.await("ended: no connection");
    }
  }

  @Test
  void aPasswordIsNotShown() {
    assertThat(new Identity("ann", "a", "Ann", "s3cret").toString()).isEqualTo("ann (a, Ann)");
  }

  private static int freePort() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return taken.getLocalPort();
    }
  }

  private static IrcClient connect(IrcLoops loops, LocalServer server, String nick, Heard heard) {
    return IrcClient.connect(loops, server.address(), Identity.of(nick), heard);
  }

  /// Notes what one client hears.
  private static final class Heard implements IrcListener {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Override
    public void registered(IrcClient client) {
      lines.add("registered " + client.nick());
    }

    @Override
    public void heard(IrcClient client, IrcMessage message) {
      lines.add(message.toString());
    }

    @Override
    public void ended(String why) {
      lines.add("ended: " + why);
    }

    void await(String part) throws Exception {
      Eventually.until(
          part + " in " + lines, () -> lines.stream().anyMatch(line -> line.contains(part)));
    }
  }
}
