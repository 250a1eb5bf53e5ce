package parley.irc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CasemappingTest {
  @Test
  void eachFoldsItsOwnCharacters() {
    String name = "Ann[]\\^É";
    assertThat(Casemapping.ASCII.fold(name)).isEqualTo("ann[]\\^É");
    assertThat(Casemapping.RFC1459.fold(name)).isEqualTo("ann{}|~É");
    assertThat(Casemapping.RFC1459_STRICT.fold(name)).isEqualTo("ann{}|^É");
    assertThat(Casemapping.PRECIS.fold(name)).isEqualTo("ann[]\\^é");
  }

  @Test
  void aFoldedNameStaysAsItIs() {
    String name = "ann_1";
    assertThat(Casemapping.ASCII.fold(name)).isSameAs(name);
  }

  @Test
  void aMappingIsFoundByWhatAServerCallsIt() {
    for (Casemapping mapping : Casemapping.values()) {
      assertThat(Casemapping.named(mapping.token())).isEqualTo(mapping);
    }
    assertThat(Casemapping.named("ASCII")).isNull();
  }
}
