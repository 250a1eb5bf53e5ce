package parley.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.core.event.AccountEvent;
import parley.core.event.AwayChanged;
import parley.core.event.Deleted;
import parley.core.event.Departure;
import parley.core.event.Edited;
import parley.core.event.EpochBegan;
import parley.core.event.Event;
import parley.core.event.Invited;
import parley.core.event.Kicked;
import parley.core.event.NickChanged;
import parley.core.event.Reacted;
import parley.core.event.RoomJoined;
import parley.core.event.RoomLeft;
import parley.core.event.RoomModesChanged;
import parley.core.event.RoomRegistered;
import parley.core.event.RoomRenamed;
import parley.core.event.Said;
import parley.core.event.SessionAttached;
import parley.core.event.SessionDetached;
import parley.core.event.SessionMoved;
import parley.core.event.Signalled;
import parley.core.event.TopicChanged;
import parley.core.event.UserAnnounced;
import parley.core.event.UserEntered;
import parley.core.event.UserEvent;
import parley.core.event.UserLeft;
import parley.core.event.Whispered;
import parley.core.id.RoomId;
import parley.engine.Delivery;
import parley.engine.Outlet;
import parley.text.Printable;

/// What the operator sees of the chat: who came and went, and at debug how far each message went.
/// Names and sizes; the words of rooms only when asked for, private words never.
final class ConsoleLog implements Outlet {
  private static final Logger LOG = LoggerFactory.getLogger("parley.chat");

  private final boolean messages;
  private final Map<RoomId, Integer> members = new LinkedHashMap<>();

  /// @param messages whether the words said in rooms are logged
  ConsoleLog(boolean messages) {
    this.messages = messages;
  }

  @Override
  public void deliver(List<Delivery> batch) {
    for (Delivery delivery : batch) {
      if (delivery instanceof Delivery.Told told) {
        log(told.fact().event());
      }
    }
  }

  private void log(Event event) {
    switch (event) {
      case UserEntered entered -> {
        if (entered.announced()) {
          LOG.info("{} joined the server", entered.nick());
        } else {
          LOG.debug("{} may become {}", entered.session(), entered.nick());
        }
      }
      case UserAnnounced announced -> LOG.info("{} joined the server", announced.nick());
      case UserLeft left -> left(left);
      case RoomJoined joined -> joined(joined);
      case RoomLeft left -> {
        members.merge(left.room(), -1, ConsoleLog::remaining);
        LOG.info("{} left room {}", left.nick(), left.name());
      }
      case NickChanged changed ->
          LOG.info("{} is now known as {}", changed.before(), changed.after());
      case TopicChanged changed ->
          LOG.info("{} set the topic of room {}", changed.nick(), changed.name());
      case RoomModesChanged changed ->
          LOG.info("{} changed how room {} is set", changed.byNick(), changed.name());
      case Kicked kicked -> {
        members.merge(kicked.room(), -1, ConsoleLog::remaining);
        LOG.info("{} kicked {} from room {}", kicked.byNick(), kicked.nick(), kicked.name());
      }
      case Invited invited ->
          LOG.debug("{} invited {} to room {}", invited.byNick(), invited.nick(), invited.name());
      case RoomRenamed renamed ->
          LOG.info("{} renamed room {} to {}", renamed.byNick(), renamed.before(), renamed.after());
      case RoomRegistered registered ->
          LOG.info(
              "{} {} room {}",
              registered.byNick(),
              registered.founder() == null ? "let go of" : "registered",
              registered.name());
      case AwayChanged changed ->
          LOG.debug("{} is {}", changed.nick(), changed.message().isEmpty() ? "back" : "away");
      case Said said -> said(said);
      case Whispered whispered ->
          LOG.debug(
              "private message from {} to {}, {} characters",
              whispered.fromNick(),
              whispered.toNick(),
              whispered.text().length());
      case Reacted reacted -> LOG.debug("{} reacted to a message", reacted.nick());
      case Edited edited -> LOG.debug("{} edited a message", edited.nick());
      case Deleted deleted ->
          LOG.info("{} deleted a message of {}", deleted.nick(), deleted.author());
      case EpochBegan began -> LOG.debug("run {} begins", began.epoch());
      case AccountEvent about -> AccountLog.log(LOG, about);
      case UserEvent about -> AccountLog.log(LOG, about);
      case SessionAttached _, SessionDetached _, SessionMoved _, Signalled _ -> {}
    }
  }

  private void joined(RoomJoined joined) {
    members.merge(joined.room(), 1, Integer::sum);
    if (!joined.entering()) {
      LOG.info("{} joined room {}", joined.nick(), joined.name());
    }
  }

  private void left(UserLeft left) {
    left.rooms().forEach(room -> members.merge(room, -1, ConsoleLog::remaining));
    if (left.announced()) {
      LOG.info("{} left the server{}", left.nick(), how(left.how()));
    }
  }

  /// A member gone; a room without members is forgotten.
  private static @Nullable Integer remaining(int count, int change) {
    return count + change > 0 ? Integer.valueOf(count + change) : null;
  }

  private void said(Said said) {
    if (messages) {
      LOG.info("[{}] {}: {}", said.name(), said.nick(), Printable.of(said.text()));
    } else if (LOG.isDebugEnabled()) {
      LOG.debug(
          "message from {} in room {}, {} characters, broadcast to {} users",
          said.nick(),
          said.name(),
          said.text().length(),
          members.getOrDefault(said.room(), 0));
    }
  }

  private static String how(Departure how) {
    return switch (how) {
      case QUIT -> "";
      case LOST -> ": the connection was lost";
      case TIMED_OUT -> ": no answer";
      case SLOW_READER -> ": read too slowly";
      case FLOODED -> ": sent too much";
      case KILLED -> ": put off by an operator";
      case SWITCHED -> ": speaks another protocol";
    };
  }
}
