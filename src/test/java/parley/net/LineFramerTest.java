package parley.net;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import parley.door.Heard;
import parley.door.Heard.Line;
import parley.door.Heard.TooLong;

class LineFramerTest {
  private static final int LIMIT = 20;

  private final LineFramer framer = new LineFramer(Framing.text(LIMIT));
  private final Listener heard = new Listener();
  private final EmbeddedChannel channel = new EmbeddedChannel(framer, heard);

  LineFramerTest() {
    channel.freezeTime();
  }

  @AfterEach
  void everythingIsReleased() {
    channel.finishAndReleaseAll();
  }

  @Test
  void linesArriveInOrder() {
    send("one\ntwo\r\nthr");
    send("ee\n");
    assertThat(heard.all).containsExactly(new Line("one"), new Line("two"), new Line("three"));
  }

  @Test
  void bytesAreReleasedOnceTheyAreCut() {
    var bytes = Unpooled.copiedBuffer("one\ntwo", UTF_8);
    channel.writeInbound(bytes);
    assertThat(bytes.refCnt()).isZero();
  }

  @Test
  void aPacketWithoutALineEndIsALineAfterSilence() {
    send("/nick bob");
    silence(199);
    assertThat(heard.all).isEmpty();
    silence(1);
    assertThat(heard.all).containsExactly(new Line("/nick bob"));
    send("hello");
    silence(200);
    assertThat(heard.all).containsExactly(new Line("/nick bob"), new Line("hello"));
  }

  @Test
  void aPacketInPiecesIsOneLine() {
    send("/ni");
    silence(150);
    send("ck bob");
    silence(150);
    assertThat(heard.all).isEmpty();
    silence(50);
    assertThat(heard.all).containsExactly(new Line("/nick bob"));
  }

  @Test
  void aPacketThatComesByteByByteWithoutPausesIsOneLine() {
    for (String character : List.of("/", "n", "i", "c", "k", " ", "b", "o", "b")) {
      send(character);
      silence(5);
    }
    silence(200);
    assertThat(heard.all).containsExactly(new Line("/nick bob"));
  }

  @Test
  void fromTheFirstLineEndOnLinesAreLines() {
    send("one\n");
    send("two");
    silence(10_000);
    assertThat(heard.all).containsExactly(new Line("one"));
    send("\n");
    assertThat(heard.all).containsExactly(new Line("one"), new Line("two"));
  }

  @Test
  void aSingleCharacterIsNeverALineAndMarksATypistForGood() {
    send("h");
    silence(1000);
    send("ello there");
    silence(1000);
    assertThat(heard.all).isEmpty();
    send("\n");
    assertThat(heard.all).containsExactly(new Line("hello there"));
  }

  @Test
  void aQuickTypistIsNotCutWhenTakingBreath() {
    for (String key : List.of("h", "e", "y", " ", "y", "o", "u")) {
      send(key);
      silence(90);
    }
    silence(2000);
    assertThat(heard.all).isEmpty();
  }

  @Test
  void aPasteAndThenAKeyIsATypistToo() {
    send("hel");
    silence(100);
    send("l");
    silence(1000);
    assertThat(heard.all).isEmpty();
  }

  @Test
  void oneCharacterOfSeveralBytesIsOneCharacter() {
    send("é");
    silence(300);
    send("😄😄");
    silence(300);
    assertThat(heard.all).isEmpty();
  }

  @Test
  void aTypistInRawModeEndsLinesWithALoneCr() {
    for (String key : List.of("h", "i", "\r")) {
      send(key);
      silence(120);
    }
    silence(80);
    assertThat(heard.all).containsExactly(new Line("hi"));
    send("y\r");
    assertThat(heard.all).containsExactly(new Line("hi"), new Line("y"));
  }

  @Test
  void aTelnetPeerAlwaysEndsItsLines() {
    channel.pipeline().fireUserEventTriggered(PeerIsTelnet.EVENT);
    send("hello");
    silence(1000);
    assertThat(heard.all).isEmpty();
    assertThat(heard.events).containsExactly(PeerIsTelnet.EVENT);
  }

  @Test
  void packetsAreNoLinesWhereTheProtocolSaysSo() {
    framer.become(new Framing(LIMIT, 0, false, false));
    send("NICK bob");
    silence(1000);
    assertThat(heard.all).isEmpty();
  }

  @Test
  void anotherProtocolBringsItsOwnLimit() {
    send("NICK bob\n");
    framer.become(new Framing(100, 0, false, false));
    send("x".repeat(100) + "\n");
    send("x".repeat(101) + "\n");
    assertThat(heard.all)
        .containsExactly(new Line("NICK bob"), new Line("x".repeat(100)), new TooLong(100));
  }

  @Test
  void aLimitThatChangesWithALineHoldsForTheNextOneInTheSamePacket() {
    heard.onLine = _ -> framer.become(new Framing(3, 0, false, false));
    send("switch\nfour\n");
    assertThat(heard.all).containsExactly(new Line("switch"), new TooLong(3));
  }

  @Test
  void aPacketOverTheLimitEndsWithItsSilence() {
    send("x".repeat(LIMIT + 1));
    silence(200);
    send("ok");
    silence(200);
    assertThat(heard.all).containsExactly(new TooLong(LIMIT), new Line("ok"));
  }

  @Test
  void noLineIsCutWhileNobodyReads() {
    heard.onLine = _ -> channel.config().setAutoRead(false);
    send("one\ntwo\nthree\n");
    assertThat(heard.all).containsExactly(new Line("one"));
    channel.config().setAutoRead(true);
    assertThat(heard.all).containsExactly(new Line("one"), new Line("two"));
    channel.config().setAutoRead(true);
    channel.config().setAutoRead(true);
    assertThat(heard.all).hasSize(3);
  }

  @Test
  void readingMayStopAndGoOnWithinOneLine() {
    heard.onLine = _ -> channel.config().setAutoRead(false).setAutoRead(true);
    send("one\ntwo\nthree\n");
    assertThat(heard.all).hasSize(3);
  }

  @Test
  void thereIsNoSilenceWhileNobodyReads() {
    send("hello");
    channel.config().setAutoRead(false);
    silence(1000);
    assertThat(heard.all).isEmpty();
    send(" you");
    channel.config().setAutoRead(true);
    silence(200);
    assertThat(heard.all).containsExactly(new Line("hello you"));
  }

  @Test
  void whatIsLeftWhenThePeerStopsSendingIsALine() {
    send("one\ntwo");
    channel.pipeline().fireUserEventTriggered(ChannelInputShutdownEvent.INSTANCE);
    assertThat(heard.all).containsExactly(new Line("one"), new Line("two"));
    assertThat(heard.events).containsExactly(ChannelInputShutdownEvent.INSTANCE);
  }

  @Test
  void theEndOfInputWaitsForTheLinesBeforeIt() {
    channel.config().setAutoRead(false);
    send("one\ntwo");
    channel.pipeline().fireUserEventTriggered(ChannelInputShutdownEvent.INSTANCE);
    assertThat(heard.events).isEmpty();
    channel.config().setAutoRead(true);
    assertThat(heard.all).containsExactly(new Line("one"), new Line("two"));
    assertThat(heard.events).hasSize(1);
  }

  @Test
  void halfALineOfALostConnectionIsNone() {
    send("/kick bob");
    channel.close();
    silence(1000);
    assertThat(heard.all).isEmpty();
  }

  @Test
  void whatIsNotUsedGoesOnWhenTheFramerLeaves() {
    heard.onLine = _ -> channel.pipeline().remove(framer);
    send("upgrade\nraw\nbytes");
    assertThat(heard.all).containsExactly(new Line("upgrade"));
    assertThat(heard.bytes.toString()).isEqualTo("raw\nbytes");
  }

  @Test
  void aPeerThatFillsWhatMayWaitIsCut() {
    channel.config().setAutoRead(false);
    for (int i = 0; i < 5; i++) {
      send("x".repeat(64 * 1024));
    }
    assertThat(channel.isOpen()).isFalse();
  }

  private void send(String text) {
    channel.writeInbound(Unpooled.copiedBuffer(text, UTF_8));
  }

  private void silence(int millis) {
    for (int i = 0; i < millis; i++) {
      channel.advanceTimeBy(1, TimeUnit.MILLISECONDS);
      channel.runScheduledPendingTasks();
    }
  }

  /// What reached the handler after the framer.
  private static final class Listener extends ChannelInboundHandlerAdapter {
    final List<Heard> all = new ArrayList<>();
    final List<Object> events = new ArrayList<>();
    final StringBuilder bytes = new StringBuilder();
    Consumer<Heard> onLine = _ -> {};

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      if (message instanceof ByteBuf unused) {
        bytes.append(unused.toString(UTF_8));
        unused.release();
      } else if (message instanceof Heard inbound) {
        all.add(inbound);
        onLine.accept(inbound);
      }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
      events.add(event);
    }
  }
}
