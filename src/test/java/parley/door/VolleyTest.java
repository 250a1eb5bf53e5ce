package parley.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import parley.core.event.Audience;
import parley.core.event.Event;
import parley.core.event.Fact;
import parley.core.event.Manner;
import parley.core.event.Said;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;

class VolleyTest {
  private final AtomicInteger renderings = new AtomicInteger();
  private final Variant plain = fact -> rendered("", fact);
  private final Variant starred = fact -> rendered("*", fact);

  private byte[] rendered(String sign, Fact fact) {
    renderings.incrementAndGet();
    return (sign + ((Said) fact.event()).text() + "\n").getBytes(UTF_8);
  }

  private static Telling said(long sequence, String text) {
    Event event =
        new Said(
            RoomId.LOBBY,
            new RoomName("lobby", "lobby"),
            new UserId(1),
            new Nick("ann", "ann"),
            Manner.MESSAGE,
            text);
    return new Telling(new Fact(sequence, 0, null, event, new Audience.InRoom(RoomId.LOBBY)));
  }

  @Test
  void itLooksLikeItsWordsOneAfterTheOther() {
    Volley volley = new Volley();
    volley.add(said(1, "one"));
    volley.add(said(2, "two"));
    assertThat(new String(volley.in(plain), UTF_8)).isEqualTo("one\ntwo\n");
    assertThat(new String(volley.in(starred), UTF_8)).isEqualTo("*one\n*two\n");
  }

  @Test
  void everybodyOfOneVariantGetsTheSameBytes() {
    Volley volley = new Volley();
    volley.add(said(1, "one"));
    volley.add(said(2, "two"));
    assertThat(volley.in(plain)).isSameAs(volley.in(plain));
    assertThat(volley.tellings().getFirst().in(plain)).isEqualTo("one\n".getBytes(UTF_8));
    assertThat(renderings).hasValue(2);
  }

  @Test
  void oneAloneIsNotCopied() {
    Volley volley = new Volley();
    volley.add(said(1, "one"));
    assertThat(volley.in(plain)).isSameAs(volley.tellings().getFirst().in(plain));
  }
}
