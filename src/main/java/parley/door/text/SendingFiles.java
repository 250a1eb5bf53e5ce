package parley.door.text;

import org.jspecify.annotations.Nullable;
import parley.core.command.Command;
import parley.core.command.Say;
import parley.core.command.Whisper;
import parley.core.event.Extras;
import parley.core.event.Manner;
import parley.core.name.Nick;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.core.query.WhoAmI;
import parley.core.query.WhoIs;
import parley.door.Sharing;
import parley.door.text.style.Slot;
import parley.door.text.style.Values;
import parley.door.text.style.Wording;

/// How a person at a text port sends a file: they are told a command line for another window, and
/// when the file is there it is said in their name.
final class SendingFiles {
  private final TextConversation conversation;
  private final Sharing sharing;

  SendingFiles(TextConversation conversation) {
    this.conversation = conversation;
    this.sharing = conversation.shared().sharing();
  }

  /// Whom a file is for.
  ///
  /// @param room null for the one that the person is in
  /// @param user empty for the room
  private record Target(@Nullable RoomName room, String user) {}

  /// Tells the person how to send a file to a room; null: the one that they are in.
  void toRoom(@Nullable RoomName room) {
    begin(new Target(room, ""));
  }

  /// Tells the person how to send a file to somebody.
  void toUser(String user) {
    begin(new Target(null, user));
  }

  private void begin(Target target) {
    conversation.question(new WhoAmI(), new Asked.Proof(answer -> known(target, answer)));
  }

  private void known(Target target, Answer answer) {
    if (!(answer instanceof Answer.Me me)) {
      conversation
          .screen()
          .show(new AnswerWords(conversation.screen().look()).of(Asked.Plain.QUESTION, answer));
      return;
    }
    RoomName here = me.rooms().isEmpty() ? null : me.rooms().getFirst().name();
    Target whole = target.room() == null ? new Target(here, target.user()) : target;
    conversation.question(
        new WhoIs(me.nick().shown(), me.nick().key()),
        new Asked.Proof(
            who -> offer(whole, who instanceof Answer.Person p ? p.face().account() : null)));
  }

  private void offer(Target target, @Nullable Nick account) {
    String url = sharing.offer(conversation.connection(), account, file -> sent(target, file));
    if (url == null) {
      conversation.screen().show(Wording.FILES_NONE, Values.none());
    } else {
      conversation.screen().show(Wording.FILES_HOW, Slot.TEXT, url);
    }
  }

  private void sent(Target target, Sharing.Shared file) {
    Extras extras = Extras.file(file.attachment());
    String user = target.user();
    Command command =
        user.isEmpty()
            ? new Say(target.room(), Manner.MESSAGE, file.url(), extras)
            : new Whisper(
                user,
                conversation.shared().names().nickKey(user),
                Manner.MESSAGE,
                file.url(),
                extras);
    conversation.order(command, new Asked.Sent(file.id().text()));
  }

  /// What was sent was answered: what nobody gets is not kept.
  void answered(Asked.Sent sent, Answer answer) {
    if (answer instanceof Answer.Refused || answer instanceof Answer.NotStored) {
      sharing.delete(sent.file());
    }
  }
}
