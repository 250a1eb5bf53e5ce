package parley.core;

import java.util.ArrayList;
import java.util.List;
import parley.Draws;
import parley.core.command.Announce;
import parley.core.command.Attach;
import parley.core.command.ChangeNick;
import parley.core.command.Command;
import parley.core.command.Enter;
import parley.core.command.Join;
import parley.core.command.Leave;
import parley.core.command.Quit;
import parley.core.command.ReturnToLobby;
import parley.core.command.Say;
import parley.core.command.SetAway;
import parley.core.command.SetTopic;
import parley.core.command.Whisper;
import parley.core.event.Departure;
import parley.core.event.Manner;
import parley.core.event.Reach;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.state.Limits;

/// A chat in which people who could be anybody did anything that makes sense, and much that does
/// not.
public final class RandomChat {
  private static final Limits TIGHT = new Limits(3, 64, 12, 12, 12, 3, 1_500);
  private static final List<String> NICKS = List.of("ann", "bob", "Cy", "dee", "Zoë", "ANN");
  private static final List<String> ROOMS = List.of("lobby", "one", "Two", "TWO", "three", "four");

  private final Chat chat = new Chat(TIGHT);
  private final List<SessionId> sessions = new ArrayList<>();

  private RandomChat() {}

  /// A chat after so many requests.
  public static Chat after(Draws draws, int requests) {
    RandomChat random = new RandomChat();
    for (int i = 0; i < requests; i++) {
      random.step(draws);
    }
    return random.chat;
  }

  private void step(Draws draws) {
    if (sessions.size() < 2 || draws.chance(20)) {
      sessions.add(chat.newcomer());
    }
    chat.passes(draws.below(900));
    chat.ask(draws.oneOf(sessions), command(draws));
  }

  private Command command(Draws draws) {
    return switch (draws.below(13)) {
      case 0, 1 -> new Enter(Chat.nick(draws.oneOf(NICKS)), reach(draws), false);
      case 2 -> new Enter(null, reach(draws), draws.chance(50));
      case 3 -> new Attach(new UserId(draws.between(1, 40)), reach(draws));
      case 4 -> new Quit(draws.oneOf(Departure.values()), "so long");
      case 5, 6 -> new Join(Chat.room(draws.oneOf(ROOMS)));
      case 7 -> new Leave(Chat.room(draws.oneOf(ROOMS)), "");
      case 8 -> draws.chance(50) ? new ReturnToLobby() : new Announce();
      case 9 -> new Say(null, Manner.MESSAGE, AnyRequest.text(draws, 70));
      case 10 -> new Whisper("ann", "ann", Manner.MESSAGE, "psst");
      case 11 -> new ChangeNick(Chat.nick(draws.oneOf(NICKS)));
      default ->
          draws.chance(50)
              ? new SetTopic(Chat.room(draws.oneOf(ROOMS)), AnyRequest.text(draws, 20))
              : new SetAway(AnyRequest.text(draws, 20));
    };
  }

  private static Reach reach(Draws draws) {
    return draws.oneOf(Reach.values());
  }
}
