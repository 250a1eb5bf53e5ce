package parley.net.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {
  @ParameterizedTest
  @CsvSource({
    "http://chat.example:5555, chat.example:5555, true",
    "https://chat.example:5555, chat.example:5555, true",
    "https://Chat.Example, chat.example, true",
    "https://chat.example, chat.example:443, true",
    "http://chat.example, chat.example:80, true",
    "https://chat.example, chat.example:80, false",
    "http://chat.example:5556, chat.example:5555, false",
    "http://evil.example, chat.example, false",
    "http://chat.example.evil.example, chat.example, false",
    "null, chat.example, false",
    "null, null, false",
    "chat.example, chat.example, false",
    "http://, '', false"
  })
  void onlyPagesOfTheServerItselfMayConnectByDefault(String origin, String host, boolean may) {
    assertThat(Origins.OWN.allow(origin, host)).isEqualTo(may);
  }

  @Test
  void whoIsNoBrowserMayConnect() {
    assertThat(Origins.OWN.allow(null, "chat.example")).isTrue();
  }

  @Test
  void pagesThatAreNamedMayConnectWhateverTheirCase() {
    Origins origins = new Origins(List.of("https://Web.example"));
    assertThat(origins.allow("https://web.Example", "chat.example")).isTrue();
    assertThat(origins.allow("https://chat.example", "chat.example")).isTrue();
    assertThat(origins.allow("http://web.example", "chat.example")).isFalse();
  }

  @Test
  void aStarIsEveryPage() {
    assertThat(new Origins(List.of("*")).allow("null", "chat.example")).isTrue();
  }
}
