package parley.server;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import parley.account.HashCost;
import parley.account.Scram;
import parley.core.event.Right;
import parley.core.name.Names;
import parley.door.Gatekeeper;
import parley.door.irc.talk.IrcAccounts;
import parley.door.irc.talk.IrcBounds;
import parley.door.irc.talk.IrcHistory;
import parley.door.irc.talk.IrcInfo;
import parley.door.irc.talk.IrcOperator;
import parley.door.irc.talk.IrcShared;
import parley.journal.History;
import parley.server.config.AccountSettings;
import parley.server.config.Config;
import parley.server.config.HistorySettings;
import parley.server.config.LimitSettings;
import parley.server.config.MetadataSettings;
import parley.server.config.ServerSettings;

/// What the configuration says for the IRC door.
final class IrcParts {
  private IrcParts() {}

  static IrcShared shared(Config config, Names names, History history, Gatekeeper gate) {
    return new IrcShared(
        info(config.server()),
        bounds(config.limits(), config.metadata()),
        accounts(config.accounts(), gate),
        past(config.history()),
        operators(config),
        names,
        history,
        Clock.systemUTC());
  }

  private static IrcHistory past(HistorySettings history) {
    return history.enabled()
        ? new IrcHistory(history.requestLimit(), history.replayOnJoin())
        : new IrcHistory(0, 0);
  }

  private static List<IrcOperator> operators(Config config) {
    return config.operators().stream()
        .map(each -> new IrcOperator(each.name(), each.password().value(), List.of(Right.values())))
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
    boolean everybody = settings.registration() == AccountSettings.Registration.EVERYBODY;
    return new IrcAccounts(
        gate.passwords(),
        new Scram(Scram.randomKey(), cost),
        gate.failures(),
        mechanisms.stream().filter(word -> !word.equals("EXTERNAL")).toList(),
        settings.enabled() && everybody,
        settings.registrationBeforeConnect(),
        settings.mailRequired(),
        settings.customAccountNames());
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
        server.casemapping().name().toLowerCase(Locale.ROOT));
  }

  private static IrcBounds bounds(LimitSettings limits, MetadataSettings metadata) {
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
            metadata.maxValueBytes()));
  }
}
