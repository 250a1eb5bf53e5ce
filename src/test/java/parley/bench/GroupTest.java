package parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupTest {
  private final Tally tally = new Tally();
  private final Speaker ann = speaker("ann", 40);
  private final Speaker bob = speaker("bob", 41);
  private final Group group = new Group(List.of(ann, bob), 40, tally);
  private final Person.Ear cy = group.seat(2);
  private final Person.Ear dee = group.seat(3);

  private static Speaker speaker(String nick, int id) {
    return new Speaker(new Person(nick, _ -> {}), id, "#room", 2, 3);
  }

  private static void hear(Person.Ear who, int sender, int number) {
    byte[] bytes = new byte[Payload.BYTES];
    Payload.write(bytes, 0, sender, number, System.nanoTime());
    who.hear(bytes, 0, bytes.length);
  }

  private Faults faults() {
    return tally.faults(ann.owed() + bob.owed());
  }

  @Test
  void aMessageThatReachesEverybodyMakesRoomForTheNext() {
    ann.start();
    assertThat(ann.sent()).isEqualTo(3);
    hear(cy, 40, 0);
    assertThat(ann.sent()).isEqualTo(3);
    hear(dee, 40, 0);
    assertThat(ann.sent()).isEqualTo(4);
    assertThat(tally.delivered()).isEqualTo(2);
    assertThat(tally.delays().getTotalCount()).isEqualTo(2);
  }

  @Test
  void whoHasStoppedWritesNoMore() {
    ann.start();
    ann.stop();
    hear(cy, 40, 0);
    hear(dee, 40, 0);
    assertThat(ann.sent()).isEqualTo(3);
  }

  @Test
  void everythingInOrderIsNoFault() {
    ann.start();
    bob.start();
    ann.stop();
    bob.stop();
    for (Person.Ear who : List.of(cy, dee)) {
      for (int number = 0; number < 3; number++) {
        hear(who, 40, number);
        hear(who, 41, number);
      }
    }
    assertThat(faults()).isEqualTo(Faults.NONE);
    assertThat(faults().any()).isFalse();
  }

  @Test
  void whatDoesNotComeIsLost() {
    ann.start();
    hear(cy, 40, 0);
    hear(cy, 40, 2);
    assertThat(faults()).isEqualTo(new Faults(4, 0, 0, 0));
  }

  @Test
  void whatComesTwiceIsDoubled() {
    ann.start();
    hear(cy, 40, 0);
    hear(cy, 40, 0);
    assertThat(faults().doubled()).isEqualTo(1);
  }

  @Test
  void whatComesAfterALaterOneIsReorderedAndNotLost() {
    ann.start();
    ann.stop();
    hear(cy, 40, 1);
    hear(cy, 40, 0);
    hear(cy, 40, 2);
    for (int number = 0; number < 3; number++) {
      hear(dee, 40, number);
    }
    assertThat(faults()).isEqualTo(new Faults(0, 0, 1, 0));
  }

  @Test
  void aStrangersTextIsMangled() {
    ann.start();
    cy.hear(new byte[Payload.BYTES], 0, Payload.BYTES);
    hear(cy, 39, 0);
    hear(cy, 42, 0);
    hear(cy, 40, 3);
    hear(group.seat(0), 40, 0);
    assertThat(faults().mangled()).isEqualTo(5);
    assertThat(tally.delivered()).isZero();
  }
}
