package parley.server;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import parley.account.HashCost;
import parley.account.Scram;
import parley.door.Gatekeeper;
import parley.door.irc.talk.IrcAccounts;
import parley.door.irc.talk.IrcBounds;
import parley.door.irc.talk.IrcGateway;
import parley.door.irc.talk.IrcHistory;
import parley.door.irc.talk.IrcInfo;
import parley.door.irc.talk.IrcOperator;
import parley.door.irc.talk.IrcPings;
import parley.door.irc.talk.IrcSettings;
import parley.door.irc.talk.IrcSts;
import parley.server.config.AccountSettings;
import parley.server.config.AddressRange;
import parley.server.config.Config;
import parley.server.config.HistorySettings;
import parley.server.config.LimitSettings;
import parley.server.config.MetadataSettings;
import parley.server.config.ServerSettings;
import parley.server.config.StsSettings;

/// What the configuration says for the IRC door.
final class IrcParts {
  private IrcParts() {}

  static IrcSettings settings(Config config, Gatekeeper gate) {
    return new IrcSettings(
        info(config.server()),
        bounds(config),
        accounts(config.accounts(), gate),
        past(config.history()),
        operators(config),
        gateways(config),
        sts(config.sts()),
        pings(config.limits().connections()));
  }

  private static List<IrcGateway> gateways(Config config) {
    return config.gateways().stream()
        .map(each ->
            new IrcGateway(
                each.name(), each.password().value(), address -> isFrom(each.hosts(), address)))
        .toList();
  }

  private static boolean isFrom(List<AddressRange> hosts, String address) {
    return hosts.isEmpty() || EdgeLimits.anyOf(hosts).test(InetAddress.ofLiteral(address));
  }

  private static IrcSts sts(StsSettings sts) {
    return sts.enabled()
        ? new IrcSts(sts.port(), sts.durationSeconds(), sts.preload())
        : IrcSts.OFF;
  }

  private static IrcPings pings(LimitSettings.Connections connections) {
    return new IrcPings(
        TimeUnit.SECONDS.toMillis(connections.pingIntervalSeconds()),
        TimeUnit.SECONDS.toMillis(connections.pingTimeoutSeconds()),
        TimeUnit.SECONDS.toMillis(connections.resumeSeconds()));
  }

  private static IrcHistory past(HistorySettings history) {
    return history.enabled()
        ? new IrcHistory(history.requestLimit(), history.replayOnJoin())
        : new IrcHistory(0, 0);
  }

  private static List<IrcOperator> operators(Config config) {
    return config.operators().stream()
        .map(each -> new IrcOperator(each.name(), each.password().value(), each.rights()))
        .toList();
  }

  private static IrcAccounts accounts(AccountSettings settings, Gatekeeper gate) {
    HashCost cost =
        settings.passwordHashCost() == AccountSettings.PasswordHashCost.LOWEST
            ? HashCost.LOWEST
            : HashCost.DEFAULT;
    List<String> mechanisms =
        settings.enabled()
            ? settings.sasl().stream().map(AccountSettings.SaslMechanism::word).toList()
            : List.of();
    return new IrcAccounts(
        gate.passwords(),
        new Scram(Scram.randomKey(), cost),
        gate.failures(),
        mechanisms.stream().filter(word -> !word.equals("EXTERNAL")).toList(),
        settings.enabled() && settings.registration() != AccountSettings.Registration.NOBODY,
        settings.registrationBeforeConnect(),
        settings.mailRequired(),
        settings.customAccountNames(),
        gate.invitations(),
        gate.admittance(),
        settings.sessions() == AccountSettings.Sessions.SHARED);
  }

  private static IrcInfo info(ServerSettings server) {
    List<String> motd =
        server.motd().isBlank() ? List.of() : server.motd().strip().lines().toList();
    return new IrcInfo(
        server.name(),
        server.network(),
        server.description(),
        Version.current(),
        motd,
        server.password().value(),
        server.casemapping().name().toLowerCase(Locale.ROOT),
        server.admin(),
        server.icon());
  }

  private static IrcBounds bounds(Config config) {
    LimitSettings limits = config.limits();
    MetadataSettings metadata = config.metadata();
    LimitSettings.Names names = limits.names();
    LimitSettings.Counts counts = limits.counts();
    return new IrcBounds(
        names.nickLength(),
        names.channelLength(),
        names.topicLength(),
        names.kickLength(),
        names.awayLength(),
        names.realnameLength(),
        counts.channelsPerUser(),
        counts.listModes(),
        counts.monitor(),
        counts.whowas(),
        counts.targets(),
        new IrcBounds.Metadata(
            metadata.enabled(),
            metadata.beforeConnect(),
            metadata.maxKeys(),
            metadata.maxSubscriptions(),
            metadata.maxValueBytes()),
        new IrcBounds.Multiline(
            Math.min(config.multiline().maxBytes(), limits.lines().messageBytes()),
            config.multiline().maxLines()));
  }
}
