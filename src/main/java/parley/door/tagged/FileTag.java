package parley.door.tagged;

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

/// Sends a file: the answer says where to upload it, and when it is there it is said.
record FileTag(Form form) implements Tag {
  FileTag() {
    this(
        new Form(
            "FILE",
            "[:<user>]",
            "sends a file to the room, or to somebody: the answer says where to upload it"));
  }

  @Override
  public void hear(String user, Talk talk) {
    talk.ask(
        new WhoAmI(),
        answer -> {
          if (answer instanceof Answer.Me me && !me.rooms().isEmpty()) {
            known(me, user, talk);
          } else {
            talk.reply(answer);
          }
        });
  }

  private static void known(Answer.Me me, String user, Talk talk) {
    RoomName here = me.rooms().getFirst().name();
    talk.ask(
        new WhoIs(me.nick().shown(), me.nick().key()),
        answer -> {
          Nick account = answer instanceof Answer.Person who ? who.face().account() : null;
          offer(account, here, user, talk);
        });
  }

  private static void offer(@Nullable Nick account, RoomName room, String user, Talk talk) {
    String url =
        talk.sharing().offer(talk.connection(), account, file -> sent(file, room, user, talk));
    talk.write(url == null ? Line.ERROR.with(Reasons.NO_FILES) : Line.UPLOAD.with(url));
  }

  private static void sent(Sharing.Shared file, RoomName room, String user, Talk talk) {
    Extras extras = Extras.file(file.attachment());
    Command command =
        user.isEmpty()
            ? new Say(room, Manner.MESSAGE, file.url(), extras)
            : new Whisper(user, talk.names().nickKey(user), Manner.MESSAGE, file.url(), extras);
    talk.order(
        command,
        answer -> {
          if (answer instanceof Answer.Refused || answer instanceof Answer.NotStored) {
            talk.sharing().delete(file.id().text());
          }
          talk.reply(answer);
        });
  }
}
