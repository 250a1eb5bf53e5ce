package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import org.junit.jupiter.api.Test;
import parley.door.irc.IrcHouse;
import parley.house.FakeConnection;

/// Services by commands of their own; what they say is in their own tests.
class ServiceCommandTest {
  private final FakeConnection ann = new IrcHouse().client("ann");

  @Test
  void aServiceAnswersToItsNameToAShortOneAndToMessages() {
    assertThat(says(ann, "NS HELP"))
        .isNotEmpty()
        .allMatch(line -> line.startsWith(":NickServ!NickServ@parley NOTICE ann :"))
        .isEqualTo(says(ann, "NICKSERV HELP"))
        .isEqualTo(says(ann, "PRIVMSG NickServ :HELP"));
    assertThat(says(ann, "CS HELP"))
        .isNotEmpty()
        .allMatch(line -> line.startsWith(":ChanServ!ChanServ@parley NOTICE ann :"))
        .isEqualTo(says(ann, "CHANSERV HELP"))
        .isEqualTo(says(ann, "PRIVMSG ChanServ :HELP"));
  }
}
