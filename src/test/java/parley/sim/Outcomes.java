package parley.sim;

import java.util.ArrayList;
import java.util.List;
import parley.core.command.Accept;
import parley.core.command.Announce;
import parley.core.command.Attach;
import parley.core.command.Ban;
import parley.core.command.BeginEpoch;
import parley.core.command.ChangeAccount;
import parley.core.command.ChangeHost;
import parley.core.command.ChangeNick;
import parley.core.command.ChangeRoomModes;
import parley.core.command.ChangeSecret;
import parley.core.command.ChangeUserModes;
import parley.core.command.Command;
import parley.core.command.Delete;
import parley.core.command.DeleteAccount;
import parley.core.command.Edit;
import parley.core.command.Enter;
import parley.core.command.Invite;
import parley.core.command.Join;
import parley.core.command.Kick;
import parley.core.command.Kill;
import parley.core.command.Leave;
import parley.core.command.LogIn;
import parley.core.command.LogOut;
import parley.core.command.MarkRead;
import parley.core.command.OperUp;
import parley.core.command.Quit;
import parley.core.command.React;
import parley.core.command.Register;
import parley.core.command.RegisterRoom;
import parley.core.command.RenameRoom;
import parley.core.command.ReturnToLobby;
import parley.core.command.Say;
import parley.core.command.SetAway;
import parley.core.command.SetMetadata;
import parley.core.command.SetRealname;
import parley.core.command.SetTopic;
import parley.core.command.Signal;
import parley.core.command.TakeRoom;
import parley.core.command.Tick;
import parley.core.command.Unban;
import parley.core.command.Wallops;
import parley.core.command.Whisper;
import parley.core.event.Accepted;
import parley.core.event.AccountRegistered;
import parley.core.event.BecameOperator;
import parley.core.event.Deleted;
import parley.core.event.Edited;
import parley.core.event.Fact;
import parley.core.event.HostChanged;
import parley.core.event.Invited;
import parley.core.event.Kicked;
import parley.core.event.MarkedRead;
import parley.core.event.MetadataChanged;
import parley.core.event.ModeChange;
import parley.core.event.Reacted;
import parley.core.event.RealnameChanged;
import parley.core.event.RoomJoined;
import parley.core.event.RoomModesChanged;
import parley.core.event.RoomRegistered;
import parley.core.event.RoomRenamed;
import parley.core.event.Said;
import parley.core.event.SecretChanged;
import parley.core.event.SessionAttached;
import parley.core.event.SessionMoved;
import parley.core.event.Signalled;
import parley.core.event.TopicChanged;
import parley.core.event.UserEntered;
import parley.core.event.UserLeft;
import parley.core.event.Walloped;
import parley.core.event.Whispered;
import parley.core.query.Answer;
import parley.engine.Ask;

/// Whether an answer fits what was asked and what was told of it.
final class Outcomes {
  private Outcomes() {}

  /// @param own the facts that came of it
  static void check(Ask ask, Answer answer, List<Fact> own) {
    switch (ask) {
      case Ask.Order(Command command) -> check(command, answer, own);
      case Ask.Question _ -> {
        unless(own.isEmpty(), ask, answer, own);
        unless(!(answer instanceof Answer.Done), ask, answer, own);
      }
      case Ask.Note(Object note) ->
          unless(own.isEmpty() && answer.equals(new Answer.Noted(note)), ask, answer, own);
    }
  }

  private static void check(Command command, Answer answer, List<Fact> own) {
    boolean refused = answer instanceof Answer.Refused || answer instanceof Answer.NotStored;
    boolean fits = refused ? own.isEmpty() : done(command, answer, own);
    unless(fits, command, answer, own);
  }

  private static boolean done(Command command, Answer answer, List<Fact> own) {
    return switch (command) {
      case Say(_, _, String text, _) ->
          answer instanceof Answer.Done
              && own.getLast().event() instanceof Said said
              && said.text().equals(text)
              && count(own, Said.class) == 1;
      case Whisper(_, _, _, String text, _) ->
          (answer instanceof Answer.Done || answer instanceof Answer.TargetAway)
              && own.getLast().event() instanceof Whispered whispered
              && whispered.text().equals(text)
              && count(own, Whispered.class) == 1;
      case Enter _ ->
          answer instanceof Answer.Entered
              && count(own, UserEntered.class) + count(own, SessionAttached.class) == 1;
      case Attach _ -> answer instanceof Answer.Entered && count(own, SessionAttached.class) == 1;
      case Join _, ReturnToLobby _ ->
          answer instanceof Answer.Moved(_, boolean moved)
              && count(own, RoomJoined.class) + count(own, SessionMoved.class) == (moved ? 1 : 0);
      case SetTopic _ -> answer instanceof Answer.Done && count(own, TopicChanged.class) == 1;
      case Announce _, Quit _, Leave _, ChangeNick _, SetAway _ -> answer instanceof Answer.Done;
      case React _ -> answer instanceof Answer.Done && count(own, Reacted.class) == 1;
      case Edit _ -> answer instanceof Answer.Done && count(own, Edited.class) == 1;
      case Delete _ -> answer instanceof Answer.Done && count(own, Deleted.class) == 1;
      case Signal _ -> answer instanceof Answer.Done && count(own, Signalled.class) == 1;
      case SetRealname _ -> answer instanceof Answer.Done && count(own, RealnameChanged.class) == 1;
      case ChangeHost _ -> answer instanceof Answer.Done && count(own, HostChanged.class) == 1;
      case ChangeUserModes _ -> answer instanceof Answer.UserModes;
      case OperUp _ -> answer instanceof Answer.Done && count(own, BecameOperator.class) == 1;
      case Kill _ -> answer instanceof Answer.Done && count(own, UserLeft.class) == 1;
      case Wallops _ -> answer instanceof Answer.Done && count(own, Walloped.class) == 1;
      case Accept _ -> answer instanceof Answer.Done && count(own, Accepted.class) <= 1;
      case SetMetadata _ ->
          answer instanceof Answer.Metadata && count(own, MetadataChanged.class) <= 1;
      case Register _ ->
          answer instanceof Answer.Registered && count(own, AccountRegistered.class) == 1;
      case LogIn _, LogOut _, ChangeAccount _, DeleteAccount _ -> answer instanceof Answer.Done;
      case ChangeSecret _ ->
          answer instanceof Answer.Registered && count(own, SecretChanged.class) == 1;
      case MarkRead _ -> answer instanceof Answer.Mark && count(own, MarkedRead.class) <= 1;
      case ChangeRoomModes _, Unban _ -> changed(answer, own, 0);
      case Ban _ -> changed(answer, own, 1);
      case Kick _ -> answer instanceof Answer.Done && count(own, Kicked.class) == 1;
      case Invite _ -> answer instanceof Answer.Invited && count(own, Invited.class) == 1;
      case RenameRoom _ -> answer instanceof Answer.Done && count(own, RoomRenamed.class) <= 1;
      case RegisterRoom _ -> answer instanceof Answer.Done && count(own, RoomRegistered.class) == 1;
      case TakeRoom _ -> answer instanceof Answer.Done && count(own, RoomRegistered.class) == 1;
      case BeginEpoch _, Tick _ -> false;
    };
  }

  /// What is said to have changed is what everybody was told to have changed.
  private static boolean changed(Answer answer, List<Fact> own, int kicksMax) {
    List<ModeChange> told = new ArrayList<>();
    own.forEach(fact -> {
      if (fact.event() instanceof RoomModesChanged changed) {
        told.addAll(changed.changes());
      }
    });
    return answer instanceof Answer.ModesChanged(_, List<ModeChange> applied, _)
        && told.equals(applied)
        && count(own, Kicked.class) <= kicksMax;
  }

  private static long count(List<Fact> facts, Class<?> type) {
    return facts.stream().filter(fact -> type.isInstance(fact.event())).count();
  }

  private static void unless(boolean holds, Object asked, Answer answer, List<Fact> own) {
    Violation.unless(
        holds, Rule.OUTCOMES, "%s is answered %s, and this came of it: %s", asked, answer, own);
  }
}
