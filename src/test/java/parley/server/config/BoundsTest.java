package parley.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every number of the file, from its least to its most; stated here a second time on purpose.
class BoundsTest {

  @ParameterizedTest
  @CsvSource({
    "listener, port, 0, 65535",
    "limits, nick_length, 1, 64",
    "limits, channel_length, 1, 200",
    "limits, topic_length, 1, 1000",
    "limits, kick_length, 1, 1000",
    "limits, away_length, 1, 1000",
    "limits, realname_length, 1, 1000",
    "limits, line_length, 512, 65536",
    "limits, tags_length, 512, 65536",
    "limits, message_bytes, 400, 65536",
    "limits, receive_queue, 1024, 1048576",
    "limits, send_queue_bytes, 65536, 1073741824",
    "limits, dormant_channels, 0, 1000000",
    "limits, channels_per_user, 1, 10000",
    "limits, list_modes, 1, 10000",
    "limits, monitor, 1, 10000",
    "limits, whowas, 0, 100000",
    "limits, targets, 1, 100",
    "limits, connections, 1, 1000000",
    "limits, connections_per_address, 0, 1000000",
    "limits, registration_timeout_s, 1, 3600",
    "limits, ping_interval_s, 5, 3600",
    "limits, ping_timeout_s, 5, 3600",
    "limits, resume_s, 0, 3600",
    "limits, connection_rate, 0, 100000",
    "limits, message_rate, 0, 100000",
    "accounts, max_password_bytes, 8, 4096",
    "accounts, login_failures_per_minute, 0, 100000",
    "history, replay_on_join, 0, 1000",
    "history, messages_per_channel, 0, 2147483647",
    "history, messages_per_user, 0, 2147483647",
    "history, request_limit, 1, 10000",
    "multiline, max_bytes, 400, 65536",
    "multiline, max_lines, 1, 1000",
    "metadata, max_keys, 1, 10000",
    "metadata, max_subscriptions, 1, 10000",
    "metadata, max_value_bytes, 1, 65536",
    "files, max_size_mb, 1, 1000000",
    "files, max_per_user_mb, 1, 10000000",
    "files, max_total_mb, 1, 100000000",
    "files, keep_free_mb, 0, 100000000",
    "sts, port, 1, 65535",
    "sts, duration_s, 0, 2147483647"
  })
  void aNumberIsTakenWithinItsBoundsAndNotBeyond(String section, String key, long min, long max) {
    String head = section.equals("listener") ? "[[listener]]" : "[" + section + "]";
    assertThat(Parsed.good(head, key + " = " + min)).isNotNull();
    assertThat(Parsed.good(head, key + " = " + max)).isNotNull();
    for (long beyond : new long[] {min - 1, max + 1, Long.MIN_VALUE, Long.MAX_VALUE}) {
      assertThat(Parsed.bad(head, key + " = " + beyond))
          .containsExactly(
              "parley.toml:2:1: %s %s: expected a whole number from %d to %d, found %d"
                  .formatted(head, key, min, max, beyond));
    }
  }

  @Test
  void noNumberIsForgottenAbove() throws NoSuchMethodException {
    String[] rows =
        BoundsTest.class
            .getDeclaredMethod(
                "aNumberIsTakenWithinItsBoundsAndNotBeyond",
                String.class,
                String.class,
                long.class,
                long.class)
            .getAnnotation(CsvSource.class)
            .value();
    assertThat(rows)
        .extracting(row -> row.replaceFirst(", *([a-z_]+),.*", ".$1"))
        .containsExactlyElementsOf(
            Catalog.chapters().stream()
                .flatMap(chapter ->
                    chapter.entries().stream()
                        .filter(entry -> entry.expected().startsWith("a whole number"))
                        .map(entry -> chapter.name() + "." + entry.name()))
                .toList());
  }
}
