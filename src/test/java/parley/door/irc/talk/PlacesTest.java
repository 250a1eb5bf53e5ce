package parley.door.irc.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import parley.core.id.UserId;

class PlacesTest {
  private final Places places = new Places();

  private Places.Place open() {
    Places.Place place = places.open(false, () -> {});
    place.is(new UserId(7));
    return place;
  }

  @Test
  void noTwoTokensAreAlike() {
    Set<String> tokens = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      assertThat(tokens.add(open().token())).isTrue();
    }
    assertThat(tokens).allMatch(token -> token.matches("[A-Za-z0-9_-]{44}"));
  }

  @Test
  void whatIsNoTokenIsWrong() {
    String token = open().token();
    for (String wrong :
        new String[] {
          "", "x", token.substring(0, 12), token + "A", token + "=", "äöü".repeat(20)
        }) {
      assertThat(places.take(wrong, false)).isEqualTo(new Places.Taken.Wrong());
    }
    assertThat(places.take(token, false)).isInstanceOf(Places.Taken.Good.class);
  }

  @Test
  void ofManyWhoComeAtOnceOneGetsThePlace() throws InterruptedException {
    String token = open().token();
    AtomicInteger got = new AtomicInteger();
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 50; i++) {
        threads.submit(() -> {
          start.await();
          return places.take(token, false) instanceof Places.Taken.Good ? got.incrementAndGet() : 0;
        });
      }
      start.countDown();
    }
    assertThat(got).hasValue(1);
  }

  @Test
  void aPlaceThatIsClosedIsForNobody() {
    Places.Place place = open();
    places.close(place);
    assertThat(places.take(place.token(), false)).isEqualTo(new Places.Taken.Wrong());
    assertThat(places.count()).isZero();
  }

  @Test
  void oneAddressHasNotMorePlacesThanConnections() {
    for (int i = 0; i < 32; i++) {
      assertThat(places.hold("192.0.2.1")).isTrue();
    }
    assertThat(places.hold("192.0.2.1")).isFalse();
    assertThat(places.hold("192.0.2.2")).isTrue();
    places.release("192.0.2.1");
    assertThat(places.hold("192.0.2.1")).isTrue();
  }

  @Test
  void allOfThemTogetherAreBounded() {
    for (int i = 0; i < 1000; i++) {
      assertThat(places.hold("192.0.2." + i / 10)).isTrue();
    }
    assertThat(places.hold("198.51.100.1")).isFalse();
    places.release("192.0.2.0");
    assertThat(places.hold("198.51.100.1")).isTrue();
  }
}
