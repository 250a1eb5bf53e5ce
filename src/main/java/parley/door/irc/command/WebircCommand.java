package parley.door.irc.command;

import java.util.Arrays;
import java.util.List;
import parley.account.LoginFailures;
import parley.door.irc.talk.IrcAccounts;
import parley.door.irc.talk.IrcGateway;
import parley.door.irc.talk.IrcSettings;
import parley.door.irc.talk.Reply;
import parley.door.irc.talk.Talk;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Says for whom a gateway speaks (IRCv3 WebIRC), at the very beginning.
///
/// The host name that the gateway gives is not shown: others see the cloak of the address, as of
/// anybody.
record WebircCommand(Form form) implements IrcCommand {
  WebircCommand() {
    this(
        new Form(
            "WEBIRC",
            4,
            "<password> <gateway> <host> <address> [:<options>]",
            "says for whom a gateway speaks (gateways)"));
  }

  @Override
  public boolean beforeRegistration() {
    return true;
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    Talk talk = reply.talk();
    if (talk.isRegistered() || talk.registration().hasBegun()) {
      reply.numeric(Numeric.ERR_ALREADYREGISTERED, "WEBIRC comes first");
      return;
    }
    IrcSettings settings = reply.shared().settings();
    if (settings.gateways().isEmpty()) {
      actAs(message, reply);
      return;
    }
    IrcGateway gateway = settings.gateway(message.param(1));
    String address = talk.connection().address();
    if (gateway == null || !gateway.from().test(address)) {
      refuse("this gateway is not known", reply);
    } else {
      check(gateway, address, message, reply);
    }
  }

  private static void check(IrcGateway gateway, String address, IrcMessage message, Reply reply) {
    IrcAccounts accounts = reply.shared().accounts();
    LoginFailures failures = accounts.failures();
    String key = "gateway " + gateway.name();
    if (!failures.mayTry(address, key)) {
      refuse("too many wrong passwords, wait a minute", reply);
      return;
    }
    reply.offLoop(
        () -> accounts.passwords().matchesConfigured(gateway.password(), message.param(0)),
        same -> {
          if (same) {
            actAs(message, reply);
          } else {
            failures.failed(address, key);
            refuse("the gateway's password is wrong", reply);
          }
        },
        _ -> refuse("the gateway's password cannot be checked", reply));
  }

  private static void actAs(IrcMessage message, Reply reply) {
    List<String> options = Arrays.asList(message.param(4).split(" ", -1));
    boolean secure = options.stream().anyMatch(o -> o.equals("secure") || o.startsWith("secure="));
    if (!reply.talk().connection().actAs(message.param(3), null, secure)) {
      refuse("no gateway is believed from here, or that is no address", reply);
    }
  }

  private static void refuse(String why, Reply reply) {
    Leaving.close(reply, "Closing link: " + why);
    reply.talk().leave();
  }
}
