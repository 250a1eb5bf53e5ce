package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.scene.Dialogue.plays;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.door.irc.IrcHouse;

/// What is said of commands.
class HelpCommandTest {
  @Test
  void everyCommandIsListed() {
    List<String> help = IrcHouse.says(new IrcHouse().client("ann"), "HELP");
    assertThat(help.getFirst())
        .isEqualTo(":parley 704 ann * :Commands; HELP <command> tells about one:");
    assertThat(help.getLast()).isEqualTo(":parley 706 ann * :End of help");
    String names = " " + String.join(" ", help.subList(1, help.size() - 1)) + " ";
    for (IrcCommand command : CommandTable.all()) {
      assertThat(names.replace(':', ' ')).contains(" " + command.form().name() + " ");
    }
  }

  @Test
  void aCommandIsExplained() {
    plays(
        """
        ann (irc) is here
        ann> HELP privmsg
        ann< :parley 704 ann PRIVMSG :PRIVMSG <target>[,<target>...] :<text>
        ann< :parley 705 ann PRIVMSG :says something
        ann< :parley 706 ann PRIVMSG :End of help
        ann> HELPOP nonsense
        ann< :parley 524 ann nonsense :There is no help on that
        """);
  }
}
