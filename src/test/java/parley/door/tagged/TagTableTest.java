package parley.door.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TagTableTest {
  private static final List<Form> FORMS = TagTable.TAGS.stream().map(Tag::form).toList();

  @Test
  void everyTagIsThereOnceInCapitals() {
    assertThat(FORMS.stream().map(Form::tag)).doesNotHaveDuplicates().allMatch(TagTableTest::isTag);
    assertThat(Stream.of(Line.values()).map(Line::name)).allMatch(TagTableTest::isTag);
  }

  @Test
  void everyTagIsFoundByItsNameOnly() {
    assertThat(FORMS)
        .allSatisfy(form -> {
          assertThat(TagTable.named(form.tag())).isNotNull();
          assertThat(TagTable.named(form.tag().toLowerCase(Locale.ROOT))).isNull();
          assertThat(TagTable.named(form.tag() + "S")).isNull();
        });
  }

  @Test
  void aTagSaysWhatItIsFor() {
    assertThat(FORMS).allMatch(form -> form.meaning().matches("[a-z][^\\n|]+[^.]"));
  }

  @Test
  void whatMustFollowMustAndWhatMayFollowMay() {
    Form needs = new Form("NEEDS", ":<text>", "needs something");
    assertThat(needs.takes("x")).isTrue();
    assertThat(needs.takes("")).isFalse();
    Form may = new Form("MAY", "[:<text>]", "may have something");
    assertThat(may.takes("x")).isTrue();
    assertThat(may.takes("")).isTrue();
    Form alone = new Form("ALONE", "", "stands alone");
    assertThat(alone.takes("x")).isFalse();
    assertThat(alone.takes("")).isTrue();
  }

  private static boolean isTag(String name) {
    return name.matches("[A-Z]+(_[A-Z]+)*");
  }
}
