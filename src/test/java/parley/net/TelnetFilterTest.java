package parley.net;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import parley.Property;

class TelnetFilterTest {
  private static final String IAC = "ff";
  private static final String WILL = IAC + "fb";
  private static final String WONT = IAC + "fc";
  private static final String DO = IAC + "fd";
  private static final String DONT = IAC + "fe";
  private static final String SUB = IAC + "fa";
  private static final String SUB_END = IAC + "f0";
  private static final String ECHO = "01";
  private static final String GO_AHEAD = "03";
  private static final String WINDOW_SIZE = "1f";

  private EmbeddedChannel channel = new EmbeddedChannel(new TelnetFilter());

  @AfterEach
  void everythingIsReleased() {
    channel.finishAndReleaseAll();
  }

  @Test
  void textPassesAsTheSameBuffer() {
    var bytes = Unpooled.copiedBuffer("grüße 😄\r\n", UTF_8);
    channel.writeInbound(bytes);
    assertThat((ByteBuf) channel.readInbound()).isSameAs(bytes);
    bytes.release();
    assertThat(PeerIsTelnet.on(channel)).isFalse();
  }

  @Test
  void whatIsOfferedIsDeclinedAndWhatIsAskedIsRefused() {
    send(WILL + WINDOW_SIZE + DO + ECHO + DO + GO_AHEAD + WILL + GO_AHEAD);
    assertThat(answered())
        .isEqualTo(DONT + WINDOW_SIZE + WONT + ECHO + WONT + GO_AHEAD + DONT + GO_AHEAD);
    assertThat(text()).isEmpty();
  }

  @Test
  void aRefusalIsNotAnsweredSoNobodyLoops() {
    send(WONT + ECHO + DONT + ECHO + DONT + GO_AHEAD);
    assertThat(answered()).isEmpty();
  }

  @Test
  void aPeerThatNegotiatesForEverGetsSoManyAnswersAndNoMore() {
    for (int i = 0; i < 1000; i++) {
      send(DO + ECHO);
    }
    assertThat(answered()).hasSize(500 * 6);
  }

  @Test
  void aSubNegotiationIsSkipped() {
    send(SUB + WINDOW_SIZE + "0050" + IAC + IAC + "18" + SUB_END + "6869");
    assertThat(text()).isEqualTo("6869");
  }

  @Test
  void aSubNegotiationWithoutItsEndEndsWithTheNextCommand() {
    send(SUB + WINDOW_SIZE + "0050" + DO + ECHO + "6869");
    assertThat(text()).isEqualTo("6869");
    assertThat(answered()).isEqualTo(WONT + ECHO);
  }

  @Test
  void anEndlessSubNegotiationCostsTheConnection() {
    send(SUB + "61".repeat(1024));
    assertThat(channel.isOpen()).isTrue();
    send("61");
    assertThat(channel.isOpen()).isFalse();
  }

  @Test
  void commandsAreNeverShown() {
    send(
        "61" + IAC + "f4" + "62" + IAC + "f8" + IAC + "f1"
            + "63"); // interrupt, erase line, nothing
    assertThat(text()).isEqualTo("616263");
    assertThat(answered()).isEmpty();
  }

  @Test
  void areYouThereIsAnsweredInWords() {
    send(IAC + "f6");
    assertThat(new String(HexFormat.of().parseHex(answered()), UTF_8))
        .isEqualTo("[parley is here]\r\n");
  }

  @Test
  void aByteThatBeginsNoCommandIsLeftForTheLineToBeRefused() {
    send("61" + IAC + IAC + "62" + IAC + "63");
    assertThat(text()).isEqualTo("61ff62ff63");
    assertThat(PeerIsTelnet.on(channel)).isFalse();
  }

  @Test
  void theFirstCommandTellsThatThePeerIsTelnet() {
    send(DO + ECHO);
    assertThat(PeerIsTelnet.on(channel)).isTrue();
  }

  @Test
  void aPasswordIsHiddenByAnEchoThatNeverComes() {
    send(DO + GO_AHEAD);
    answered();
    channel.writeOutbound(Echo.HIDDEN);
    assertThat(answered()).isEqualTo(WILL + ECHO);
    send(DO + ECHO);
    assertThat(answered()).isEmpty();
    channel.writeOutbound(Echo.SHOWN);
    assertThat(answered()).isEqualTo(WONT + ECHO);
    send(DONT + ECHO);
    assertThat(answered()).isEmpty();
  }

  @Test
  void nobodyElseIsSentAnEchoCommand() {
    channel.writeOutbound(Echo.HIDDEN);
    assertThat(answered()).isEmpty();
  }

  @Test
  void whereTheNetworkSplitsMakesNoDifference() {
    Property.forAll(
        "telnet split anywhere",
        draws ->
            String.join(
                "",
                draws.listOf(
                    20,
                    d ->
                        d.oneOf(
                            "61",
                            "c3a9",
                            DO + ECHO,
                            WILL + "18",
                            SUB + "1f00ffff01" + SUB_END,
                            "ff",
                            IAC + "f6",
                            "f0",
                            DONT + "03"))),
        hex -> {
          channel = new EmbeddedChannel(new TelnetFilter());
          send(hex);
          String whole = text() + " " + answered();
          channel = new EmbeddedChannel(new TelnetFilter());
          for (int i = 0; i < hex.length(); i += 2) {
            send(hex.substring(i, i + 2));
          }
          assertThat(text() + " " + answered()).isEqualTo(whole);
        });
  }

  private void send(String hex) {
    channel.writeInbound(Unpooled.wrappedBuffer(HexFormat.of().parseHex(hex)));
  }

  private String text() {
    var all = new StringBuilder();
    for (ByteBuf some = channel.readInbound(); some != null; some = channel.readInbound()) {
      all.append(hex(some));
    }
    return all.toString();
  }

  private String answered() {
    var all = new StringBuilder();
    for (ByteBuf some = channel.readOutbound(); some != null; some = channel.readOutbound()) {
      all.append(hex(some));
    }
    return all.toString();
  }

  private static String hex(ByteBuf bytes) {
    var copy = new byte[bytes.readableBytes()];
    bytes.readBytes(copy);
    bytes.release();
    return HexFormat.of().formatHex(copy);
  }
}
