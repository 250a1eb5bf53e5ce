package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;
import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.door.irc.IrcHouse;
import parley.house.FakeConnection;

class ChanServTenureTest {
  private static final String FROM = ":ChanServ!ChanServ@parley NOTICE ";

  private final IrcHouse house = new IrcHouse();
  private final FakeConnection ann = house.client("ann");
  private final FakeConnection bob = house.client("bob");

  @BeforeEach
  void annOwnsTheDenAndBobHasAnAccount() {
    says(ann, "NS REGISTER secret");
    says(bob, "NS REGISTER secret");
    says(ann, "JOIN #den");
    says(ann, "CS REGISTER #den");
  }

  @Test
  void aRankIsGivenForGood() {
    assertThat(says(ann, "CS AMODE #den +o bob"))
        .containsExactly(FROM + "ann :bob comes as +o to #den");
    assertThat(says(bob, "JOIN #den")).contains(":parley 353 bob = #den :~ann @bob");
    assertThat(ann.screen().lines()).contains(":parley MODE #den +o bob");
    assertThat(says(ann, "CS AMODE #den +o bob")).containsExactly(FROM + "ann :That is so already");
    assertThat(says(ann, "CS AMODE #den -o bob"))
        .containsExactly(
            ":ann!ann@localhost MODE #den -o bob",
            FROM + "ann :bob has no rank of its own in #den");
    assertThat(bob.screen().lines()).contains(":ann!ann@localhost MODE #den -o bob");
  }

  @Test
  void whoHasOneIsShownToThoseWhoAreThere() {
    says(ann, "CS AMODE #den +o bob");
    says(ann, "CS TRANSFER #den bob");
    assertThat(says(ann, "CS AMODE #den"))
        .containsExactly(
            FROM + "ann :#den belongs to ann", FROM + "ann :+o bob", FROM + "ann :Offered to bob");
    assertThat(says(bob, "CS AMODE #den")).containsExactly(FROM + "bob :#den belongs to ann");
  }

  @Test
  void whatIsWrongIsSaid() {
    String form = FROM + "ann :AMODE <#channel> [+<letter>|- <account>]";
    assertThat(says(ann, "CS AMODE #den +x bob")).containsExactly(form);
    assertThat(says(ann, "CS AMODE #den bob")).containsExactly(form);
    assertThat(says(ann, "CS AMODE den"))
        .containsExactly(FROM + "ann :No channel is called den: they begin with #");
    assertThat(says(ann, "CS AMODE #den +o cy"))
        .containsExactly(FROM + "ann :There is no account cy");
    assertThat(says(bob, "CS AMODE #den +o bob")).containsExactly(FROM + "bob :Join #den first");
    assertThat(says(ann, "CS TRANSFER ACCEPT"))
        .containsExactly(FROM + "ann :TRANSFER <#channel> [<account>] | ACCEPT <#channel>");
    assertThat(says(bob, "CS TRANSFER accept #den"))
        .containsExactly(FROM + "bob :Room 'den' was not offered to your account");
  }

  @Test
  void aChannelIsHandedOver() {
    says(bob, "JOIN #den");
    assertThat(says(ann, "CS TRANSFER #den bob"))
        .containsExactly(FROM + "ann :bob may take it: /msg ChanServ TRANSFER ACCEPT #den");
    assertThat(says(bob, "CS TRANSFER ACCEPT #den"))
        .containsExactly(":bob!bob@localhost MODE #den -q+q ann bob", FROM + "bob :#den is yours");
    assertThat(says(ann, "CS INFO #den")).contains(FROM + "ann :#den belongs to bob");
  }

  @Test
  void anOfferIsTakenBack() {
    says(ann, "CS TRANSFER #den bob");
    assertThat(says(ann, "CS TRANSFER #den"))
        .containsExactly(FROM + "ann :#den is offered to nobody");
    assertThat(says(bob, "CS TRANSFER ACCEPT #den")).hasSize(1).noneMatch(l -> l.contains("yours"));
  }

  @Test
  void theRankHoldsAtEveryPort() {
    plays(
        """
        ann (irc), bob (irc) are here
        ann> NS REGISTER secret
        ann< ...
        bob> NS REGISTER sesame
        bob< ...
        ann> JOIN #den
        ann< ...
        ann> CS REGISTER #den
        ann< ...
        ann> CS AMODE #den +o bob
        ann< :ChanServ!ChanServ@parley NOTICE ann :bob comes as +o to #den
        cy (lobby) connects
        cy< ...
        cy> /login bob sesame
        cy< ...
        cy> /join den
        cy< ...
        ann< ...
        cy> /topic only operators set it
        cy< guest_1 has set the topic of den: only operators set it
        ann< ...
        """);
  }
}
