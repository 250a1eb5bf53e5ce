package parley.door.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.core.name.Folding;
import parley.core.name.Names;
import parley.door.Gatekeeper;
import parley.house.FakeConnection;
import parley.house.Gates;
import parley.house.House;
import parley.house.HouseJournal;

/// A server for people with an account, at the port for programs.
class AccountRequiredTest {
  private final Gatekeeper gate = Gates.membersOnly(true, "192.0.2.1");
  private final House house = new House(new HouseJournal(), Gates.limits(gate.admittance()));
  private final FakeConnection ann = connect(gate);

  private FakeConnection connect(Gatekeeper gate) {
    return house.connect(
        new TaggedDoor(
            new Names(Folding.ASCII, 32, 64),
            house.history(),
            ZoneOffset.UTC,
            TaggedDoor.REPLAY,
            100,
            gate));
  }

  @Test
  void whoJoinsHasProvedAnAccount() {
    assertThat(says(ann, "JOIN:ann"))
        .containsExactly(
            "ERROR:this server is for people with an account, LOGIN:<name>:<password> or"
                + " REGISTER:<name>:<password> comes first");
    assertThat(says(ann, "REGISTER:ann:sesame")).containsExactly("REGISTERED:ann");
    assertThat(says(ann, "JOIN:ann").getFirst()).isEqualTo("JOINED:ann");
    assertThat(says(ann, "QUIT")).isEmpty();

    FakeConnection back = connect(Gates.membersOnly(true, ""));
    assertThat(says(back, "LOGIN:ann:guess")).containsExactly("ERROR:that is not the password");
    assertThat(says(back, "JOIN:ann").getFirst()).startsWith("ERROR:this server is for people");
    assertThat(says(back, "LOGIN:ann:sesame")).containsExactly("LOGGED_IN:ann");
    assertThat(says(back, "JOIN:ann").getFirst()).isEqualTo("JOINED:ann");
    assertThat(says(back, "LOGOUT"))
        .containsExactly("ERROR:everybody here is logged in to an account");
  }

  @Test
  void whereNobodyMayRegisterOnlyLoginIsNamed() {
    assertThat(says(connect(Gates.membersOnly(false, "")), "JOIN:ann"))
        .containsExactly(
            "ERROR:this server is for people with an account, LOGIN:<name>:<password> comes first");
  }

  @Test
  void fromAnExemptAddressOneJoinsAsEver() {
    FakeConnection program = connect(Gates.membersOnly(true, "127.0.0.1"));

    assertThat(says(program, "JOIN:bob").getFirst()).isEqualTo("JOINED:bob");
  }

  @Test
  void whoDoesNotKnowTheServersPasswordMakesNoAccount() {
    FakeConnection stranger = connect(Gates.withPassword("open"));

    assertThat(says(stranger, "REGISTER:eve:sesame"))
        .containsExactly("ERROR:this server has a password, PASS:<password> comes first");
    assertThat(house.state().accounts().named("eve")).isNull();
  }

  private static List<String> says(FakeConnection program, String line) {
    program.screen().clear();
    program.types(line);
    return program.screen().lines();
  }
}
