package parley.door.irc.talk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the configuration says for the IRC door.
///
/// @param info what the server says of itself
/// @param bounds the limits
/// @param accounts what is needed for accounts
/// @param past how much of the past clients are given
/// @param operators who may become operators
/// @param gateways who may speak for others; none: whoever comes from a trusted address
/// @param sts whether clients shall come with TLS
/// @param pings how a client that is gone is noticed
public record IrcSettings(
    IrcInfo info,
    IrcBounds bounds,
    IrcAccounts accounts,
    IrcHistory past,
    List<IrcOperator> operators,
    List<IrcGateway> gateways,
    IrcSts sts,
    IrcPings pings) {
  public IrcSettings {
    operators = List.copyOf(operators);
    gateways = List.copyOf(gateways);
  }

  /// Who may become an operator under a name; null for nobody.
  public @Nullable IrcOperator operator(String name) {
    return operators.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
  }

  /// The gateway of a name; null for none.
  public @Nullable IrcGateway gateway(String name) {
    return gateways.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
  }

  /// What may change while the server runs, taken from other settings; the rest as it is here.
  IrcSettings with(IrcSettings other) {
    return new IrcSettings(
        info.with(other.info),
        bounds.with(other.bounds),
        accounts,
        past,
        other.operators,
        other.gateways,
        other.sts,
        pings);
  }
}
