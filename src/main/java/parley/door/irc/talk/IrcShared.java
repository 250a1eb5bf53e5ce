package parley.door.irc.talk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import parley.core.name.Names;
import parley.door.Sharing;
import parley.journal.History;

/// What all IRC connections of a server share. For any thread.
public final class IrcShared {
  private final IrcInfo info;
  private final IrcBounds bounds;
  private final Names names;
  private final History history;
  private final InstantSource clock;
  private final IrcAccounts accounts;
  private final IrcHistory past;
  private final List<IrcOperator> operators;
  private final WhoWas whoWas;
  private final Sharing sharing;
  private final Instant started;
  private final Isupport isupport;
  private final AtomicInteger unregistered = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final Map<Set<Capability>, IrcVariant> variants = new ConcurrentHashMap<>();

  /// What the door needs of a server where nobody sends files.
  public IrcShared(
      IrcInfo info,
      IrcBounds bounds,
      IrcAccounts accounts,
      IrcHistory past,
      List<IrcOperator> operators,
      Names names,
      History history,
      InstantSource clock) {
    this(info, bounds, accounts, past, operators, names, history, clock, Sharing.off());
  }

  /// What the door needs of the server.
  ///
  /// @param accounts what it needs for accounts
  /// @param past how much of the past clients are given
  /// @param operators who may become operators
  /// @param names how names are checked and folded
  /// @param history where messages are read
  /// @param clock what time it is
  /// @param sharing lets people send files
  public IrcShared(
      IrcInfo info,
      IrcBounds bounds,
      IrcAccounts accounts,
      IrcHistory past,
      List<IrcOperator> operators,
      Names names,
      History history,
      InstantSource clock,
      Sharing sharing) {
    this.info = info;
    this.bounds = bounds;
    this.names = names;
    this.history = history;
    this.clock = clock;
    this.sharing = sharing;
    this.accounts = accounts;
    this.past = past;
    this.operators = List.copyOf(operators);
    this.whoWas = new WhoWas(bounds.whowas());
    this.started = clock.instant();
    this.isupport = new Isupport(info, bounds, past);
  }

  /// What the server says of itself.
  public IrcInfo info() {
    return info;
  }

  /// The limits.
  public IrcBounds bounds() {
    return bounds;
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
    return past;
  }

  /// Who may become an operator under a name; null for nobody.
  public @Nullable IrcOperator operator(String name) {
    return operators.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
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
    if (accounts.mechanisms().isEmpty()) {
      offered.remove(Capability.SASL);
    }
    if (!accounts.registration()) {
      offered.remove(Capability.DRAFT_ACCOUNT_REGISTRATION);
    }
    if (past.pageMax() == 0) {
      offered.remove(Capability.DRAFT_CHATHISTORY);
    }
    return offered;
  }

  /// The value that `CAP LS 302` shows for a capability; empty for none.
  public String value(Capability capability, Talk talk) {
    return switch (capability) {
      case SASL -> String.join(",", mechanisms(talk));
      case DRAFT_MULTILINE ->
          "max-bytes=" + MultilineTalk.BYTES_MAX + ",max-lines=" + MultilineTalk.LINES_MAX;
      case DRAFT_ACCOUNT_REGISTRATION -> registration();
      case DRAFT_METADATA_2, DRAFT_METADATA_3 -> metadata();
      default -> "";
    };
  }

  private String metadata() {
    IrcBounds.Metadata limits = bounds.metadata();
    String words =
        "max-subs=%d,max-keys=%d,max-value-bytes=%d"
            .formatted(limits.subscriptions(), limits.keys(), limits.valueBytes());
    return limits.beforeConnect() ? "before-connect," + words : words;
  }

  private String registration() {
    List<String> words = new ArrayList<>();
    if (accounts.beforeConnect()) {
      words.add("before-connect");
    }
    if (accounts.mailRequired()) {
      words.add("email-required");
    }
    if (accounts.customNames()) {
      words.add("custom-account-name");
    }
    return String.join(",", words);
  }

  /// What the door needs for accounts.
  public IrcAccounts accounts() {
    return accounts;
  }

  /// The SASL mechanisms that a client can use: with a certificate EXTERNAL too.
  public List<String> mechanisms(Talk talk) {
    List<String> mechanisms = new ArrayList<>(accounts.mechanisms());
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
        Capability.changingFacts(capabilities), made -> new IrcVariant(made, info.name()));
  }
}
