package parley.core.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.core.Chat;
import parley.core.event.Audience;
import parley.core.event.Deleted;
import parley.core.event.Edited;
import parley.core.event.Fact;
import parley.core.event.Manner;
import parley.core.event.Quoted;
import parley.core.event.Reacted;
import parley.core.id.SessionId;
import parley.core.state.Refusal;

/// What may be done with messages that were said before.
class OnMessagesTest {
  private final Chat chat = new Chat();
  private final SessionId ann = chat.irc("ann");
  private final SessionId bob = chat.irc("bob");

  private Quoted said(SessionId who, String room, String text) {
    chat.join(who, room);
    return quoted(chat.ask(who, new Say(Chat.room(room), Manner.MESSAGE, text)));
  }

  private static Quoted quoted(Outcome outcome) {
    return Quoted.of(outcome.facts().getLast());
  }

  @Test
  void aReactionIsToldWhereTheMessageWas() {
    Quoted message = said(ann, "garden", "ship it");
    chat.join(bob, "garden");
    Fact fact = chat.ask(bob, new React(message, "👍", true)).facts().getLast();
    assertThat(fact.event())
        .isEqualTo(
            new Reacted(
                message.quote(),
                message.spot(),
                chat.user(bob).id(),
                Chat.nick("bob"),
                "👍",
                true));
    assertThat(fact.audience()).isInstanceOf(Audience.InRoom.class);
  }

  @Test
  void whoIsNotInTheRoomMayDoNothing() {
    Quoted message = said(ann, "garden", "ship it");
    Refusal refusal = new Refusal.NotInRoom(Chat.room("garden"));
    assertThat(Chat.refusal(chat.ask(bob, new React(message, "+1", true)))).isEqualTo(refusal);
    assertThat(Chat.refusal(chat.ask(bob, new Edit(message, "x")))).isEqualTo(refusal);
    assertThat(Chat.refusal(chat.ask(bob, new Delete(message, "")))).isEqualTo(refusal);
  }

  @Test
  void onlyTheAuthorEdits() {
    Quoted message = said(ann, "garden", "old");
    chat.join(bob, "garden");
    assertThat(Chat.refusal(chat.ask(bob, new Edit(message, "new"))))
        .isEqualTo(new Refusal.NotYourMessage(message.id()));
    assertThat(Chat.events(chat.ask(ann, new Edit(message, "new"))).getLast())
        .isInstanceOfSatisfying(Edited.class, e -> assertThat(e.text()).isEqualTo("new"));
    assertThat(Chat.refusal(chat.ask(ann, new Edit(message, " "))))
        .isEqualTo(new Refusal.NothingToSay());
  }

  @Test
  void theAuthorAndWhoModeratesDelete() {
    said(ann, "garden", "hello");
    Quoted bobs = said(bob, "garden", "spam");
    SessionId cy = chat.irc("cy");
    chat.join(cy, "garden");
    assertThat(Chat.refusal(chat.ask(cy, new Delete(bobs, ""))))
        .isEqualTo(new Refusal.NotYourMessage(bobs.id()));
    assertThat(Chat.events(chat.ask(ann, new Delete(bobs, "no"))).getLast())
        .isInstanceOfSatisfying(Deleted.class, d -> assertThat(d.reason()).isEqualTo("no"));
    assertThat(Chat.events(chat.ask(bob, new Delete(bobs, "")))).hasSize(1);
  }

  @Test
  void whatTwoSayToEachOtherIsNobodyElses() {
    Quoted message = quoted(chat.ask(ann, new Whisper("bob", "bob", Manner.MESSAGE, "psst")));
    SessionId cy = chat.irc("cy");
    Refusal refusal = new Refusal.NoSuchMessage(message.id());
    assertThat(Chat.refusal(chat.ask(cy, new React(message, "+1", true)))).isEqualTo(refusal);
    assertThat(Chat.refusal(chat.ask(cy, new Delete(message, "")))).isEqualTo(refusal);
    assertThat(chat.ask(bob, new React(message, "+1", true)).facts().getLast().audience())
        .isEqualTo(new Audience.Users(List.of(chat.user(ann).id(), chat.user(bob).id())));
    assertThat(Chat.refusal(chat.ask(bob, new Delete(message, ""))))
        .isEqualTo(new Refusal.NotYourMessage(message.id()));
  }

  @Test
  void aReactionIsShort() {
    Quoted message = said(ann, "garden", "ship it");
    assertThat(Chat.refusal(chat.ask(ann, new React(message, "x".repeat(65), true))))
        .isEqualTo(new Refusal.TextTooLong(React.REACTION_BYTES_MAX));
    assertThat(Chat.refusal(chat.ask(ann, new React(message, "", true))))
        .isEqualTo(new Refusal.NothingToSay());
  }

  @Test
  void anExcerptIsOneShortLine() {
    assertThat(Quoted.excerpt("a\nb")).isEqualTo("a b");
    assertThat(Quoted.excerpt("é".repeat(50))).hasSize(Quoted.EXCERPT_LENGTH_MAX).endsWith("…");
  }
}
