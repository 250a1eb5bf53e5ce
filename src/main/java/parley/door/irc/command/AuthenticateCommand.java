package parley.door.irc.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Locale;
import parley.door.irc.talk.Reply;
import parley.door.irc.talk.SaslTalk;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Proves to own an account (IRCv3 sasl 3.1 and 3.2), before or after registration.
record AuthenticateCommand(Form form) implements IrcCommand {
  AuthenticateCommand() {
    this(new Form("AUTHENTICATE", 1, "<mechanism>|<base64>|+|*", "logs in to an account (SASL)"));
  }

  @Override
  public boolean beforeRegistration() {
    return true;
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    String word = message.param(0);
    SaslTalk sasl = reply.talk().sasl();
    if (word.length() > SaslTalk.CHUNK_LENGTH) {
      reply.talk().sasl(null);
      reply.numeric(Numeric.ERR_SASLTOOLONG, "SASL message too long");
    } else if (word.equals("*")) {
      reply.talk().sasl(null);
      reply.numeric(Numeric.ERR_SASLABORTED, "SASL authentication aborted");
    } else if (sasl == null) {
      begin(word.toUpperCase(Locale.ROOT), reply);
    } else if (sasl.isWholeWith(word)) {
      goOn(sasl, reply);
    } else if (sasl.isTooLong()) {
      fail(reply);
    }
  }

  private static void begin(String mechanism, Reply reply) {
    var offered = reply.shared().mechanisms(reply.talk());
    if (offered.contains(mechanism)) {
      reply.talk().sasl(new SaslTalk(mechanism));
      say("", reply);
    } else {
      reply.numeric(
          Numeric.RPL_SASLMECHS, String.join(",", offered), "are available SASL mechanisms");
      fail(reply);
    }
  }

  private static void goOn(SaslTalk sasl, Reply reply) {
    byte[] message = sasl.isTooLong() ? null : sasl.takeMessage();
    if (message == null) {
      fail(reply);
      return;
    }
    switch (sasl.mechanism()) {
      case "PLAIN" -> Proving.plain(message, reply);
      case "EXTERNAL" -> Proving.external(message, reply);
      default -> ProvingByScram.goOn(sasl, message, reply);
    }
  }

  /// Says a message to the client's mechanism, in pieces.
  static void say(String text, Reply reply) {
    String all = Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    int from = 0;
    while (all.length() - from >= SaslTalk.CHUNK_LENGTH) {
      reply.bare("AUTHENTICATE", all.substring(from, from + SaslTalk.CHUNK_LENGTH));
      from += SaslTalk.CHUNK_LENGTH;
    }
    reply.bare("AUTHENTICATE", from == all.length() ? "+" : all.substring(from));
  }

  /// Says that nothing was proved; the exchange is over.
  static void fail(Reply reply) {
    reply.talk().sasl(null);
    reply.numeric(Numeric.ERR_SASLFAIL, "SASL authentication failed");
  }
}
