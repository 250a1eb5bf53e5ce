package parley.door.irc.command;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import parley.door.irc.talk.IrcInfo;
import parley.door.irc.talk.Isupport;
import parley.door.irc.talk.Reply;
import parley.irc.Numeric;

/// What a client is told when it has entered.
final class Welcome {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

  private Welcome() {}

  /// From 001 to the message of the day.
  static void say(Reply reply) {
    IrcInfo info = reply.shared().info();
    reply.numeric(
        Numeric.RPL_WELCOME,
        "Welcome to the " + info.network() + " network, " + reply.talk().nickShown());
    reply.numeric(
        Numeric.RPL_YOURHOST, "Your host is " + info.name() + ", running Parley " + info.version());
    reply.numeric(
        Numeric.RPL_CREATED, "This server was started " + DATE.format(reply.shared().started()));
    reply.numeric(
        Numeric.RPL_MYINFO,
        info.name(),
        version(info),
        Isupport.USER_MODES,
        Isupport.ROOM_MODES,
        Isupport.ROOM_MODES_WITH_PARAMETER);
    isupport(reply);
    LusersCommand.say(reply);
    reply.then(() -> MotdCommand.say(reply));
  }

  /// The version as one word.
  static String version(IrcInfo info) {
    return "parley-" + info.version().replace(' ', '-');
  }

  /// What the server tells of its limits and manners.
  static void isupport(Reply reply) {
    reply.shared().isupport().lines().forEach(tokens -> isupport(reply, tokens));
    if (reply.shared().accounts().admittance().needsAccount(reply.talk().connection())) {
      isupport(reply, List.of("draft/ACCOUNTREQUIRED"));
    }
    String upload = reply.talk().uploadUrl();
    if (!upload.isEmpty()) {
      isupport(reply, List.of("draft/FILEHOST=" + upload, "soju.im/FILEHOST=" + upload));
    }
  }

  private static void isupport(Reply reply, List<String> tokens) {
    String[] params = new String[tokens.size() + 1];
    tokens.toArray(params);
    params[tokens.size()] = "are supported by this server";
    reply.numeric(Numeric.RPL_ISUPPORT, params);
  }
}
