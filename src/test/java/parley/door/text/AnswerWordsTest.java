package parley.door.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.core.name.Nick;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.core.query.SomePeople;
import parley.core.state.Refusal;
import parley.door.text.command.Settings;
import parley.door.text.style.Styles;

/// Answers that are hard to come by in a conversation.
class AnswerWordsTest {
  private static final RoomName JAVA = new RoomName("Java", "java");

  private final Looks looks = new Looks(new Moments(ZoneOffset.UTC, () -> Instant.ofEpochMilli(0)));
  private final AnswerWords words =
      new AnswerWords(looks.look(new Look.Key(Styles.builtIn().first(), Settings.FIRST, false)));

  @Test
  void everyRefusalSaysWhatToDo() {
    assertThat(refused(new Refusal.TooManyRooms(100)))
        .isEqualTo("You are in 100 rooms, which is the most. Leave one first.");
    assertThat(refused(new Refusal.TextTooLong(4096)))
        .isEqualTo("That line is too long: 4096 bytes are the most. Nobody saw it.");
    assertThat(refused(new Refusal.NotInRoom(JAVA)))
        .isEqualTo("You are not in room 'Java'. /join it first.");
    assertThat(refused(new Refusal.NickReserved(new Nick("guest_1", "guest_1"))))
        .isEqualTo("Nickname refused: guest names are given out by the server.");
    assertThat(
            List.of(new Refusal.NotEntered(), new Refusal.AlreadyEntered(), new Refusal.UserGone()))
        .allSatisfy(refusal ->
            assertThat(refused(refusal))
                .isEqualTo("You are not on the server, so that cannot be done."));
  }

  @Test
  void nothingToSayNeedsNoWords() {
    assertThat(refused(new Refusal.NothingToSay())).isEmpty();
  }

  @Test
  void aRoomOfManyIsCutWithHowManyMore() {
    Answer.MemberView ann = SomePeople.member(1, "ann");
    Answer answer = new Answer.Members(JAVA, Collections.nCopies(AnswerWords.MEMBERS_MAX + 7, ann));
    assertThat(words.of(Asked.Plain.QUESTION, answer))
        .startsWith("Users in Java: ann, ann")
        .endsWith(" and 7 more");
  }

  @Test
  void nobodyAnywhereIsSaid() {
    assertThat(words.of(Asked.Plain.QUESTION, new Answer.Rooms(List.of())))
        .isEqualTo("There is nobody in any room.");
  }

  @Test
  void whatTheFactsSayNeedsNoWords() {
    assertThat(words.of(Asked.Plain.MESSAGE, Answer.Done.DONE)).isEmpty();
    assertThat(words.of(Asked.Plain.TURN, new Answer.Noted("x"))).isEmpty();
  }

  @Test
  void whatWasSaidInVainIsToldFromWhatWasAskedInVain() {
    assertThat(words.of(new Asked.Whisper("/pm"), new Answer.NotStored()))
        .isEqualTo(words.of(Asked.Plain.MESSAGE, new Answer.NotStored()))
        .contains("nobody saw it");
    assertThat(words.of(Asked.Plain.CHANGE, new Answer.NotStored()))
        .contains("nothing has changed");
  }

  private String refused(Refusal refusal) {
    return words.of(Asked.Plain.CHANGE, new Answer.Refused(refusal));
  }
}
