package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.door.irc.IrcHouse;
import parley.house.FakeConnection;

class ChanServTest {
  private static final String FROM = ":ChanServ!ChanServ@parley NOTICE ";

  private final IrcHouse house = new IrcHouse();
  private final FakeConnection ann = house.client("ann");

  @BeforeEach
  void annHasAnAccountAndARoom() {
    says(ann, "NS REGISTER secret");
    says(ann, "JOIN #den");
  }

  @Test
  void aChannelIsMadeOnesOwnAndLetGoOf() {
    FakeConnection bob = house.member("bob", "#den");
    assertThat(says(ann, "PRIVMSG ChanServ :REGISTER #den"))
        .containsExactly(
            ":ann!ann@localhost MODE #den +q ann", FROM + "ann :#den is yours and stays");
    assertThat(bob.screen().lines()).containsExactly(":ann!ann@localhost MODE #den +q ann");
    assertThat(says(bob, "CS INFO #den"))
        .containsExactly(
            FROM + "bob :#den belongs to ann",
            FROM + "bob :Made 2026-01-05",
            FROM + "bob :Modes +nt");
    assertThat(says(bob, "CHANSERV DROP #den"))
        .containsExactly(FROM + "bob :Only the owner of room 'den' may do that");
    assertThat(says(ann, "CS DROP #den")).contains(FROM + "ann :#den is nobody's any more");
    assertThat(says(bob, "CS INFO #den")).contains(FROM + "bob :#den is not registered");
  }

  @Test
  void whoCannotOwnAChannelIsToldWhy() {
    FakeConnection bob = house.member("bob", "#zoo");
    assertThat(says(bob, "CS REGISTER #zoo"))
        .containsExactly(FROM + "bob :Only those who are logged in to an account can own a room");
    assertThat(says(bob, "CS REGISTER #den")).containsExactly(FROM + "bob :Join #den first");
    assertThat(says(bob, "CS REGISTER #none"))
        .containsExactly(FROM + "bob :There is no channel #none");
    assertThat(says(bob, "CS REGISTER zoo"))
        .containsExactly(FROM + "bob :No channel is called zoo: they begin with #");
    assertThat(says(bob, "CS REGISTER")).containsExactly(FROM + "bob :REGISTER <#channel>");
  }

  @Test
  void theFounderGetsTheRankOnJoiningAndOthersSeeIt() {
    says(ann, "CS REGISTER #den");
    FakeConnection bob = house.member("bob", "#den");
    says(ann, "PART #den");
    bob.screen().clear();
    assertThat(says(ann, "JOIN #den"))
        .containsSubsequence(
            ":ann!ann@localhost JOIN #den",
            ":parley MODE #den +q ann",
            ":parley 353 ann = #den :~ann bob");
    assertThat(bob.screen().lines())
        .containsExactly(":ann!ann@localhost JOIN #den", ":parley MODE #den +q ann");
  }

  @Test
  void theFounderGetsTheRankOnLoggingIn() {
    says(ann, "CS REGISTER #den");
    FakeConnection bob = house.member("bob", "#den");
    assertThat(says(bob, "NS IDENTIFY ann secret")).contains(":parley MODE #den +q bob");
  }

  @Test
  void ranksAreGivenAndTaken() {
    says(ann, "CS REGISTER #den");
    FakeConnection bob = house.member("bob", "#den");
    assertThat(says(ann, "CS OP #den bob")).containsExactly(":ann!ann@localhost MODE #den +o bob");
    assertThat(says(ann, "CS OP #den bob")).containsExactly(FROM + "ann :That is so already");
    assertThat(says(ann, "CS DEOP #den bob"))
        .containsExactly(":ann!ann@localhost MODE #den -o bob");
    assertThat(says(ann, "CS VOICE #den")).containsExactly(":ann!ann@localhost MODE #den +v ann");
    assertThat(says(bob, "CS HALFOP #den"))
        .containsExactly(FROM + "bob :Only operators of room 'den' may do that");
    assertThat(says(ann, "CS OP #den cy")).containsExactly(FROM + "ann :Nobody here is called cy");
  }

  @Test
  void theFounderTakesBackARankThatWasLaidDown() {
    says(ann, "CS REGISTER #den");
    says(ann, "CS DEOP #den");
    assertThat(says(ann, "CS DEOWNER #den")).containsExactly(":ann!ann@localhost MODE #den -q ann");
    assertThat(says(ann, "CS OWNER #den")).containsExactly(":ann!ann@localhost MODE #den +q ann");
  }

  @Test
  void whoRegistersTheNameOfADeletedAccountOwnsNothing() {
    says(ann, "CS REGISTER #den");
    house.member("bob", "#den");
    says(ann, "NS DROP ann secret");
    FakeConnection other = house.client("ann");
    says(other, "NS REGISTER other");
    assertThat(says(other, "CS INFO #den")).contains(FROM + "ann :#den is not registered");
  }

  @Test
  void whoeverAsksIsToldHow() {
    assertThat(says(ann, "CS HELP")).hasSize(16).allMatch(line -> line.startsWith(FROM));
    assertThat(says(ann, "CS HELP OP"))
        .containsExactly(FROM + "ann :OP <#channel> [<nick>...] - gives +o, yours for none");
    for (String word : List.of("FLAGS", "AKICK", "SET", "TOPIC", "AMODE", "UNBAN")) {
      assertThat(says(ann, "CS " + word + " #den"))
          .hasSize(1)
          .noneMatch(line -> line.contains("There is no"));
    }
  }
}
