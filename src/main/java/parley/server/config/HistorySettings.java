package parley.server.config;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.server.config.key.Fit;
import parley.server.config.key.Form;
import parley.server.config.key.Section;
import parley.server.config.key.Text;
import parley.server.config.key.Whole;

/// `[history]`: what is kept of what was said.
///
/// @param retention how long messages are kept; nothing: for good
public record HistorySettings(
    boolean enabled,
    boolean persistent,
    int replayOnJoin,
    int messagesPerChannel,
    int messagesPerUser,
    int requestLimit,
    Optional<Duration> retention,
    boolean redactionByAuthor) {

  private static final Pattern SPAN = Pattern.compile("([1-9][0-9]{0,4})([hd])");
  private static final Whole MESSAGES = new Whole(0, Integer.MAX_VALUE, "messages");

  /// How long something is kept.
  static final Form<Optional<Duration>> RETENTION =
      new Text<>(
          "\"none\" or a time such as \"30d\" or \"12h\"",
          HistorySettings::readRetention,
          HistorySettings::writeRetention);

  /// How the section is read.
  static final Section<HistorySettings> SECTION =
      Section.once(
          "history",
          "What is kept of what was said.",
          in ->
              new HistorySettings(
                  in.flag(
                      "enabled",
                      true,
                      "Whether messages can be read again; `false`: it is not even offered."),
                  in.flag(
                      "persistent",
                      true,
                      "`false`: messages are in memory only and gone at a restart; every "
                          + "other rule holds."),
                  in.key(
                      "replay_on_join",
                      new Whole(0, 1000, "messages"),
                      20,
                      "The last messages that an IRC client sees on joining if it knows "
                          + "server-time but not draft/chathistory; 0: none."),
                  in.key(
                      "messages_per_channel",
                      MESSAGES,
                      0,
                      "Messages kept of each room, the latest; 0: no limit."),
                  in.key(
                      "messages_per_user",
                      MESSAGES,
                      0,
                      "Private messages kept of each user with each other one, the latest; 0: no limit."),
                  in.key(
                      "request_limit",
                      new Whole(1, 10_000, "messages"),
                      100,
                      "The most that one request for history gives."),
                  in.key(
                      "retention",
                      RETENTION,
                      Optional.empty(),
                      "How long messages are kept, in hours (`\"12h\"`) or days (`\"30d\"`); then nobody "
                          + "is shown them any more, and they are taken off the disk "
                          + "within half an hour. `\"none\"`: for good."),
                  in.flag(
                      "redaction_by_author",
                      true,
                      "Whether people may delete what they said themselves.")));

  private static Fit<Optional<Duration>> readRetention(String text) {
    if (text.equals("none")) {
      return new Fit.Fits<>(Optional.empty());
    }
    Matcher span = SPAN.matcher(text);
    if (!span.matches()) {
      return Fit.unfit(text);
    }
    int count = Integer.parseInt(span.group(1));
    boolean days = span.group(2).equals("d");
    return new Fit.Fits<>(Optional.of(days ? Duration.ofDays(count) : Duration.ofHours(count)));
  }

  private static String writeRetention(Optional<Duration> retention) {
    return retention.map(span -> span.toHours() + "h").orElse("none");
  }
}
