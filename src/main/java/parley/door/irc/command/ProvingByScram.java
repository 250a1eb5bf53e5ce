package parley.door.irc.command;

import parley.account.SaslException;
import parley.account.ScramExchange;
import parley.core.query.Answer;
import parley.door.irc.talk.Reply;
import parley.door.irc.talk.SaslTalk;

/// The three steps of SCRAM-SHA-256 (RFC 7677) as IRC has them.
final class ProvingByScram {
  private ProvingByScram() {}

  /// Takes the client's next message.
  static void goOn(SaslTalk sasl, byte[] message, Reply reply) {
    SaslTalk.Proven proven = sasl.proven();
    ScramExchange exchange = sasl.scram();
    if (proven != null) {
      Proving.proven(proven.claim(), proven.account(), reply);
    } else if (exchange == null) {
      begin(sasl, message, reply);
    } else {
      finish(sasl, exchange, message, reply);
    }
  }

  private static void begin(SaslTalk sasl, byte[] message, Reply reply) {
    try {
      ScramExchange exchange = reply.shared().accounts().scram().begin(message);
      String key = Proving.key(exchange.account(), reply);
      String address = reply.talk().connection().address();
      boolean same = Proving.key(exchange.actAs(), reply).equals(key);
      if (!same || !reply.shared().accounts().failures().mayTry(address, key)) {
        AuthenticateCommand.fail(reply);
        return;
      }
      sasl.scram(exchange);
      reply.talk().shut();
      Proving.find(
          exchange.account(),
          reply,
          found -> {
            AuthenticateCommand.say(exchange.challenge(Proving.verifier(found)), reply);
            reply.talk().open();
          });
    } catch (SaslException _) {
      AuthenticateCommand.fail(reply);
    }
  }

  private static void finish(SaslTalk sasl, ScramExchange exchange, byte[] message, Reply reply) {
    reply.talk().shut();
    Proving.find(
        exchange.account(),
        reply,
        found -> {
          ScramExchange.Result result = exchange.finish(message);
          if (result instanceof ScramExchange.Result.Proven && found != null) {
            proven(sasl, found, result.message(), reply);
          } else {
            String address = reply.talk().connection().address();
            reply
                .shared()
                .accounts()
                .failures()
                .failed(address, Proving.key(exchange.account(), reply));
            AuthenticateCommand.fail(reply);
          }
          reply.talk().open();
        });
  }

  private static void proven(SaslTalk sasl, Answer.AccountProof found, String words, Reply reply) {
    sasl.proven(new SaslTalk.Proven(found.claim(), found.name()));
    AuthenticateCommand.say(words, reply);
  }
}
