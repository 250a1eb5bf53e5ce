package parley.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.irc.IrcMessage;
import parley.irc.IrcParser;

/// A client of IRC: registers, answers pings, sends and hears whole messages.
///
/// For thousands of connections that look at few of the lines there is the lighter [LineListener].
public final class IrcClient implements AutoCloseable {
  private final Identity identity;
  private final IrcListener listener;
  private final List<IrcMessage> early = new ArrayList<>(); // sent before the server took us in
  private @Nullable IrcConnection connection;
  private boolean registered;
  private boolean closed;
  private volatile String nick;

  private IrcClient(Identity identity, IrcListener listener) {
    this.identity = identity;
    this.listener = listener;
    this.nick = identity.nick();
  }

  /// Connects and registers; the listener hears how it goes.
  public static IrcClient connect(
      IrcLoops loops, InetSocketAddress address, Identity identity, IrcListener listener) {
    IrcClient client = new IrcClient(identity, listener);
    loops.connect(address, client.new Ear());
    return client;
  }

  /// The nick that the server knows this client by; before it has registered, the one it wants.
  public String nick() {
    return nick;
  }

  /// Sends a message, from any thread. What is sent before the server has taken the client in
  /// follows as soon as it has.
  public synchronized void send(IrcMessage message) {
    if (registered) {
      put(List.of(message));
    } else {
      early.add(message);
    }
  }

  /// Enters a room, named as IRC does: with its `#`.
  public void join(String room) {
    send(IrcMessage.of("JOIN", room));
  }

  /// Says something to a room or a person.
  public void say(String target, String text) {
    send(IrcMessage.of("PRIVMSG", target, text));
  }

  /// Closes the connection.
  @Override
  public synchronized void close() {
    closed = true;
    if (connection != null) {
      connection.close();
    }
  }

  private synchronized void connected(IrcConnection made) {
    connection = made;
    if (closed) {
      made.close();
      return;
    }
    List<IrcMessage> first = new ArrayList<>();
    String password = identity.password();
    if (password != null) {
      first.add(IrcMessage.of("PASS", password));
    }
    first.add(IrcMessage.of("NICK", identity.nick()));
    first.add(IrcMessage.of("USER", identity.username(), "0", "*", identity.realname()));
    put(first);
  }

  private synchronized void settled(String given) {
    nick = given;
    registered = true;
    put(early);
    early.clear();
  }

  private synchronized void put(List<IrcMessage> messages) {
    if (connection != null && !messages.isEmpty()) {
      connection.send(bytes(messages));
    }
  }

  private void heard(IrcMessage message) {
    switch (message.command()) {
      case "PING" -> put(List.of(new IrcMessage(Map.of(), null, "PONG", message.params())));
      case "001" -> {
        settled(message.param(0));
        listener.heard(this, message);
        listener.registered(this);
      }
      default -> {
        if (message.command().equals("NICK") && nick.equals(nickOf(message.source()))) {
          nick = message.param(0);
        }
        listener.heard(this, message);
      }
    }
  }

  private static String nickOf(@Nullable String source) {
    if (source == null) {
      return "";
    }
    int end = source.indexOf('!');
    return end < 0 ? source : source.substring(0, end);
  }

  private static byte[] bytes(List<IrcMessage> messages) {
    StringBuilder lines = new StringBuilder();
    messages.forEach(message -> lines.append(message).append("\r\n"));
    return lines.toString().getBytes(UTF_8);
  }

  /// What the connection tells.
  private final class Ear implements LineListener {
    @Override
    public void connected(IrcConnection made) {
      IrcClient.this.connected(made);
    }

    @Override
    public void line(byte[] bytes, int from, int to) {
      IrcMessage message = IrcParser.parse(new String(bytes, from, to - from, UTF_8));
      if (message != null) {
        heard(message);
      }
    }

    @Override
    public void ended(String why) {
      listener.ended(why);
    }
  }
}
