package parley.door.irc.talk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.core.event.Attachment;
import parley.core.event.Face;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.door.Connection;
import parley.door.Heard;
import parley.door.Turnstile;
import parley.engine.Ask;
import parley.files.Tickets;
import parley.irc.IrcWriter;

/// One client's talk: what it can, who it is, what is under way. For the connection's event loop.
public final class Talk {
  private final IrcShared shared;
  private final Connection connection;
  private final Turnstile turnstile;
  private final Registration registration = new Registration();
  private final Set<Capability> capabilities = EnumSet.noneOf(Capability.class);
  private final List<Reply> labelled = new ArrayList<>(1);
  private final Monitor monitor = new Monitor(this);
  private final Subscriptions subscriptions = new Subscriptions(this);
  private final Resumption resumption = new Resumption(this);
  private IrcVariant variant;
  private @Nullable UserId me;
  private @Nullable Face face;
  private Tickets.@Nullable Ticket uploads;
  private @Nullable SaslTalk sasl;
  private @Nullable MultilineTalk multiline;
  private int version = 301;
  private int batches;
  private boolean leaving;

  /// A talk that begins.
  ///
  /// @param through takes what is heard, in its turn
  public Talk(IrcShared shared, Connection connection, Consumer<Heard> through) {
    this.shared = shared;
    this.connection = connection;
    this.turnstile = new Turnstile(turn -> connection.ask(new Ask.Note(turn), null), through);
    this.variant = shared.variant(capabilities);
    shared.unregistered(1);
  }

  /// What all connections share.
  public IrcShared shared() {
    return shared;
  }

  /// The connection.
  public Connection connection() {
    return connection;
  }

  /// What the client has said before it is on the server.
  public Registration registration() {
    return registration;
  }

  /// Something came in; it is done when everything before it is.
  public void hear(Heard heard) {
    turnstile.hear(heard);
  }

  /// Nothing more is heard until [#open()].
  public void shut() {
    turnstile.shut();
  }

  /// What came in meanwhile is heard.
  public void open() {
    turnstile.open();
  }

  /// What came in meanwhile is heard behind this, unless this shuts anew.
  public void open(Runnable first) {
    turnstile.open(first);
  }

  /// What the client has asked for and got.
  public Set<Capability> capabilities() {
    Set<Capability> copy = EnumSet.noneOf(Capability.class);
    copy.addAll(capabilities);
    return copy;
  }

  /// Whether the client has a capability.
  public boolean has(Capability capability) {
    return capabilities.contains(capability);
  }

  /// The client has these capabilities from now on. What it is told looks so from [#newLook()] on:
  /// it has to hear first that it has them.
  public void capabilities(Set<Capability> chosen) {
    capabilities.clear();
    capabilities.addAll(chosen);
  }

  /// The client knows which capabilities it has.
  public void newLook() {
    variant = shared.variant(capabilities);
  }

  /// The version of capability negotiation that the client speaks, 301 or 302 and up.
  public int version() {
    return version;
  }

  /// The client speaks this version at least.
  public void version(int spoken) {
    version = Math.max(version, spoken);
  }

  /// How facts look to this client.
  public IrcVariant variant() {
    return variant;
  }

  /// Who this is; null before the entry and after the end.
  public @Nullable UserId me() {
    return me;
  }

  /// Whether it is on the server.
  public boolean isRegistered() {
    return me != null;
  }

  /// This is somebody from now on.
  public void is(UserId user, Face known) {
    shared.unregistered(-1);
    me = user;
    face = known;
    resumption.is(user);
  }

  /// The connection is gone.
  public void isGone() {
    shared.unregistered(me == null ? -1 : 0);
    me = null;
    if (uploads != null) {
      shared.sharing().end(uploads);
    }
  }

  /// Where this client may upload files as long as it is here; empty when it cannot.
  public String uploadUrl() {
    if (uploads == null && face != null) {
      uploads = shared.sharing().lasting(connection, face.account());
    }
    return uploads == null ? "" : shared.sharing().uploadUrl(connection, uploads);
  }

  /// The file that this client sends with these words; null when they are no address of its own.
  public @Nullable Attachment fileSentBy(String words) {
    return shared.sharing().sentBy(connection, face().account(), uploads, words);
  }

  /// Who this is to others.
  ///
  /// @throws IllegalStateException before the entry
  public Face face() {
    Face known = face;
    if (known == null) {
      throw new IllegalStateException("nobody has a face before the entry");
    }
    return known;
  }

  /// Something about this has changed.
  public void face(Face changed) {
    face = changed;
  }

  /// The keys of metadata that this client hears of.
  public Subscriptions subscriptions() {
    return subscriptions;
  }

  /// What becomes of this client's place when its connection breaks.
  public Resumption resumption() {
    return resumption;
  }

  /// The names that this client watches.
  public Monitor monitor() {
    return monitor;
  }

  /// The message of several lines that is being sent; null for none.
  public @Nullable MultilineTalk multiline() {
    return multiline;
  }

  /// A message of several lines begins, or ends.
  public void multiline(@Nullable MultilineTalk message) {
    multiline = message;
  }

  /// The exchange of SASL under way; null for none.
  public @Nullable SaslTalk sasl() {
    return sasl;
  }

  /// An exchange of SASL begins, or ends.
  public void sasl(@Nullable SaslTalk exchange) {
    sasl = exchange;
  }

  /// Who this is as one word, as far as it is known.
  public String maskShown() {
    Face known = face;
    String username = registration.username();
    return known == null
        ? nickShown() + "!" + (username == null ? "*" : username) + "@" + connection.host()
        : known.mask();
  }

  /// The nick that lines to this client are addressed to; `*` while there is none.
  public String nickShown() {
    Face known = face;
    Nick nick = known == null ? registration.nick() : known.nick();
    return nick == null ? "*" : nick.shown();
  }

  /// Begins a reply.
  ///
  /// @param label what the client wants it to be known by; null for nothing
  public Reply reply(String command, @Nullable String label) {
    Reply reply = new Reply(this, command, label);
    if (label != null) {
      labelled.add(reply);
    }
    return reply;
  }

  /// The command of a reply has been heard.
  public void end(Reply reply) {
    reply.end();
  }

  /// Leaves the server; nothing more is heard.
  public void leave() {
    leaving = true;
  }

  /// Whether it is about to leave.
  public boolean isLeaving() {
    return leaving;
  }

  /// Says the last words to this client.
  ///
  /// @param label of what they answer; null for nothing
  public void error(String words, @Nullable String label) {
    byte[] line = Wire.line("", new IrcWriter().command("ERROR").trailing(words).line());
    connection.write(label == null ? line : Wire.tagged(line, "label", label));
  }

  /// A reply has got its label after all.
  void labelled(Reply reply) {
    labelled.add(reply);
  }

  /// All of a reply has been said.
  void done(Reply reply) {
    labelled.remove(reply);
  }

  /// How what others say looks to this client, when it goes between nothing that is being replied;
  /// else null.
  public @Nullable IrcVariant verbatim() {
    return labelled.isEmpty() ? variant : null;
  }

  /// Writes what happened, in its place among what is being replied.
  public void tell(byte[] lines) {
    if (lines.length > 0) {
      for (int i = 0; i < labelled.size(); i++) {
        labelled.get(i).makeWay();
      }
      connection.write(lines);
    }
  }

  String nextBatch() {
    batches++;
    return Integer.toString(batches, Character.MAX_RADIX);
  }
}
