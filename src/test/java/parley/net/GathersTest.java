package parley.net;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.UnpooledByteBufAllocator;
import org.junit.jupiter.api.Test;

class GathersTest {
  private static final byte[] LONG = "the words of a room ".repeat(20).getBytes(US_ASCII);

  private final ByteBufAllocator buffers = UnpooledByteBufAllocator.DEFAULT;
  private final Gathers gathers = new Gathers();

  private ByteBuf sent(byte[]... pieces) {
    Gathers.Gather gather = gathers.take();
    for (byte[] piece : pieces) {
      gather.add(piece);
    }
    ByteBuf buffer = gathers.buffer(gather, buffers);
    gathers.giveBack(gather);
    return buffer;
  }

  private static String read(ByteBuf buffer) {
    String text = buffer.readCharSequence(buffer.readableBytes(), US_ASCII).toString();
    assertThat(buffer.release()).as("nobody else has it").isTrue();
    return text;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(US_ASCII);
  }

  @Test
  void piecesLeaveInOrderAndInOneBuffer() {
    assertThat(read(sent(bytes("one "), bytes("two "), bytes("three")))).isEqualTo("one two three");
  }

  @Test
  void whoIsSentTheSameSharesIt() {
    ByteBuf first = sent(LONG);
    ByteBuf second = sent(LONG);
    ByteBuf third = sent(LONG);

    assertThat(second.unwrap()).isSameAs(third.unwrap());
    assertThat(second.refCnt()).isEqualTo(3);
    gathers.forget();
    assertThat(read(first)).isEqualTo(new String(LONG, US_ASCII));
    assertThat(second.release()).isFalse();
    assertThat(third.release()).isTrue();
  }

  @Test
  void howFarOneHasReadIsNothingToTheOther() {
    ByteBuf first = sent(LONG);
    ByteBuf second = sent(LONG);
    ByteBuf third = sent(LONG);
    second.skipBytes(100);

    assertThat(third.readableBytes()).isEqualTo(LONG.length);
    gathers.forget();
    first.release();
    second.release();
    assertThat(read(third)).isEqualTo(new String(LONG, US_ASCII));
  }

  @Test
  void whoIsSentMoreHasABufferOfTheirOwn() {
    ByteBuf first = sent(LONG);
    ByteBuf second = sent(LONG, bytes("and more"));

    assertThat(second.refCnt()).isEqualTo(1);
    first.release();
    assertThat(read(second)).isEqualTo(new String(LONG, US_ASCII) + "and more");
  }

  @Test
  void otherBytesEndTheSharing() {
    byte[] other = LONG.clone();
    ByteBuf first = sent(LONG);
    ByteBuf second = sent(LONG);
    ByteBuf third = sent(other);

    first.release();
    assertThat(second.refCnt()).isEqualTo(1);
    second.release();
    assertThat(read(third)).isEqualTo(new String(LONG, US_ASCII));
  }
}
