package parley.door.irc.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.door.irc.talk.Capability;
import parley.door.irc.talk.IrcSts;
import parley.door.irc.talk.Reply;
import parley.door.irc.talk.Resumption;
import parley.door.irc.talk.Talk;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Chooses capabilities (IRCv3 capability negotiation).
record CapCommand(Form form) implements IrcCommand {
  /// What stands around a list in a line, besides the names of server and client.
  private static final int AROUND_BYTES = ": CAP  LIST * :".length();

  private static final int LINE_BYTES_MAX = 510;

  /// Says that nobody comes in without an account; nobody asks for it (soju.im/account-required).
  private static final String ACCOUNT_REQUIRED = "soju.im/account-required";

  CapCommand() {
    this(new Form("CAP", 1, "LS|LIST|REQ|END [:<capabilities>]", "chooses extensions of IRC"));
  }

  @Override
  public boolean beforeRegistration() {
    return true;
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    switch (message.param(0).toUpperCase(Locale.ROOT)) {
      case "LS" -> list(message, reply);
      case "LIST" ->
          say(reply, "LIST", reply.talk().capabilities().stream().map(Capability::token).toList());
      case "REQ" -> request(message.param(1), reply);
      case "END" -> end(reply);
      default -> reply.numeric(Numeric.ERR_INVALIDCAPCMD, message.param(0), "Invalid CAP command");
    }
  }

  private static void list(IrcMessage message, Reply reply) {
    Talk talk = reply.talk();
    begin(talk);
    talk.version(version(message.param(1)));
    boolean values = talk.version() >= 302;
    if (values) {
      Set<Capability> more = talk.capabilities();
      more.add(Capability.CAP_NOTIFY);
      talk.capabilities(more);
    }
    List<String> shown = new ArrayList<>();
    for (Capability capability : reply.shared().capabilities()) {
      String value = reply.shared().value(capability, talk);
      shown.add(values && !value.isEmpty() ? capability.token() + "=" + value : capability.token());
    }
    if (reply.shared().accounts().admittance().needsAccount(talk.connection())) {
      shown.add(ACCOUNT_REQUIRED);
    }
    IrcSts sts = reply.shared().settings().sts();
    if (values && sts.port() > 0) {
      shown.add("sts=" + sts.value(talk.connection().secure()));
    }
    say(reply, "LS", shown);
  }

  private static int version(String typed) {
    return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 301;
  }

  private static void begin(Talk talk) {
    if (!talk.isRegistered()) {
      talk.registration().negotiating(true);
    }
  }

  /// One line, or several for clients that understand them. An older client gets what fits one.
  private static void say(Reply reply, String word, List<String> words) {
    boolean several = reply.talk().version() >= 302;
    String nick = reply.talk().nickShown();
    int names = (reply.shared().info().name() + nick).getBytes(UTF_8).length;
    int most = LINE_BYTES_MAX - AROUND_BYTES - names;
    StringBuilder line = new StringBuilder();
    for (String each : words) {
      boolean full = line.length() + 1 + each.length() > most;
      if (full && !several) {
        break;
      }
      if (full) {
        reply.server("CAP", nick, word, "*", line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(each);
    }
    reply.server("CAP", nick, word, line.toString());
  }

  /// All that is asked for, or nothing.
  private static void request(String wish, Reply reply) {
    Talk talk = reply.talk();
    begin(talk);
    Set<Capability> chosen = chosen(wish, talk, reply);
    if (chosen == null) {
      reply.server("CAP", talk.nickShown(), "NAK", wish);
    } else {
      reply.server("CAP", talk.nickShown(), "ACK", wish);
      talk.capabilities(chosen);
      reply.then(talk::newLook);
      tellToken(talk.resumption(), chosen, reply);
    }
  }

  private static void tellToken(Resumption resumption, Set<Capability> chosen, Reply reply) {
    if (!chosen.contains(Capability.DRAFT_RESUME)) {
      resumption.withdraw();
      return;
    }
    String token = resumption.newToken();
    if (!token.isEmpty()) {
      reply.server("RESUME", "TOKEN", token);
    }
  }

  private static @Nullable Set<Capability> chosen(String wish, Talk talk, Reply reply) {
    Set<Capability> chosen = EnumSet.noneOf(Capability.class);
    chosen.addAll(talk.capabilities());
    for (String word : wish.trim().split(" +", -1)) {
      boolean less = word.startsWith("-");
      Capability capability = Capability.named(less ? word.substring(1) : word);
      if (capability == null || !reply.shared().capabilities().contains(capability)) {
        return word.isEmpty() && wish.isBlank() ? chosen : null;
      }
      if (less) {
        chosen.remove(capability);
      } else {
        chosen.add(capability);
      }
    }
    return chosen;
  }

  private static void end(Reply reply) {
    if (!reply.talk().isRegistered()) {
      reply.talk().registration().negotiating(false);
      Entering.tryIt(reply);
    }
  }
}
