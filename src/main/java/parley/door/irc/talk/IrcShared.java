package parley.door.irc.talk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import parley.core.name.Names;
import parley.door.Sharing;
import parley.door.Steering;
import parley.door.Whereabouts;
import parley.journal.History;

/// What all IRC connections of a server share. For any thread.
public final class IrcShared {
  private final Names names;
  private final History history;
  private final InstantSource clock;
  private final Whereabouts whereabouts;
  private final Steering steering;
  private final WhoWas whoWas;
  private final Sharing sharing;
  private final Idle idle = new Idle();
  private final Usage usage = new Usage();
  private final Places places = new Places();
  private final Instant started;
  private final AtomicInteger unregistered = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final Map<Set<Capability>, IrcVariant> variants = new ConcurrentHashMap<>();
  private volatile IrcSettings settings;
  private volatile Isupport isupport;

  /// What the door needs of a server where nobody sends files.
  public IrcShared(
      IrcSettings settings,
      Names names,
      History history,
      InstantSource clock,
      Whereabouts whereabouts,
      Steering steering) {
    this(settings, names, history, clock, whereabouts, steering, Sharing.off());
  }

  /// What the door needs of the server.
  ///
  /// @param names how names are checked and folded
  /// @param history where messages are read
  /// @param clock what time it is
  /// @param whereabouts where people come from
  /// @param steering what operators may have done to the server
  /// @param sharing lets people send files
  public IrcShared(
      IrcSettings settings,
      Names names,
      History history,
      InstantSource clock,
      Whereabouts whereabouts,
      Steering steering,
      Sharing sharing) {
    this.settings = settings;
    this.names = names;
    this.history = history;
    this.clock = clock;
    this.whereabouts = whereabouts;
    this.steering = steering;
    this.sharing = sharing;
    this.whoWas = new WhoWas(settings.bounds().whowas());
    this.started = clock.instant();
    this.isupport = new Isupport(settings.info(), settings.bounds(), settings.past());
  }

  /// What the configuration says.
  public IrcSettings settings() {
    return settings;
  }

  /// Takes over what may change while the server runs: texts, operators, gateways, `sts`.
  public void change(IrcSettings other) {
    settings = settings.with(other);
    isupport = new Isupport(info(), bounds(), past());
  }

  /// What the server says of itself.
  public IrcInfo info() {
    return settings.info();
  }

  /// The limits.
  public IrcBounds bounds() {
    return settings.bounds();
  }

  /// Where people come from.
  public Whereabouts whereabouts() {
    return whereabouts;
  }

  /// What operators may have done to the server as a whole.
  public Steering steering() {
    return steering;
  }

  /// When people last said something. Wants to be told of everything by the engine.
  public Idle idle() {
    return idle;
  }

  /// How often commands were used.
  public Usage usage() {
    return usage;
  }

  /// The places that clients may come back for.
  public Places places() {
    return places;
  }

  /// How names are checked and folded.
  public Names names() {
    return names;
  }

  /// Where messages are read.
  public History history() {
    return history;
  }

  /// Who was here and is gone. Wants to be told of everything by the engine.
  public WhoWas whoWas() {
    return whoWas;
  }

  /// Lets people send files.
  public Sharing sharing() {
    return sharing;
  }

  /// How much of the past clients are given.
  public IrcHistory past() {
    return settings.past();
  }

  /// What time it is.
  public Instant now() {
    return clock.instant();
  }

  /// When the server started.
  public Instant started() {
    return started;
  }

  /// What the server tells clients of its limits and manners.
  public Isupport isupport() {
    return isupport;
  }

  /// The capabilities that this server offers.
  public List<Capability> capabilities() {
    List<Capability> offered = new ArrayList<>(List.of(Capability.values()));
    if (accounts().mechanisms().isEmpty()) {
      offered.remove(Capability.SASL);
    }
    if (!accounts().registration()) {
      offered.remove(Capability.DRAFT_ACCOUNT_REGISTRATION);
    }
    if (settings.pings().heldMillis() == 0) {
      offered.remove(Capability.DRAFT_RESUME);
    }
    if (past().pageMax() == 0) {
      offered.remove(Capability.DRAFT_CHATHISTORY);
      offered.remove(Capability.DRAFT_EVENT_PLAYBACK);
      offered.remove(Capability.SOJU_SEARCH);
    }
    return offered;
  }

  /// The value that `CAP LS 302` shows for a capability; empty for none.
  public String value(Capability capability, Talk talk) {
    return switch (capability) {
      case SASL -> String.join(",", mechanisms(talk));
      case DRAFT_MULTILINE ->
          "max-bytes=%d,max-lines=%d"
              .formatted(bounds().multiline().bytes(), bounds().multiline().lines());
      case DRAFT_ACCOUNT_REGISTRATION -> registration();
      case DRAFT_METADATA_2, DRAFT_METADATA_3 -> metadata();
      default -> "";
    };
  }

  private String metadata() {
    IrcBounds.Metadata limits = bounds().metadata();
    String words =
        "max-subs=%d,max-keys=%d,max-value-bytes=%d"
            .formatted(limits.subscriptions(), limits.keys(), limits.valueBytes());
    return limits.beforeConnect() ? "before-connect," + words : words;
  }

  private String registration() {
    List<String> words = new ArrayList<>();
    if (accounts().beforeConnect()) {
      words.add("before-connect");
    }
    if (accounts().mailRequired() || accounts().invitations().areNeeded()) {
      words.add("email-required");
    }
    if (accounts().customNames()) {
      words.add("custom-account-name");
    }
    return String.join(",", words);
  }

  /// What the door needs for accounts.
  public IrcAccounts accounts() {
    return settings.accounts();
  }

  /// The SASL mechanisms that a client can use: with a certificate EXTERNAL too.
  public List<String> mechanisms(Talk talk) {
    List<String> mechanisms = new ArrayList<>(accounts().mechanisms());
    if (!mechanisms.isEmpty() && talk.connection().secure()) {
      mechanisms.add("EXTERNAL");
    }
    return mechanisms;
  }

  /// How many connections are not on the server so far.
  public int unregistered() {
    return Math.max(0, unregistered.get());
  }

  /// One more connection, or one less, is not on the server.
  void unregistered(int more) {
    unregistered.addAndGet(more);
  }

  /// The most users there have been, now that there are so many.
  public int mostUsers(int now) {
    return most.accumulateAndGet(now, Math::max);
  }

  /// The one variant for a set of capabilities.
  IrcVariant variant(Set<Capability> capabilities) {
    return variants.computeIfAbsent(
        Capability.changingFacts(capabilities), made -> new IrcVariant(made, info().name()));
  }
}
