package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.account.Invitations;
import parley.door.irc.IrcHouse;
import parley.door.irc.talk.IrcInfo;
import parley.door.irc.talk.IrcSettings;
import parley.house.FakeConnection;

/// Registering where only the invited may.
class InvitationsTest {
  private final Invitations invitations =
      Invitations.with(new byte[Invitations.SECRET_BYTES], InstantSource.fixed(Instant.EPOCH));
  private final String forAnn = invitations.make("ann", Instant.EPOCH.plusSeconds(60));
  private final IrcHouse house = new IrcHouse(invitedOnly());

  @Test
  void anInvitationStandsInThePlaceOfTheMailAddress() {
    FakeConnection ann = house.client("ann");
    String refusal = ":parley FAIL REGISTER DISALLOWED ann :It takes an invitation, after the name";
    assertThat(says(ann, "REGISTER ann * sesame")).containsExactly(refusal);
    assertThat(says(ann, "REGISTER ann 1-2 sesame")).containsExactly(refusal);
    assertThat(says(ann, "REGISTER ann " + forAnn + " sesame"))
        .contains(":parley REGISTER SUCCESS ann :The account is made");
  }

  @Test
  void anInvitationIsForOneName() {
    FakeConnection bob = house.client("bob");
    assertThat(says(bob, "REGISTER * " + forAnn + " sesame").getFirst())
        .startsWith(":parley FAIL REGISTER DISALLOWED bob ");
  }

  @Test
  void itIsUsedUpWithTheAccount() {
    FakeConnection ann = house.client("ann");
    ann.types("REGISTER ann " + forAnn + " sesame");
    FakeConnection other = house.client("other");
    assertThat(says(other, "REGISTER ann " + forAnn + " open"))
        .noneMatch(line -> line.contains("SUCCESS"));
  }

  @Test
  void itStaysUsedUpWhenTheAccountIsDeleted() {
    FakeConnection ann = house.client("ann");
    ann.types("REGISTER ann " + forAnn + " sesame");
    ann.types("NS UNREGISTER ann sesame");
    FakeConnection other = house.client("ann");
    assertThat(house.house().state().accounts().named("ann")).isNull();

    assertThat(says(other, "REGISTER ann " + forAnn + " open"))
        .containsExactly(":parley FAIL REGISTER DISALLOWED ann :That invitation was used already");
    assertThat(says(other, "NS REGISTER open " + forAnn))
        .singleElement()
        .asString()
        .endsWith(":That invitation was used already");
    Invitations later =
        Invitations.with(
            new byte[Invitations.SECRET_BYTES],
            InstantSource.fixed(house.house().time().instant().plusMillis(1)));
    String another = later.make("ann", house.house().time().instant().plusSeconds(60));
    assertThat(says(other, "NS REGISTER open " + another))
        .anyMatch(line -> line.endsWith(":Account created"));
  }

  @Test
  void nickServTakesItAfterThePassword() {
    FakeConnection ann = house.client("ann");
    assertThat(says(ann, "NS REGISTER sesame"))
        .singleElement()
        .asString()
        .endsWith(":It takes an invitation: REGISTER <password> <invitation>");
    assertThat(says(ann, "NS REGISTER sesame " + forAnn))
        .anyMatch(line -> line.endsWith(":Account created"));
  }

  @Test
  void clientsAreToldThatTheyHaveToAskForSomething() {
    assertThat(String.join(" ", says(house.connect(), "CAP LS 302")))
        .contains("draft/account-registration=before-connect,email-required");
  }

  private IrcSettings invitedOnly() {
    IrcInfo info = new IrcInfo("parley", "Net", "", "1.0", List.of(), "", "ascii", "");
    IrcSettings usual = IrcHouse.settings(info);
    return new IrcSettings(
        info,
        usual.bounds(),
        IrcHouse.accounts(invitations),
        usual.past(),
        usual.operators(),
        usual.gateways(),
        usual.sts(),
        usual.pings());
  }
}
