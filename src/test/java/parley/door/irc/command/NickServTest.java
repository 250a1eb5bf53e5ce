package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.door.irc.IrcHouse;
import parley.house.FakeConnection;

class NickServTest {
  private static final String FROM = ":NickServ!NickServ@parley NOTICE ";
  private static final String FINGERPRINT = "ab".repeat(32);

  private final IrcHouse house = new IrcHouse();
  private final FakeConnection ann = house.client("ann");

  @Test
  void oldClientsRegisterAndIdentifyInTheirOwnWords() {
    assertThat(says(ann, "NS REGISTER secret"))
        .containsExactly(
            FROM + "ann :Account created",
            ":parley 900 ann ann!ann@localhost ann :You are now logged in as ann");
    FakeConnection bob = house.client("bob");
    assertThat(says(bob, "PRIVMSG NickServ :identify ann wrong"))
        .containsExactly(FROM + "bob :The password is wrong");
    assertThat(says(bob, "PRIVMSG nickserv@services.example :IDENTIFY  ann secret"))
        .containsExactly(
            FROM + "bob :You are logged in as ann",
            ":parley 900 bob bob!bob@localhost ann :You are now logged in as ann");
    assertThat(says(bob, "NICKSERV LOGOUT"))
        .containsExactly(
            FROM + "bob :You are logged out",
            ":parley 901 bob bob!bob@localhost :You are now logged out");
    assertThat(says(bob, "NS LOGOUT")).containsExactly(FROM + "bob :You are not logged in");
  }

  @Test
  void whoeverAsksIsToldHow() {
    assertThat(says(ann, "NS")).isEqualTo(says(ann, "NS HELP")).hasSize(12);
    assertThat(says(ann, "NS HELP identify"))
        .containsExactly(FROM + "ann :IDENTIFY [<account>] <password> - logs you in");
    assertThat(says(ann, "NS REGISTER")).containsExactly(FROM + "ann :REGISTER <password>");
    assertThat(says(ann, "NS IDENTIFY"))
        .containsExactly(FROM + "ann :IDENTIFY [<account>] <password>");
    assertThat(says(ann, "NS FOO")).containsExactly(FROM + "ann :There is no FOO: try HELP");
  }

  @Test
  void whatOtherServersCallOtherwiseIsExplained() {
    for (String word : List.of("GROUP", "ENFORCE", "SENDPASS", "VERIFY", "LIST", "ACCESS")) {
      assertThat(says(ann, "NS " + word))
          .hasSize(1)
          .noneMatch(line -> line.contains("There is no"));
    }
  }

  @Test
  void aPasswordIsChangedByWhoKnowsTheOldOne() {
    says(ann, "NS REGISTER secret");
    assertThat(says(ann, "NS PASSWD wrong better"))
        .containsExactly(FROM + "ann :The password is wrong");
    assertThat(says(ann, "NS SET PASSWORD secret better"))
        .containsExactly(FROM + "ann :Your password is changed");
    assertThat(says(ann, "NS SET PASSWORD better"))
        .containsExactly(FROM + "ann :SET PASSWORD <old password> <new password>");
    FakeConnection bob = house.client("bob");
    assertThat(says(bob, "NS PASSWD better other"))
        .containsExactly(FROM + "bob :You are not logged in");
    assertThat(says(bob, "NS IDENTIFY ann better")).hasSize(2);
  }

  @Test
  void certificatesAreKeptByFingerprint() {
    assertThat(says(ann, "NS CERT LIST")).containsExactly(FROM + "ann :You are not logged in");
    says(ann, "NS REGISTER secret");
    assertThat(says(ann, "NS CERT ADD " + FINGERPRINT.toUpperCase(java.util.Locale.ROOT)))
        .containsExactly(FROM + "ann :This certificate logs you in: " + FINGERPRINT);
    assertThat(says(ann, "NS CERT LIST"))
        .containsExactly(FROM + "ann :Certificates: 1", FROM + "ann :" + FINGERPRINT);
    assertThat(says(ann, "NS CERT DEL " + FINGERPRINT))
        .containsExactly(FROM + "ann :No longer logs you in: " + FINGERPRINT);
    assertThat(says(ann, "NS CERT ADD"))
        .containsExactly(
            FROM + "ann :You came without a certificate: say its fingerprint, SHA-256");
    assertThat(says(ann, "NS CERT ADD abc"))
        .containsExactly(FROM + "ann :A fingerprint is SHA-256, 64 hexadecimal digits");
  }

  @Test
  void anOwnerDecidesWhetherToStay() {
    says(ann, "NS REGISTER secret");
    assertThat(says(ann, "NS ALWAYSON")).containsExactly(FROM + "ann :Always on: no");
    assertThat(says(ann, "NS SET ALWAYS-ON ON"))
        .containsExactly(FROM + "ann :You stay when none of your clients is connected");
    assertThat(says(ann, "NS ALWAYSON")).containsExactly(FROM + "ann :Always on: yes");
    assertThat(says(ann, "NS ALWAYSON off"))
        .containsExactly(FROM + "ann :You leave with your last client");
    assertThat(says(ann, "NS ALWAYSON maybe")).containsExactly(FROM + "ann :ALWAYSON ON|OFF");
  }

  @Test
  void anAccountIsToldAbout() {
    says(ann, "NS REGISTER secret");
    says(ann, "JOIN #den");
    says(ann, "CS REGISTER #den");
    FakeConnection bob = house.client("bob");
    assertThat(says(bob, "NS INFO ann"))
        .containsExactly(FROM + "bob :Account ann, made 2026-01-05", FROM + "bob :Here as ann");
    assertThat(says(bob, "NS INFO cy")).containsExactly(FROM + "bob :There is no account cy");
    assertThat(says(ann, "NS INFO")).contains(FROM + "ann :Clients: 1", FROM + "ann :Owns #den");
    assertThat(says(ann, "NS SESSIONS"))
        .containsExactly(FROM + "ann :Clients: 1", FROM + "ann :ann in all channels, this one");
  }

  @Test
  void aNameIsTakenBackWithItsPassword() {
    says(ann, "NS REGISTER secret");
    ann.drops();
    FakeConnection bob = house.client("bob");
    assertThat(says(bob, "NS GHOST ann"))
        .containsExactly(FROM + "bob :ann belongs to an account: IDENTIFY first");
    assertThat(says(bob, "NS RECOVER ann secret"))
        .containsExactly(
            FROM + "bob :You are logged in as ann",
            ":parley 900 bob bob!bob@localhost ann :You are now logged in as ann",
            ":bob!bob@localhost NICK :ann",
            FROM + "ann :You are ann");
  }

  @Test
  void anAccountIsGivenUpWithItsPassword() {
    says(ann, "NS REGISTER secret");
    assertThat(says(ann, "NS DROP ann wrong")).containsExactly(FROM + "ann :The password is wrong");
    assertThat(says(ann, "NS DROP ann secret"))
        .anyMatch(line -> line.endsWith(":The account ann is no more"));
    assertThat(says(house.client("bob"), "NS INFO ann"))
        .containsExactly(FROM + "bob :There is no account ann");
  }

  @Test
  void whoAskedForAnEchoGetsIt() {
    FakeConnection bob = house.client("bob", "echo-message");
    assertThat(says(bob, "PRIVMSG NickServ :FOO"))
        .containsExactly(
            ":bob!bob@localhost PRIVMSG NickServ :FOO", FROM + "bob :There is no FOO: try HELP");
  }

  @Test
  void nobodyTakesTheNameOfAService() {
    for (String name : List.of("NickServ", "chanserv", "SaslServ")) {
      assertThat(says(ann, "NICK " + name).getFirst()).startsWith(":parley 432 ann " + name);
    }
  }
}
