package parley.net;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LateSwitchTest {
  private static final LateSwitch LATE = new LateSwitch(name -> name.matches("[a-z_|]{1,32}"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CAP LS",
        "CAP LS 302",
        "CAP REQ :sasl",
        "CAP REQ sasl",
        "CAP END",
        "NICK bob",
        "NICK :bob",
        "PASS secret",
        "PASS :secret",
        "USER bob 0 * :Bob the Builder",
        "USER bob 0 * bob",
        "USER b b b :"
      })
  void aSlowIrcClientIsKnown(String line) {
    assertThat(LATE.protocol(line)).isEqualTo(Protocol.IRC);
  }

  @Test
  void aSlowProgramIsKnown() {
    assertThat(LATE.protocol("JOIN:bob")).isEqualTo(Protocol.TAGGED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET / HTTP/1.1", "POST /a?b HTTP/1.0", "PRI * HTTP/2.0"})
  void aSlowBrowserIsKnown(String line) {
    assertThat(LATE.protocol(line)).isEqualTo(Protocol.HTTP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "CAP",
        "CAP LIST",
        "CAP LS now",
        "CAP END of story",
        "cap ls",
        "CAP  LS",
        "CAP REQ",
        "CAP REQ ",
        "NICK",
        "NICK ",
        "NICK bob please",
        "NICK not/valid",
        "Nick bob",
        "nick bob",
        "PASS",
        "PASS the salt",
        "pass word",
        "USER",
        "USER guide, please",
        "USER bob 0 *",
        "USER a b c d e",
        "user a b c :d",
        "JOIN:",
        "JOIN: me",
        "JOIN:bob ",
        "JOIN bob",
        "join:bob",
        "MESSAGE:hi",
        "LIST_USERS",
        "QUIT",
        "GET / HTTP",
        "GET lost HTTP/1.1 now",
        "get / HTTP/1.1",
        "PING x",
        " NICK bob"
      })
  void whatAPersonWouldWriteStays(String line) {
    assertThat(LATE.protocol(line)).isNull();
  }
}
