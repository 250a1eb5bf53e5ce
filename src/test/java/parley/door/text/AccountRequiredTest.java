package parley.door.text;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.text.TextHouse.sees;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.account.Invitations;
import parley.door.Admittance;
import parley.door.Gatekeeper;
import parley.house.FakeConnection;
import parley.house.Gates;

/// A server for people with an account, at text ports.
class AccountRequiredTest {
  private final TextHouse text = new TextHouse(Gates.membersOnly(true, "192.0.2.1"));

  @ParameterizedTest
  @ValueSource(strings = {"lobby", "classic", "nickname"})
  void whoComesIsAskedForANameAndItsPassword(String style) {
    registered("ann");
    FakeConnection ann = text.at(style);
    assertThat(ann.screen().lines())
        .startsWith(
            "This server is for people with an account. Type the name of yours.",
            "If you have none, type /register <name> <password> to make one.");
    assertThat(text.house().state().users()).isEmpty();

    ann.types("ann");
    assertThat(ann.screen().prompt()).endsWith("Password: ");
    ann.types("sesame");

    assertThat(text.house().state().userNamed("ann")).isNotNull();
    assertThat(sees(ann, "/logout"))
        .containsExactly("That cannot be: everybody here is logged in to an account.");
  }

  @Test
  void aNameThatNobodyHasRegisteredIsAskedForAPasswordToo() {
    FakeConnection stranger = text.at("lobby");
    stranger.types("bob");
    assertThat(stranger.screen().prompt()).endsWith("Password: ");

    assertThat(sees(stranger, "guess")).contains("That is not the password of bob.");
    assertThat(text.house().state().users()).isEmpty();
  }

  @Test
  void whoHasNoneMakesOneOnTheWayIn() {
    FakeConnection ann = text.at("lobby");

    assertThat(sees(ann, "/REGISTER ann sesame"))
        .startsWith("The name ann is yours: whoever takes it is asked for the password.");
    assertThat(sees(ann, "hello")).containsExactly("[lobby] ann: hello");
    assertThat(text.house().state().accounts().named("ann")).isNotNull();
  }

  @Test
  void whatIsWrongWithThatIsSaid() {
    registered("ann");
    FakeConnection bob = text.at("lobby");

    assertThat(sees(bob, "/register").getFirst()).contains("/register <name> <password>");
    assertThat(sees(bob, "/register a,b sesame").getFirst()).contains("Nickname refused");
    assertThat(sees(bob, "/register bob " + "x".repeat(601)).getFirst())
        .contains("at most 600 bytes");
    assertThat(sees(bob, "/register ann mine").getFirst()).contains("there is an account ann");
    assertThat(sees(bob, "/registered").getFirst()).contains("Nickname refused");
    assertThat(text.house().state().users()).isEmpty();
  }

  @Test
  void whereNobodyMayRegisterNothingIsSaidOfIt() {
    TextHouse closed = new TextHouse(Gates.membersOnly(false, ""));

    assertThat(closed.at("lobby").screen().lines())
        .startsWith("This server is for people with an account. Type the name of yours.")
        .noneMatch(line -> line.contains("/register"));
  }

  @Test
  void anInvitationIsNeededHereToo() {
    Invitations invitations =
        Invitations.with(new byte[Invitations.SECRET_BYTES], InstantSource.fixed(Instant.EPOCH));
    Gatekeeper open = Gates.invitedOnly(invitations);
    TextHouse invited =
        new TextHouse(
            new Gatekeeper(
                open.passwords(),
                open.failures(),
                "",
                invitations,
                new Admittance(true, true, _ -> false)));
    FakeConnection ann = invited.at("lobby");

    assertThat(sees(ann, "/register ann sesame").getFirst()).contains("takes an invitation");
    ann.types("/register ann sesame " + invitations.make("ann", Instant.EPOCH.plusSeconds(60)));
    assertThat(invited.house().state().userNamed("ann")).isNotNull();
  }

  @Test
  void theStampedStyleGivesOneTry() {
    registered("ann");
    FakeConnection right = text.at("stamped");
    right.types("ann");
    right.types("sesame");
    assertThat(text.house().state().userNamed("ann")).isNotNull();

    FakeConnection wrong = text.at("stamped");
    wrong.types("bob");
    wrong.types("guess");
    assertThat(wrong.closed()).isTrue();

    FakeConnection clumsy = text.at("stamped");
    clumsy.types("/register");
    assertThat(clumsy.closed()).isTrue();
  }

  @Test
  void fromAnExemptAddressOneIsAGuestAsEver() {
    TextHouse near = new TextHouse(Gates.membersOnly(true, "127.0.0.1"));

    assertThat(near.at("lobby").screen().lines())
        .containsExactly("Welcome! Your nickname is 'guest_1'. Use /nick <name> to change it.");
  }

  @Test
  void whileNothingCanBeStoredThePasswordIsAskedForAgain() {
    registered("ann");
    text.house().journal().writingFails(true);
    FakeConnection ann = text.at("lobby");
    ann.types("ann");
    ann.types("sesame");
    text.house().journal().writingFails(false);
    text.house().passes(2_000);

    ann.types("hello");
    assertThat(ann.screen().prompt()).endsWith("Password: ");
    assertThat(text.house().state().users()).isEmpty();
    ann.types("sesame");
    assertThat(ann.screen().lines()).contains("[lobby] ann: hello");
  }

  /// An account whose owner has gone.
  private void registered(String name) {
    FakeConnection owner = text.at("classic");
    owner.types("/register " + name + " sesame");
    owner.types("/quit");
  }
}
