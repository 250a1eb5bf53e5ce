package parley.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.Property;

class FileNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plan.pdf | plan.pdf",
        "../../etc/passwd | passwd",
        "C:\\Users\\ann\\plan.pdf | plan.pdf",
        ".bashrc | bashrc",
        ".. | file",
        "/ | file",
        "a:b*c?.txt | a_b_c_.txt",
        "<script>.html | _script_.html",
        "日本語 ✓.png | 日本語 ✓.png",
        "it's.txt | it_s.txt",
      })
  void isSafeEverywhere(String typed, String name) {
    assertThat(FileName.of(typed)).isEqualTo(name);
  }

  @Test
  void hidesNothing() {
    assertThat(FileName.of("photo\u202Egnp.exe")).isEqualTo("photognp.exe");
    assertThat(FileName.of("a\u0000b\r\nc\u001B[31m")).isEqualTo("abc[31m");
    assertThat(FileName.of("\uD800")).isEqualTo("file");
  }

  @Test
  void keepsItsEndingWhenItIsCut() {
    assertThat(FileName.of("x".repeat(500) + ".jpeg"))
        .hasSize(FileName.LENGTH_MAX)
        .endsWith("x.jpeg");
    assertThat(FileName.of("\uD83D\uDE00".repeat(500)))
        .hasSizeLessThanOrEqualTo(80)
        .doesNotEndWith("\uD83D");
  }

  @Test
  void isAlwaysAName() {
    Property.forAll(
        "a name is safe",
        draws -> draws.text(200),
        typed -> {
          String name = FileName.of(typed);
          assertThat(name).isNotBlank().hasSizeLessThanOrEqualTo(FileName.LENGTH_MAX);
          assertThat(FileName.of(name)).isEqualTo(name);
          assertThat(name).doesNotContainPattern("[/\\\\:\\p{Cntrl}]");
        });
  }
}
