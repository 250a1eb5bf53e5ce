package parley.door.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.account.Invitations;
import parley.core.name.Folding;
import parley.core.name.Names;
import parley.core.state.Limits;
import parley.door.Gatekeeper;
import parley.house.FakeConnection;
import parley.house.Gates;
import parley.house.House;
import parley.house.HouseJournal;

/// Accounts at the port for programs.
class AccountTagsTest {
  private final House house = new House(new HouseJournal(), Limits.DEFAULT);
  private final TaggedDoor door = door(Gates.open());

  private TaggedDoor door(Gatekeeper gate) {
    return new TaggedDoor(
        new Names(Folding.ASCII, 32, 64),
        house.history(),
        ZoneOffset.UTC,
        TaggedDoor.REPLAY,
        100,
        gate);
  }

  @Test
  void aProgramRegistersAndIsLoggedIn() {
    FakeConnection ann = joined("ann");

    assertThat(says(ann, "REGISTER:ann:sesame")).containsExactly("LOGGED_IN:ann", "REGISTERED:ann");
  }

  @Test
  void whereOnlyTheInvitedRegisterTheInvitationComesLast() {
    Invitations invitations = Invitations.with(new byte[Invitations.SECRET_BYTES], house.time());
    String forAnn = invitations.make("ann", house.time().instant().plusSeconds(60));
    FakeConnection ann = house.connect(door(Gates.invitedOnly(invitations)));
    ann.types("JOIN:ann");

    String refusal = "ERROR:registering a name takes an invitation for it";
    assertThat(says(ann, "REGISTER:ann:sesame")).containsExactly(refusal);
    assertThat(says(ann, "REGISTER:ann:ses:ame")).containsExactly(refusal);
    assertThat(says(ann, "REGISTER:ann:" + forAnn)).containsExactly(refusal);
    assertThat(says(ann, "REGISTER:ann:ses:ame:" + forAnn))
        .containsExactly("LOGGED_IN:ann", "REGISTERED:ann");
  }

  @Test
  void aProtectedNameNeedsItsPasswordFirst() {
    registered();
    FakeConnection back = house.connect(door);

    assertThat(says(back, "JOIN:ann"))
        .containsExactly("ERROR:the name 'ann' is protected, LOGIN:<name>:<password> comes first");
    assertThat(says(back, "LOGIN:ann:guess")).containsExactly("ERROR:that is not the password");
    assertThat(says(back, "LOGIN:ann:sesame")).containsExactly("LOGGED_IN:ann");
    assertThat(says(back, "JOIN:ann").getFirst()).isEqualTo("JOINED:ann");
  }

  @Test
  void whoHasJoinedLogsInAndOut() {
    registered();
    FakeConnection bob = joined("bob");

    assertThat(says(bob, "LOGIN:ann:sesame")).containsExactly("LOGGED_IN:ann");
    assertThat(says(bob, "LOGIN:ann:sesame")).containsExactly("LOGGED_IN:ann");
    assertThat(says(bob, "LOGOUT")).containsExactly("LOGGED_OUT:ann");
    assertThat(says(bob, "LOGOUT")).containsExactly("ERROR:you are not logged in");
  }

  @Test
  void thePasswordMayHoldColons() {
    FakeConnection ann = joined("ann");
    says(ann, "REGISTER:ann:a:b");
    says(ann, "LOGOUT");

    assertThat(says(ann, "LOGIN:ann:a:b")).containsExactly("LOGGED_IN:ann");
  }

  @Test
  void guessesAreCounted() {
    registered();
    FakeConnection bob = joined("bob");
    for (int i = 0; i < 3; i++) {
      says(bob, "LOGIN:ann:guess");
    }
    assertThat(says(bob, "LOGIN:ann:sesame"))
        .containsExactly("ERROR:too many wrong passwords, try again in a minute");
  }

  @Test
  void tagsInTheWrongFormSaySo() {
    FakeConnection ann = joined("ann");

    assertThat(says(ann, "LOGIN:ann")).containsExactly("ERROR:the form is LOGIN:<name>:<password>");
    assertThat(says(ann, "REGISTER:ann:"))
        .containsExactly("ERROR:the form is REGISTER:<name>:<password>");
    assertThat(says(ann, "REGISTER:ann:" + "x".repeat(601)))
        .containsExactly("ERROR:a password has at most 600 bytes");
  }

  @Test
  void aServerWithAPasswordWantsItFirst() {
    FakeConnection program = house.connect(door(Gates.withPassword("open")));

    assertThat(says(program, "JOIN:ann"))
        .containsExactly("ERROR:this server has a password, PASS:<password> comes first");
    assertThat(says(program, "PASS:guess")).containsExactly("ERROR:that is not the password");
    assertThat(says(program, "PASS:open")).containsExactly("PASSED");
    assertThat(says(program, "JOIN:ann").getFirst()).isEqualTo("JOINED:ann");
  }

  private FakeConnection joined(String name) {
    FakeConnection program = house.connect(door);
    says(program, "JOIN:" + name);
    return program;
  }

  private void registered() {
    FakeConnection ann = joined("ann");
    says(ann, "REGISTER:ann:sesame");
    says(ann, "QUIT");
  }

  private static List<String> says(FakeConnection program, String line) {
    program.screen().clear();
    program.types(line);
    return program.screen().lines();
  }
}
