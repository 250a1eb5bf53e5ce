package parley.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import parley.Property;

class DoorSelectorTest {
  private final List<String> chosen = new ArrayList<>();
  private final EmbeddedChannel channel = channel();

  private EmbeddedChannel channel() {
    EmbeddedChannel made = new EmbeddedChannel();
    made.freezeTime();
    FirstBytes firstBytes = new FirstBytes(Set.of("JOIN"));
    made.pipeline()
        .addLast(
            new DoorSelector(
                firstBytes,
                300,
                (protocol, seen) -> chosen.add(protocol + (seen == null ? " silent" : ""))));
    return made;
  }

  private static ByteBuf bytes(String text) {
    return Unpooled.copiedBuffer(text, StandardCharsets.UTF_8);
  }

  private static String passedOn(EmbeddedChannel channel) {
    ByteBuf all = Unpooled.buffer();
    for (ByteBuf buf = channel.readInbound(); buf != null; buf = channel.readInbound()) {
      all.writeBytes(buf);
      buf.release();
    }
    return all.toString(StandardCharsets.UTF_8);
  }

  private void passes(int millis) {
    channel.advanceTimeBy(millis, TimeUnit.MILLISECONDS);
    channel.runScheduledPendingTasks();
  }

  @Test
  void silenceIsAPerson() {
    passes(299);
    assertThat(chosen).isEmpty();
    passes(1);
    assertThat(chosen).containsExactly("TEXT silent");
    assertThat(channel.pipeline().get(DoorSelector.class)).isNull();
  }

  @Test
  void bytesThatDecideAreHandedOn() {
    channel.writeInbound(bytes("hello"));
    assertThat(chosen).containsExactly("TEXT");
    assertThat(passedOn(channel)).isEqualTo("hello");
    passes(1_000);
    assertThat(chosen).hasSize(1);
  }

  @Test
  void bytesThatDoNotDecideWaitHoweverLong() {
    channel.writeInbound(bytes("JO"));
    passes(50_000);
    assertThat(chosen).isEmpty();
    channel.writeInbound(bytes("IN:ann\n"));
    assertThat(chosen).containsExactly("TAGGED");
    assertThat(passedOn(channel)).isEqualTo("JOIN:ann\n");
  }

  @Test
  void theEndOfTheInputDecides() {
    channel.writeInbound(bytes("JO"));
    channel.pipeline().fireUserEventTriggered(ChannelInputShutdownEvent.INSTANCE);
    assertThat(chosen).containsExactly("TEXT");
    assertThat(passedOn(channel)).isEqualTo("JO");
  }

  @Test
  void nothingIsKeptOfWhoGoesUndecided() {
    ByteBuf bytes = bytes("JO");
    channel.writeInbound(bytes);
    channel.close();
    assertThat(bytes.refCnt()).isZero();
    passes(1_000);
    assertThat(chosen).isEmpty();
  }

  @Test
  void itDoesNotMatterHowBytesAreSplit() {
    Property.forAll(
        "a selector sees the same however bytes are split",
        draws -> List.of(draws.text(30), draws.below(30), draws.below(30)),
        given -> {
          String text = "JOIN:ann " + given.getFirst() + "\n";
          byte[] all = text.getBytes(StandardCharsets.UTF_8);
          int first = Math.min((int) given.get(1), all.length);
          int second = Math.max(first, Math.min((int) given.get(2), all.length));
          chosen.clear();
          EmbeddedChannel fresh = channel();
          for (int[] part : new int[][] {{0, first}, {first, second}, {second, all.length}}) {
            fresh.writeInbound(Unpooled.copiedBuffer(all, part[0], part[1] - part[0]));
          }
          assertThat(chosen).containsExactly("TAGGED");
          assertThat(passedOn(fresh)).isEqualTo(new String(all, StandardCharsets.UTF_8));
        });
  }
}
