package parley.door.irc.command;

import java.time.Duration;
import parley.core.event.Right;
import parley.core.query.Answer;
import parley.core.query.HowMany;
import parley.core.query.MayOperate;
import parley.door.irc.talk.IrcOperator;
import parley.door.irc.talk.Refusals;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Tells figures about the server: `u`, how long it has been up, and `c`, which servers are linked,
/// to everybody; `m`, how often commands were used, `o`, who may become an operator, and `l`, how
/// many connections there are, to operators.
record StatsCommand(Form form) implements IrcCommand {
  StatsCommand() {
    this(
        new Form(
            "STATS", 1, "u|c|m|o|l", "says how long the server has been up, and other figures"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    String letter = message.param(0).isEmpty() ? "*" : message.param(0).substring(0, 1);
    switch (letter) {
      case "u" -> {
        uptime(reply);
        end(letter, reply);
      }
      case "c" -> {
        reply.numeric(Numeric.RPL_STATSDEBUG, letter, "No servers are linked to this one");
        end(letter, reply);
      }
      case "l" -> forOperators(letter, () -> connections(reply), reply);
      case "m" -> forOperators(letter, () -> commands(reply), reply);
      case "o" -> forOperators(letter, () -> operators(reply), reply);
      default -> end(letter, reply);
    }
  }

  /// What is sent and received by each connection is not counted.
  private static void connections(Reply reply) {
    int unregistered = reply.shared().unregistered();
    reply.query(
        new HowMany(),
        answer -> {
          if (answer instanceof Answer.Counts counts) {
            reply.numeric(
                Numeric.RPL_STATSDEBUG,
                "l",
                "%d users, %d IRC connections not registered"
                    .formatted(counts.users(), unregistered));
          }
        });
  }

  private static void forOperators(String letter, Runnable figures, Reply reply) {
    reply.query(
        new MayOperate(Right.STATS),
        _ -> {
          figures.run();
          reply.then(() -> end(letter, reply));
        },
        refusal -> {
          Refusals.say(reply, refusal);
          end(letter, reply);
        });
  }

  private static void uptime(Reply reply) {
    Duration up = Duration.between(reply.shared().started(), reply.shared().now());
    reply.numeric(
        Numeric.RPL_STATSUPTIME,
        "Server up %d days %d:%02d:%02d"
            .formatted(up.toDays(), up.toHoursPart(), up.toMinutesPart(), up.toSecondsPart()));
  }

  private static void commands(Reply reply) {
    reply
        .shared()
        .usage()
        .counts()
        .forEach((command, count) ->
            reply.numeric(Numeric.RPL_STATSCOMMANDS, command, Long.toString(count)));
  }

  private static void operators(Reply reply) {
    for (IrcOperator operator : reply.shared().settings().operators()) {
      String rights = String.join(",", operator.rights().stream().map(Right::word).toList());
      reply.numeric(Numeric.RPL_STATSOLINE, "O", "*", "*", operator.name(), rights);
    }
  }

  private static void end(String letter, Reply reply) {
    reply.numeric(Numeric.RPL_ENDOFSTATS, letter, "End of STATS report");
  }
}
