package parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PayloadTest {
  private final byte[] bytes = new byte[Payload.BYTES + 10];
  private final Payload payload = new Payload();

  private boolean read() {
    return payload.read(bytes, 5, 5 + Payload.BYTES);
  }

  @Test
  void whatIsWrittenIsRead() {
    Payload.write(bytes, 5, 4711, Integer.MAX_VALUE, -5L);
    assertThat(read()).isTrue();
    assertThat(payload.sender()).isEqualTo(4711);
    assertThat(payload.number()).isEqualTo(Integer.MAX_VALUE);
    assertThat(payload.timeNanos()).isEqualTo(-5L);
  }

  @Test
  void everyByteCounts() {
    Payload.write(bytes, 5, 1, 2, 3_000_000_000L);
    for (int i = 5; i < 5 + Payload.BYTES; i++) {
      byte was = bytes[i];
      bytes[i] = (byte) (was == '7' ? '8' : '7');
      assertThat(read()).as("byte %d", i - 5).isFalse();
      bytes[i] = was;
    }
    assertThat(read()).isTrue();
  }

  @Test
  void aTextOfAnotherLengthIsMangled() {
    Payload.write(bytes, 5, 1, 2, 3);
    assertThat(payload.read(bytes, 5, 4 + Payload.BYTES)).isFalse();
    assertThat(payload.read(bytes, 5, 6 + Payload.BYTES)).isFalse();
    assertThat(payload.read(bytes, 5, 5)).isFalse();
  }
}
