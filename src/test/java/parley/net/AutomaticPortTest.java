package parley.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.Eventually;
import parley.core.event.Departure;

/// The automatic port, over real sockets.
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class AutomaticPortTest {
  private final PlainDoor text = new PlainDoor("text");
  private final PlainDoor tagged = new PlainDoor("tagged");
  private final NetHouse house =
      new NetHouse(
          NetLimits.DEFAULT,
          new Spoken.Auto(
              text,
              tagged,
              null,
              Set.of("JOIN", "LIST_USERS", "QUIT"),
              name -> !name.contains(" ")));

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aSilentPersonIsGreeted() {
    house.call().reads("this is text").types("hello").reads("text heard hello");
  }

  @ParameterizedTest
  @CsvSource({
    "hello, text",
    "nick bob, text",
    "JOINT VENTURE, text",
    "PASSAGE, text",
    "JOIN:ann, tagged",
    "LIST_USERS, tagged",
    "QUIT, tagged"
  })
  void theFirstBytesDecide(String line, String door) {
    house.call().types(line).reads("this is " + door, door + " heard " + line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NICK bob", "CAP LS 302", "USER a 0 * :A", "PASS secret"})
  void anIrcClientIsToldInItsOwnForm(String line) {
    String rest = house.call().sends(line + "\r\nUSER bob 0 * :Bob\r\n").rest();
    assertThat(rest).startsWith("ERROR :").endsWith("\r\n").contains("not spoken at this port");
    assertThat(rest.lines()).hasSize(1);
  }

  @Test
  void aBrowserGetsAProperAnswer() {
    String rest = house.call().sends("GET / HTTP/1.1\r\nHost: parley\r\n\r\n").rest();
    String[] parts = rest.split("\r\n\r\n", 2);
    assertThat(parts[0]).startsWith("HTTP/1.1 503 Service Unavailable\r\n");
    assertThat(parts[0]).contains("Content-Length: " + parts[1].length() + "\r\n");
    assertThat(parts[1]).contains("not spoken at this port");
  }

  @Test
  void aHeadRequestGetsNoBody() {
    String rest = house.call().sends("HEAD / HTTP/1.1\r\nHost: parley\r\n\r\n").rest();
    assertThat(rest).startsWith("HTTP/1.1 503 ").endsWith("\r\n\r\n");
  }

  @Test
  void chatCommandsInARequestDoNotRun() {
    String rest =
        house.call().sends("POST / HTTP/1.1\r\nHost: x\r\n\r\nJOIN:eve\nMESSAGE:hi\n").rest();
    assertThat(rest).startsWith("HTTP/1.1 503 ");
    assertThat(tagged.departures).isEmpty();
    assertThat(text.departures).isEmpty();
  }

  @Test
  void aTlsClientIsToldPlainly() {
    String hello = "\u0016\u0003\u0001\u0000\u0010\u0001" + "\u0000".repeat(15);
    assertThat(house.call().sends(hello).rest()).contains("not spoken at this port");
  }

  @Test
  void bytesThatMayBeginAnotherProtocolWaitForTheRest() throws Exception {
    Caller caller = house.call().sends("JOI");
    house.call().reads("this is text"); // so the silence that greets is over for the first, too
    caller.types("N:ann").reads("this is tagged", "tagged heard JOIN:ann");
  }

  @Test
  void whatCouldHaveBeenABeginningIsTextWhenNothingMoreComes() {
    assertThat(house.call().sends("JOI").endsInput().rest())
        .isEqualTo("this is text\ntext heard JOI\n");
  }

  @Test
  void aSilentClientThatEndsItsInputIsAPersonWhoLeaves() {
    assertThat(house.call().endsInput().rest()).isEqualTo("this is text\n");
  }

  @Test
  void packetsWithoutALineEndAreLines() {
    Caller caller = house.call().reads("this is text");
    caller.sends("hello").reads("text heard hello").sends("again").reads("text heard again");
  }

  @Test
  void aLateProgramBeginsAnewWithItsFirstLine() throws Exception {
    Caller caller = house.call().reads("this is text");
    caller.types("JOIN:ann").reads("this is tagged", "tagged heard JOIN:ann");
    caller.types("enter ann").reads("+ann");
    assertThat(text.departures).containsExactly(Departure.SWITCHED);
    caller.close();
    Eventually.until("the program is gone", () -> tagged.departures.contains(Departure.LOST));
  }

  @Test
  void aLateIrcClientIsToldInItsOwnForm() {
    Caller caller = house.call().reads("this is text");
    assertThat(caller.types("NICK bob").rest()).startsWith("ERROR :");
    assertThat(text.departures).containsExactly(Departure.SWITCHED);
  }

  @Test
  void aLateIrcClientBeginsAnewOnALineOfItsOwn() {
    PlainDoor irc = PlainDoor.irc("irc");
    try (NetHouse served = houseWith(irc)) {
      Caller caller = served.call().reads("this is text");
      caller.sends("NICK bob\r\n").reads("\r", "this is irc", "irc heard NICK bob");
      caller.sends("\r\nUSER a 0 * :A\rPING x\n").reads("irc heard USER a 0 * :A");
      caller.reads("irc heard PING x");
      assertThat(text.departures).containsExactly(Departure.SWITCHED);
    }
  }

  @Test
  void anIrcClientIsHeardWhereIrcIsServed() {
    try (NetHouse served = houseWith(PlainDoor.irc("irc"))) {
      Caller caller = served.call().sends("CAP LS 302\r\nNICK bob\r\n");
      caller.reads("this is irc", "irc heard CAP LS 302", "irc heard NICK bob");
      caller.sends("x".repeat(511) + "\r\n").reads("over 510");
      caller.sends(new byte[] {'a', (byte) 0xFF, '\n'}).reads("invalid: it is not valid UTF-8");
    }
  }

  private NetHouse houseWith(PlainDoor irc) {
    return new NetHouse(
        NetLimits.DEFAULT,
        new Spoken.Auto(
            text, tagged, PlainDoor.web(irc), Set.of("JOIN"), name -> !name.contains(" ")));
  }

  @Test
  void aLateBrowserIsClosedWithoutAWord() {
    Caller caller = house.call().reads("this is text");
    assertThat(caller.sends("GET / HTTP/1.1\r\nHost: x\r\n\r\n").rest()).isEmpty();
  }

  @Test
  void onlyTheFirstLineMaySwitch() {
    Caller caller = house.call().reads("this is text").types("hi").reads("text heard hi");
    caller.types("JOIN:ann").reads("text heard JOIN:ann");
  }

  @Test
  void aProxyHeaderFromAnybodyIsNotTaken() {
    assertThat(house.call().sends("PROXY TCP4 1.2.3.4 5.6.7.8 1 2\r\nhello\r\n").rest()).isEmpty();
  }
}
