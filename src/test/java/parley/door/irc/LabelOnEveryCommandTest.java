package parley.door.irc;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.door.irc.command.CommandTable;
import parley.house.FakeConnection;

/// Every command answers a label once: with one line, one batch, or `ACK` (IRCv3 labeled-response).
class LabelOnEveryCommandTest {
  private static final String[] CAPABILITIES = {
    "labeled-response",
    "batch",
    "message-tags",
    "echo-message",
    "server-time",
    "draft/chathistory",
    "draft/message-redaction",
    "draft/multiline",
    "draft/read-marker",
    "soju.im/search"
  };

  /// Lines of each command: one that does something, and one that cannot.
  private static final Map<String, List<String>> LINES = lines();

  private final IrcHouse house = new IrcHouse();
  private final FakeConnection ann = house.member("ann", "#dev", CAPABILITIES);

  private static Map<String, List<String>> lines() {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    for (String line :
        """
        ADMIN
        ADMIN elsewhere
        AUTHENTICATE PLAIN
        AUTHENTICATE FOO
        AWAY :gone
        AWAY
        BATCH +x draft/multiline #dev
        BATCH -y
        BRB :for a moment
        CAP LS 302
        CAP FOO
        CAP REQ :no-such-thing
        CHANSERV INFO #dev
        CHATHISTORY LATEST #dev * 5
        CHATHISTORY LATEST #zoo * 5
        CHATHISTORY TARGETS timestamp=2026-01-05T09:00:00.000Z timestamp=2026-01-05T11:00:00.000Z 5
        CS HELP
        HELP
        HELP FOO
        HELPOP JOIN
        INFO
        INVITE
        INVITE bob #dev
        INVITE nobody #dev
        ISON ann bob
        ISUPPORT
        JOIN #new
        JOIN #dev
        JOIN #a,#b
        JOIN 0x
        KICK #dev cy :out
        KICK #dev nobody
        KILL bob :no
        LINKS
        LIST
        LIST >5
        LUSERS
        MARKREAD #dev
        MARKREAD #dev timestamp=2026-01-05T09:00:00.000Z
        MARKREAD #dev x
        METADATA * SET display-name :Ann
        METADATA * LIST
        METADATA * SUB display-name
        METADATA nobody GET x
        MODE #dev
        MODE #dev +m
        MODE #dev +b
        MODE #dev +o nobody
        MODE ann +i
        MODE ann
        MONITOR + bob,nobody
        MONITOR L
        MONITOR - bob
        MONITOR X
        MOTD
        NAMES #dev
        NAMES
        NICK anna
        NICK bob
        NICKSERV INFO
        NS REGISTER secret
        NOTICE #dev :hi
        NOTICE nobody :hi
        OPER root secret
        OPER root wrong
        PART #dev
        PART #zoo
        PASS x
        PING x
        PONG x
        PRIVMSG #dev :hi
        PRIVMSG bob :hi
        PRIVMSG ann :to myself
        PRIVMSG nobody :hi
        PRIVMSG #dev,bob :hi
        PRIVMSG NickServ :HELP
        PRIVMSG
        QUIT :bye
        REDACT #dev 0000000000001
        REGISTER * * secret
        REGISTER bob * secret
        RENAME #dev #devel :better
        RENAME #zoo #zoo2
        RESUME nonsense
        SEARCH text=hi
        SEARCH in=#zoo
        SETNAME :Ann Other
        STATS u
        TAGMSG #dev
        TAGMSG nobody
        TIME
        TOPIC #dev
        TOPIC #dev :news
        TOPIC #zoo :news
        USER a 0 * :A
        USERHOST ann bob
        VERIFY ann 1
        VERSION
        WALLOPS :hear
        WHO #dev
        WHO nobody
        WHO #dev %tn,7
        WHOIS bob
        WHOIS nobody
        WHOWAS gone
        CHGHOST ann u host
        DIE
        EDIT #dev
        MAP
        REHASH
        WEBIRC x gateway host 127.0.0.2
        FOO
        """
            .lines()
            .toList()) {
      String word = line.split(" ", 2)[0];
      lines.computeIfAbsent(word, _ -> new ArrayList<>()).add(line);
    }
    return lines;
  }

  static Stream<String> everyLine() {
    return LINES.values().stream().flatMap(List::stream);
  }

  @Test
  void everyCommandIsTried() {
    for (String name : CommandTable.names()) {
      assertThat(LINES).containsKey(name);
    }
  }

  @ParameterizedTest
  @MethodSource("everyLine")
  void theLabelIsAnsweredOnce(String line) {
    house.member("bob", "#zoo");
    house.member("cy", "#dev");
    house.client("gone").types("QUIT");
    List<String> lines = says(ann, "@label=abc " + line);
    List<String> labelled = lines.stream().filter(LabelOnEveryCommandTest::isLabelled).toList();
    if (line.startsWith("BATCH +")) {
      assertThat(labelled).as("what a batch comes to is answered at its end").isEmpty();
      return;
    }
    assertThat(labelled).as(String.join("\n", lines)).hasSize(1);
    if (labelled.getFirst().contains(" BATCH +")) {
      String reference = labelled.getFirst().replaceAll(".* BATCH \\+(\\S+) .*", "$1");
      assertThat(lines).filteredOn(each -> each.endsWith(" BATCH -" + reference)).hasSize(1);
    }
  }

  @Test
  void aMessageOfSeveralLinesIsAnsweredAtItsEnd() {
    says(ann, "@label=abc BATCH +x draft/multiline #dev");
    says(ann, "@batch=x PRIVMSG #dev :one");
    says(ann, "@batch=x PRIVMSG #dev :two");
    assertThat(says(ann, "BATCH -x")).filteredOn(LabelOnEveryCommandTest::isLabelled).hasSize(1);
  }

  private static boolean isLabelled(String line) {
    return line.startsWith("@") && line.substring(0, line.indexOf(' ')).contains("label=abc");
  }
}
