package parley.door.text;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.text.TextHouse.sees;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import parley.account.Invitations;
import parley.house.FakeConnection;
import parley.house.Gates;

/// Accounts at text ports: names that are protected, passwords that are asked for.
class AccountsTest {
  private final TextHouse text = new TextHouse();

  @Test
  void whoRegistersIsLoggedIn() {
    FakeConnection ann = text.named("ann", "lobby");

    assertThat(sees(ann, "/register sesame"))
        .containsExactly(
            "You are logged in as ann.",
            "The name ann is yours: whoever takes it is asked for the password.");
  }

  @Test
  void whereOnlyTheInvitedRegisterTheInvitationComesLast() {
    Invitations invitations =
        Invitations.with(new byte[Invitations.SECRET_BYTES], InstantSource.fixed(Instant.EPOCH));
    String forAnn = invitations.make("ann", Instant.EPOCH.plusSeconds(60));
    TextHouse invited = new TextHouse(Gates.invitedOnly(invitations));
    FakeConnection ann = invited.named("ann", "lobby");
    FakeConnection bob = invited.named("bob", "lobby");

    assertThat(sees(ann, "/register sesame"))
        .singleElement()
        .asString()
        .contains("registering a name takes an invitation for it");
    assertThat(sees(bob, "/register sesame " + forAnn))
        .singleElement()
        .asString()
        .contains("registering a name takes an invitation for it");
    assertThat(sees(ann, "/register sesame " + forAnn)).contains("You are logged in as ann.");
  }

  @Test
  void aProtectedNameAsksForItsPassword() {
    registered("ann");
    FakeConnection back = text.at("classic");

    back.types("ann");
    assertThat(back.screen().prompt()).endsWith("Password: ");
    assertThat(back.typingHidden()).isTrue();

    back.types("sesame");
    assertThat(back.typingHidden()).isFalse();
    assertThat(text.house().state().userNamed("ann")).isNotNull();
    assertThat(sees(back, "/whoami").getFirst()).contains("ann");
  }

  @Test
  void aWrongPasswordAsksForANameAgain() {
    registered("ann");
    FakeConnection stranger = text.at("classic");
    stranger.types("ann");

    assertThat(sees(stranger, "guess")).contains("That is not the password of ann.");
    assertThat(text.house().state().userNamed("ann")).isNull();

    stranger.types("bob");
    assertThat(text.house().state().userNamed("bob")).isNotNull();
  }

  @Test
  void theStampedStyleGivesOneTry() {
    registered("ann");
    FakeConnection stranger = text.at("stamped");
    stranger.types("ann");

    stranger.types("guess");

    assertThat(stranger.closed()).isTrue();
  }

  @Test
  void theOwnersSecondTerminalIsTheSamePerson() {
    FakeConnection first = text.named("ann", "classic");
    first.types("/register sesame");
    FakeConnection second = text.at("classic");
    second.types("ann");
    second.types("sesame");

    assertThat(text.house().state().users()).hasSize(1);
    assertThat(text.house().state().sessions()).hasSize(2);
  }

  @Test
  void whoIsThereAlreadyLogsInAndOut() {
    registered("ann");
    FakeConnection bob = text.named("bob", "lobby");

    assertThat(sees(bob, "/login ann guess")).containsExactly("That is not the password of ann.");
    assertThat(sees(bob, "/login ann sesame")).containsExactly("You are logged in as ann.");
    assertThat(sees(bob, "/nick ann")).containsExactly("Nickname changed to 'ann'.");
    assertThat(sees(bob, "/logout").getFirst()).isEqualTo("You are logged out of ann.");
    assertThat(sees(bob, "/logout")).containsExactly("That cannot be: you are not logged in.");
  }

  @Test
  void othersCannotTakeAProtectedName() {
    registered("ann");
    FakeConnection bob = text.named("bob", "lobby");

    assertThat(sees(bob, "/nick ann"))
        .containsExactly("The name ann belongs to somebody. If it is yours: /login ann <password>");
  }

  @Test
  void aPasswordIsChanged() {
    FakeConnection ann = text.named("ann", "lobby");
    ann.types("/register sesame");

    assertThat(sees(ann, "/password guess another"))
        .containsExactly("That is not the password of ann.");
    assertThat(sees(ann, "/password sesame another"))
        .containsExactly("The password of ann is changed.");
    ann.types("/logout");
    assertThat(sees(ann, "/login ann sesame")).containsExactly("That is not the password of ann.");
    assertThat(sees(ann, "/login ann another")).containsExactly("You are logged in as ann.");
  }

  @Test
  void afterTooManyWrongPasswordsOneWaits() {
    registered("ann");
    FakeConnection bob = text.named("bob", "lobby");
    for (int i = 0; i < 3; i++) {
      bob.types("/login ann guess");
    }
    assertThat(sees(bob, "/login ann sesame"))
        .containsExactly("Too many wrong passwords. Try again in a minute.");
  }

  @Test
  void commandsInTheWrongFormSaySo() {
    FakeConnection ann = text.named("ann", "lobby");

    assertThat(sees(ann, "/register").getFirst()).contains("/register <password>");
    assertThat(sees(ann, "/login").getFirst()).contains("/login [user] <password>");
    assertThat(sees(ann, "/password one").getFirst()).contains("/password <old> <new>");
    assertThat(sees(ann, "/logout now").getFirst()).contains("/logout");
    assertThat(sees(ann, "/register a\u200ab")).isNotEmpty();
  }

  @Test
  void whatIsTypedMeanwhileWaits() {
    FakeConnection ann = text.named("ann", "lobby");
    ann.screen().clear();
    ann.types("/register sesame");
    ann.types("hello");

    assertThat(ann.screen().lines().getLast()).contains("hello");
  }

  /// An account whose owner has gone.
  private void registered(String name) {
    FakeConnection owner = text.named(name, "lobby");
    owner.types("/register sesame");
    owner.types("/quit");
  }
}
