package parley.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SniffingTest {
  @ParameterizedTest
  @CsvSource({
    "\\211PNG\\r\\n\\032\\n, image/png",
    "\\377\\330\\377\\340, image/jpeg",
    "GIF89a..., image/gif",
    "RIFFxxxxWEBPVP8, image/webp",
    "RIFFxxxxWAVEfmt, audio/wav",
    "OggS., audio/ogg",
    "....ftypisom, video/mp4",
    "%PDF-1.7, application/pdf",
    "<html><script>alert(1)</script>, text/plain; charset=utf-8",
    "<svg onload=alert(1)>, text/plain; charset=utf-8",
    "\\000\\001\\002, application/octet-stream",
    "\\377\\376a, application/octet-stream",
    "PNG, text/plain; charset=utf-8",
  })
  void theFirstBytesSayWhatItIs(String head, String type) {
    byte[] bytes = head.translateEscapes().getBytes(ISO_8859_1);
    assertThat(Sniffing.type(bytes, true)).isEqualTo(type);
  }

  @Test
  void anEmptyFileIsAText() {
    assertThat(Sniffing.type(new byte[0], true)).isEqualTo(Sniffing.TEXT);
  }

  @Test
  void aTextMayBeCutInTheMiddleOfACharacter() {
    byte[] bytes = "grün".getBytes(UTF_8);
    byte[] cut = Arrays.copyOf(bytes, 3);
    assertThat(Sniffing.type(cut, false)).isEqualTo(Sniffing.TEXT);
    assertThat(Sniffing.type(cut, true)).isEqualTo(Sniffing.UNKNOWN);
  }
}
