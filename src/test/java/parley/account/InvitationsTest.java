package parley.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class InvitationsTest {
  private static final Instant NOW = Instant.parse("2026-01-05T10:30:00Z");
  private static final byte[] SECRET = new byte[Invitations.SECRET_BYTES];

  private final Invitations invitations = at(NOW);
  private final String forAnn = invitations.make("ann", NOW.plus(Duration.ofDays(1)));

  @Test
  void whoIsInvitedMayRegister() {
    assertThat(invitations.areNeeded()).isTrue();
    assertThat(invitations.mayRegister("ann", forAnn)).isTrue();
  }

  @Test
  void itIsForOneName() {
    assertThat(invitations.mayRegister("bob", forAnn)).isFalse();
  }

  @Test
  void itEnds() {
    Instant lastHour = NOW.plus(Duration.ofDays(1));
    assertThat(at(lastHour).mayRegister("ann", forAnn)).isTrue();
    assertThat(at(lastHour.plus(Duration.ofHours(1))).mayRegister("ann", forAnn)).isFalse();
  }

  @Test
  void nobodyMakesOneWithoutTheSecret() {
    byte[] other = SECRET.clone();
    other[0] = 1;
    Invitations others = Invitations.with(other, InstantSource.fixed(NOW));
    assertThat(others.mayRegister("ann", forAnn)).isFalse();
    String end = forAnn.substring(0, forAnn.indexOf('-'));
    String later = (Long.parseLong(end) + 1) + forAnn.substring(forAnn.indexOf('-'));
    assertThat(invitations.mayRegister("ann", later)).isFalse();
  }

  @Test
  void whatIsNoInvitationIsNone() {
    for (String word :
        new String[] {"", "-", "1", "x-y", "1-", "99999999999-00", "-1-ab", "1-2-3-4"}) {
      assertThat(invitations.mayRegister("ann", word)).as(word).isFalse();
    }
  }

  @Test
  void itSaysWhenItWasMade() {
    assertThat(at(NOW.plusSeconds(60)).madeMillis("ann", forAnn)).isEqualTo(NOW.toEpochMilli());
    assertThat(invitations.madeMillis("bob", forAnn)).isNegative();
    String[] parts = forAnn.split("-", -1);
    String younger = parts[0] + "-" + Long.toString(NOW.toEpochMilli() + 1, 36) + "-" + parts[2];
    assertThat(invitations.mayRegister("ann", younger)).isFalse();
  }

  @Test
  void whereNoneIsNeededEverybodyMay() {
    assertThat(Invitations.notNeeded().madeMillis("ann", "")).isEqualTo(Long.MAX_VALUE);
    assertThat(Invitations.notNeeded().mayRegister("ann", "")).isTrue();
  }

  private static Invitations at(Instant now) {
    return Invitations.with(SECRET, InstantSource.fixed(now));
  }
}
