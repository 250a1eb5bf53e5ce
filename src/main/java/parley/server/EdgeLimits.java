package parley.server;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import parley.account.HashCost;
import parley.account.Invitations;
import parley.account.LoginFailures;
import parley.account.Passwords;
import parley.core.event.UserMode;
import parley.core.name.Folding;
import parley.core.name.Names;
import parley.core.state.AccountRules;
import parley.core.state.Limits;
import parley.core.state.UserRules;
import parley.door.Admittance;
import parley.door.Gatekeeper;
import parley.net.Admission;
import parley.net.FloodLimits;
import parley.net.NetLimits;
import parley.server.config.AccountSettings;
import parley.server.config.AddressRange;
import parley.server.config.Config;
import parley.server.config.LimitSettings;
import parley.server.config.ServerSettings;

/// What the configuration's limits mean to each part.
final class EdgeLimits {
  private EdgeLimits() {}

  /// For the core's decisions.
  static Limits core(Config config) {
    LimitSettings limits = config.limits();
    Limits usual = Limits.DEFAULT;
    return new Limits(
        limits.counts().channelsPerUser(),
        limits.lines().messageBytes(),
        limits.names().topicLength(),
        limits.names().awayLength(),
        limits.names().kickLength(),
        limits.counts().dormantChannels(),
        usual.quietMillis(),
        accounts(config.accounts()),
        users(config),
        usual.rooms());
  }

  /// For passwords.
  ///
  /// @param invitations who may register
  static Gatekeeper gate(Config config, Invitations invitations) {
    AccountSettings accounts = config.accounts();
    HashCost cost =
        switch (accounts.passwordHashCost()) {
          case DEFAULT -> HashCost.DEFAULT;
          case LOWEST -> HashCost.LOWEST;
        };
    boolean scram = accounts.sasl().contains(AccountSettings.SaslMechanism.SCRAM_SHA_256);
    return new Gatekeeper(
        new Passwords(cost, accounts.maxPasswordBytes(), scram),
        new LoginFailures(
            accounts.loginFailuresPerMinute(),
            () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime())),
        config.server().password().value(),
        invitations,
        admittance(accounts));
  }

  private static Admittance admittance(AccountSettings accounts) {
    Predicate<InetAddress> exempt = anyOf(accounts.requiredExempt());
    return new Admittance(
        accounts.required(),
        accounts.newcomersRegister(),
        address -> exempt.test(InetAddress.ofLiteral(address)));
  }

  private static UserRules users(Config config) {
    List<UserMode> modes = new ArrayList<>();
    for (char letter : config.server().defaultUserModes().toCharArray()) {
      switch (letter) {
        case 'i' -> modes.add(UserMode.INVISIBLE);
        case 'w' -> modes.add(UserMode.WALLOPS);
        case 'B' -> modes.add(UserMode.BOT);
        case 'R' -> modes.add(UserMode.REGISTERED_ONLY);
        default -> {}
      }
    }
    return new UserRules(
        modes,
        config.limits().names().realnameLength(),
        config.metadata().maxKeys(),
        config.metadata().maxValueBytes());
  }

  private static AccountRules accounts(AccountSettings settings) {
    boolean invited = settings.registration() == AccountSettings.Registration.INVITED;
    boolean nobody = settings.registration() == AccountSettings.Registration.NOBODY;
    return new AccountRules(
        settings.enabled() && !nobody,
        settings.registrationBeforeConnect(),
        settings.mailRequired() && !invited,
        settings.customAccountNames(),
        settings.enabled() && settings.nickReservation(),
        settings.sessions() == AccountSettings.Sessions.SHARED,
        switch (settings.alwaysOn()) {
          case OPT_IN -> AccountRules.AlwaysOn.OPT_IN;
          case OPT_OUT -> AccountRules.AlwaysOn.OPT_OUT;
          case MANDATORY -> AccountRules.AlwaysOn.MANDATORY;
          case DISABLED -> AccountRules.AlwaysOn.DISABLED;
        },
        settings.required());
  }

  /// For names at the edge.
  static Names names(Config config) {
    return new Names(
        folding(config.server().casemapping()),
        config.limits().names().nickLength(),
        config.limits().names().channelLength());
  }

  /// For connections.
  static NetLimits net(Config config) {
    LimitSettings limits = config.limits();
    NetLimits usual = NetLimits.DEFAULT;
    LimitSettings.Connections connections = limits.connections();
    int loginMillis = (int) TimeUnit.SECONDS.toMillis(connections.registrationTimeoutSeconds());
    return new NetLimits(
        limits.lines().lineLength(),
        clientTagBytes(limits.lines().tagsLength()),
        config.accounts().maxPasswordBytes(),
        limits.lines().receiveQueue(),
        limits.lines().sendQueueBytes(),
        usual.asksMax(),
        usual.offLoopMax(),
        usual.acceptBacklog(),
        new Admission.Bounds(
            connections.total(),
            connections.perAddress(),
            limits.rates().connectionRate(),
            anyOf(connections.exemptAddresses())),
        FloodLimits.of(limits.rates().messageRate()),
        usual.times().withLogin(loginMillis),
        NetLimits.KeepAlive.of(
            connections.pingIntervalSeconds(), connections.pingTimeoutSeconds()));
  }

  /// The client's share of the tags of a line: of 8191 bytes, which are two shares of 4094 with
  /// `@`, `;` and a space, the 4096 of its own with `@` and space.
  private static int clientTagBytes(int tagsLength) {
    return (tagsLength + 1) / 2;
  }

  /// Whether an address is in one of some ranges.
  static Predicate<InetAddress> anyOf(List<AddressRange> ranges) {
    return address -> ranges.stream().anyMatch(range -> range.test(address));
  }

  private static Folding folding(ServerSettings.Casemapping casemapping) {
    return switch (casemapping) {
      case ASCII -> Folding.ASCII;
      case RFC1459 -> Folding.RFC1459;
      case PRECIS -> Folding.PRECIS;
    };
  }
}
