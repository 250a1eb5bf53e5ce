package parley.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LimitSettingsTest {

  @Test
  void lengthsOfNamesReachTheirPlaces() {
    assertThat(
            Parsed.good(
                    "[limits]",
                    "nick_length = 11",
                    "channel_length = 12",
                    "topic_length = 13",
                    "kick_length = 14",
                    "away_length = 15",
                    "realname_length = 16")
                .limits()
                .names())
        .isEqualTo(new LimitSettings.Names(11, 12, 13, 14, 15, 16));
  }

  @Test
  void sizesOfLinesAndQueuesReachTheirPlaces() {
    assertThat(
            Parsed.good(
                    "[limits]",
                    "line_length = 1001",
                    "tags_length = 1002",
                    "message_bytes = 1003",
                    "receive_queue = 1024",
                    "send_queue_bytes = 70_000")
                .limits()
                .lines())
        .isEqualTo(new LimitSettings.Lines(1001, 1002, 1003, 1024, 70_000));
  }

  @Test
  void countsReachTheirPlaces() {
    assertThat(
            Parsed.good(
                    "[limits]",
                    "dormant_channels = 1",
                    "channels_per_user = 2",
                    "list_modes = 3",
                    "monitor = 4",
                    "whowas = 5",
                    "targets = 6")
                .limits()
                .counts())
        .isEqualTo(new LimitSettings.Counts(1, 2, 3, 4, 5, 6));
  }

  @Test
  void whatHoldsForConnectionsReachesItsPlace() {
    assertThat(
            Parsed.good(
                    "[limits]",
                    "connections = 7",
                    "connections_per_address = 8",
                    "registration_timeout_s = 9",
                    "ping_interval_s = 10",
                    "ping_timeout_s = 11",
                    "resume_s = 12",
                    "exempt_addresses = ['10.0.0.0/8']")
                .limits()
                .connections())
        .isEqualTo(
            new LimitSettings.Connections(
                7, 8, 9, 10, 11, 12, List.of(AddressRange.parse("10.0.0.0/8"))));
  }

  @Test
  void ratesReachTheirPlaces() {
    assertThat(Parsed.good("[limits]", "connection_rate = 1", "message_rate = 2").limits().rates())
        .isEqualTo(new LimitSettings.Rates(1, 2));
  }

  @Test
  void byDefaultADeadPeerIsNoticedWithinFiveMinutes() {
    LimitSettings.Connections defaults = Config.defaults().limits().connections();
    assertThat(defaults.pingIntervalSeconds() + defaults.pingTimeoutSeconds()).isLessThan(300);
  }

  @Test
  void byDefaultAMessageOfSeveralLinesFitsAMessage() {
    Config defaults = Config.defaults();
    assertThat(defaults.multiline().maxBytes())
        .isLessThanOrEqualTo(defaults.limits().lines().messageBytes());
    assertThat(defaults.limits().lines().lineLength())
        .isLessThanOrEqualTo(defaults.limits().lines().messageBytes());
  }
}
