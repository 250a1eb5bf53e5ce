package parley.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> WORDS = List.of("nick_length", "kick_length", "port", "to");

  @ParameterizedTest
  @CsvSource({
    "nick_lenght, nick_length",
    "nik_length, nick_length",
    "NICK-LENGTH, nick_length",
    "kick_lengthh, kick_length",
    "prot, port",
    "por, port",
    "t, to"
  })
  void aWordWithASlipIsFound(String written, String meant) {
    assertThat(Nearest.to(written, WORDS)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"weather", "length", "xxxx", "p"})
  void whatIsNearToNothingIsNotGuessedAt(String written) {
    assertThat(Nearest.to(written, List.of("nick_length", "port"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"port", "anything"})
  void amongNoWordsNothingIsNear(String written) {
    assertThat(Nearest.to(written, List.of())).isEmpty();
  }
}
