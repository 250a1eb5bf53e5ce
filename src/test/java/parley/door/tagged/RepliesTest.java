package parley.door.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.core.query.SomePeople;

class RepliesTest {
  private static final int MOST = Replies.NAMES_MAX;

  @Test
  void aListThatWasCutEndsWithAComma() {
    List<String> names = IntStream.range(0, MOST).mapToObj(i -> "n" + i).toList();
    assertThat(Replies.line(new Answer.Online(names, MOST)))
        .startsWith("USERS:n0,n1")
        .endsWith("9");
    assertThat(Replies.line(new Answer.Online(names, MOST + 1))).endsWith(",n4999,");
  }

  @Test
  void longListsOfRoomsAndMembersAreCutToo() {
    var room = new Answer.RoomSummary(RoomName.LOBBY, "", 1, 0, 0);
    String rooms = Replies.line(new Answer.Rooms(Collections.nCopies(MOST + 1, room)));
    assertThat(rooms).endsWith("lobby,").hasSize("ROOMS:".length() + MOST * "lobby,".length());
    var member = SomePeople.member(1, "ann");
    String members =
        Replies.line(new Answer.Members(RoomName.LOBBY, Collections.nCopies(MOST + 1, member)));
    assertThat(members).endsWith("ann,").hasSize("ROOM_USERS:".length() + MOST * "ann,".length());
  }

  @Test
  void anEmptyListIsAList() {
    assertThat(Replies.line(new Answer.Online(List.of(), 0))).isEqualTo("USERS:");
    assertThat(Replies.line(new Answer.Rooms(List.of()))).isEqualTo("ROOMS:");
  }

  @Test
  void whatIsDoneNeedsNoWords() {
    assertThat(Replies.line(Answer.Done.DONE)).isNull();
  }
}
