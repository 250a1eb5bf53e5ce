package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.door.irc.IrcHouse;
import parley.house.FakeConnection;

class MonitorCommandTest {
  private final IrcHouse house = new IrcHouse();
  private final FakeConnection ann = house.client("ann");

  @Test
  void whoWatchesIsToldWhoIsHereAndWhoComesAndGoes() {
    assertThat(says(ann, "MONITOR + bob,ann"))
        .containsExactly(":parley 730 ann :ann!ann@localhost", ":parley 731 ann :bob");
    FakeConnection bob = house.client("Bob");
    assertThat(ann.screen().lines()).containsExactly(":parley 730 ann :Bob!Bob@localhost");
    bob.types("NICK BOB");
    assertThat(ann.screen().lines()).isEmpty();
    bob.types("NICK robert");
    assertThat(ann.screen().lines()).containsExactly(":parley 731 ann :BOB");
    bob.types("NICK bob");
    assertThat(ann.screen().lines()).containsExactly(":parley 730 ann :bob!Bob@localhost");
    bob.drops();
    assertThat(ann.screen().lines()).containsExactly(":parley 731 ann :bob");
  }

  @Test
  void watchedNamesAreListedAndForgotten() {
    ann.types("MONITOR + bob,cy");
    assertThat(says(ann, "MONITOR L"))
        .containsExactly(":parley 732 ann :bob,cy", ":parley 733 ann :End of MONITOR list");
    ann.types("MONITOR - BOB");
    assertThat(says(ann, "MONITOR S")).containsExactly(":parley 731 ann :cy");
    ann.types("MONITOR C");
    assertThat(says(ann, "MONITOR L")).containsExactly(":parley 733 ann :End of MONITOR list");
    ann.screen().clear();
    house.client("bob");
    house.client("cy");
    assertThat(ann.screen().lines()).isEmpty();
  }

  @Test
  void thereIsALimit() {
    String many = IntStream.range(0, 101).mapToObj(i -> "n" + i).collect(Collectors.joining(","));
    ann.types("MONITOR + " + many.substring(0, many.indexOf(",n80")));
    assertThat(says(ann, "MONITOR + " + many.substring(many.indexOf("n80"))))
        .contains(":parley 734 ann 100 n100 :Monitor list is full");
  }

  @Test
  void awayIsToldOnlyToWhomAsksForIt() {
    FakeConnection cy = house.client("cy", "extended-monitor", "away-notify");
    cy.types("MONITOR + bob");
    ann.types("MONITOR + bob");
    FakeConnection bob = house.client("bob");
    cy.screen().clear();
    ann.screen().clear();
    bob.types("AWAY :lunch");
    assertThat(cy.screen().lines()).containsExactly(":bob!bob@localhost AWAY :lunch");
    assertThat(ann.screen().lines()).isEmpty();
  }
}
