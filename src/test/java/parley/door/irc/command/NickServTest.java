package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import org.junit.jupiter.api.Test;
import parley.door.irc.IrcHouse;
import parley.house.FakeConnection;

class NickServTest {
  private static final String FROM = ":NickServ!NickServ@parley NOTICE ";

  private final IrcHouse house = new IrcHouse();
  private final FakeConnection ann = house.client("ann");

  @Test
  void oldClientsRegisterAndIdentifyInTheirOwnWords() {
    assertThat(says(ann, "NS REGISTER secret")).containsExactly(FROM + "ann :Account created");
    FakeConnection bob = house.client("bob");
    assertThat(says(bob, "PRIVMSG NickServ :identify ann wrong"))
        .containsExactly(FROM + "bob :The password is wrong");
    assertThat(says(bob, "PRIVMSG nickserv :IDENTIFY ann secret"))
        .containsExactly(
            FROM + "bob :You are logged in as ann",
            ":parley 900 bob bob!bob@localhost ann :You are now logged in as ann");
    assertThat(says(bob, "NICKSERV LOGOUT")).containsExactly(FROM + "bob :You are logged out");
    assertThat(says(bob, "NS LOGOUT")).containsExactly(FROM + "bob :You are not logged in");
  }

  @Test
  void whoeverAsksIsToldHow() {
    assertThat(says(ann, "NS")).hasSize(3).allMatch(line -> line.startsWith(FROM));
    assertThat(says(ann, "NS REGISTER")).containsExactly(FROM + "ann :REGISTER <password>");
    assertThat(says(ann, "NS IDENTIFY"))
        .containsExactly(FROM + "ann :IDENTIFY [<account>] <password>");
  }
}
