package parley.door.irc.command;

import parley.core.command.Invite;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.core.query.WhichInvitations;
import parley.door.irc.talk.IrcVariant;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Asks somebody to come to a room, or which rooms oneself is asked to.
record InviteCommand(Form form) implements IrcCommand {
  InviteCommand() {
    this(new Form("INVITE", 0, "[<nick> <#channel>]", "asks somebody in, or who asked you"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    switch (message.params().size()) {
      case 0 -> list(reply);
      case 1 -> reply.needsMore();
      default -> invite(message.param(0), message.param(1), reply);
    }
  }

  private static void list(Reply reply) {
    reply.query(
        new WhichInvitations(),
        answer -> {
          if (answer instanceof Answer.Invitations(var rooms)) {
            rooms.forEach(room -> reply.numeric(Numeric.RPL_INVITELIST, IrcVariant.room(room)));
          }
          reply.numeric(Numeric.RPL_ENDOFINVITELIST, "End of INVITE list");
        });
  }

  private static void invite(String nick, String typed, Reply reply) {
    RoomName room = Rooms.orRefuse(typed, reply);
    if (room != null) {
      reply.order(
          new Invite(room, nick, Proving.key(nick, reply)),
          answer -> {
            if (answer instanceof Answer.Invited(var there, var invited, String away)) {
              reply.numeric(Numeric.RPL_INVITING, invited.shown(), IrcVariant.room(there));
              if (!away.isEmpty()) {
                reply.numeric(Numeric.RPL_AWAY, invited.shown(), away);
              }
            }
          });
    }
  }
}
