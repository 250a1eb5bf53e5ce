package parley.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import parley.core.command.ChangeUserModes;
import parley.core.command.Enter;
import parley.core.command.Join;
import parley.core.command.Say;
import parley.core.event.Extras;
import parley.core.event.Manner;
import parley.core.event.Profile;
import parley.core.event.Reach;
import parley.core.event.UserMode;
import parley.core.event.UserModeChange;
import parley.core.name.Names;
import parley.core.name.Nick;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.core.state.Refusal;
import parley.door.web.Hooks;
import parley.engine.Inquiries;
import parley.server.config.WebhookSettings;
import parley.text.Printable;

/// Programs that speak by webhooks. Each enters with its first message, as a bot, and stays.
final class WebhookBots implements Hooks {
  /// Messages of one webhook in a minute: a program that has more to say writes a summary.
  private static final int PER_MINUTE = 60;

  private static final long MINUTE_NANOS = 60_000_000_000L;
  private static final Profile PROFILE = new Profile("webhook", "webhook", "Webhook");

  private final Inquiries inquiries;
  private final Map<String, Bot> bots = new HashMap<>();

  /// @throws StartException when a room or a name in the configuration cannot be one
  WebhookBots(List<WebhookSettings> webhooks, Names names, Inquiries inquiries)
      throws StartException {
    this.inquiries = inquiries;
    for (WebhookSettings webhook : webhooks) {
      if (!(names.nick(webhook.name()) instanceof Names.Checked.Fine<Nick>(Nick nick))) {
        throw new StartException("[[webhook]] name: '" + webhook.name() + "' cannot be one", true);
      }
      if (!(names.room(webhook.room()) instanceof Names.Checked.Fine<RoomName>(RoomName room))) {
        throw new StartException("[[webhook]] room: '" + webhook.room() + "' cannot be one", true);
      }
      bots.put(webhook.secret().value(), new Bot(nick, room, inquiries.voice(bots.size())));
    }
  }

  @Override
  public boolean isOne(String secret) {
    return bots.containsKey(secret);
  }

  @Override
  public CompletableFuture<Outcome> say(String secret, String text) {
    Bot bot = bots.get(secret);
    String words =
        text.lines()
            .map(line -> Printable.of(line).stripTrailing())
            .collect(Collectors.joining("\n"))
            .strip();
    if (bot == null || words.isEmpty()) {
      return CompletableFuture.completedFuture(bot == null ? Outcome.UNKNOWN : Outcome.EMPTY);
    }
    return bot.mayGoOn() ? bot.say(words) : CompletableFuture.completedFuture(Outcome.TOO_MUCH);
  }

  /// One of them.
  private final class Bot {
    private final Nick nick;
    private final RoomName room;
    private final Inquiries.Voice voice;
    private long minuteBegan = System.nanoTime();
    private int inMinute;

    Bot(Nick nick, RoomName room, Inquiries.Voice voice) {
      this.nick = nick;
      this.room = room;
      this.voice = voice;
    }

    synchronized boolean mayGoOn() {
      long now = System.nanoTime();
      if (now - minuteBegan > MINUTE_NANOS) {
        minuteBegan = now;
        inMinute = 0;
      }
      return ++inMinute <= PER_MINUTE;
    }

    /// Enters and joins where that is not done yet: the engine takes these in order.
    CompletableFuture<Outcome> say(String words) {
      return inquiries
          .order(voice, new Enter(nick, Reach.ALL_ROOMS, false, PROFILE, null))
          .thenCompose(this::entered)
          .thenCompose(_ -> inquiries.order(voice, new Join(room, null)))
          .thenCompose(
              _ -> inquiries.order(voice, new Say(room, Manner.MESSAGE, words, Extras.NONE)))
          .thenApply(this::outcome);
    }

    private CompletableFuture<Answer> entered(Answer answer) {
      return answer instanceof Answer.Entered
          ? inquiries.order(
              voice, new ChangeUserModes(List.of(new UserModeChange(UserMode.BOT, true))))
          : CompletableFuture.completedFuture(answer);
    }

    private Outcome outcome(Answer answer) {
      return switch (answer) {
        case Answer.NotStored() -> Outcome.NOT_STORED;
        case Answer.Refused(Refusal.NotEntered()) -> Outcome.NAME_TAKEN;
        case Answer.Refused _ -> Outcome.REFUSED;
        case Answer _ -> Outcome.SAID;
      };
    }
  }
}
