package parley.server.config;

import java.util.List;
import parley.server.config.key.Keys;
import parley.server.config.key.Section;
import parley.server.config.key.Whole;

/// `[limits]`: how long, how many, how fast. Nothing in the server is without a limit; these can be
/// set.
public record LimitSettings(
    Names names, Lines lines, Counts counts, Connections connections, Rates rates) {

  private static final Whole CHARACTERS = new Whole(1, 1000, "characters");

  /// How the section is read.
  static final Section<LimitSettings> SECTION =
      Section.once(
          "limits",
          "How long, how many, how fast. For connections and rates 0 means no limit.",
          in ->
              new LimitSettings(
                  Names.from(in),
                  Lines.from(in),
                  Counts.from(in),
                  Connections.from(in),
                  Rates.from(in)));

  /// These with what of others can change while the server runs.
  public LimitSettings withLive(LimitSettings other) {
    return new LimitSettings(
        names,
        lines,
        counts.withLive(other.counts),
        connections.withLive(other.connections),
        other.rates);
  }

  /// Lengths of what people write besides messages, in characters.
  public record Names(
      int nickLength,
      int channelLength,
      int topicLength,
      int kickLength,
      int awayLength,
      int realnameLength) {

    private static Names from(Keys in) {
      return new Names(
          in.key(
              "nick_length",
              new Whole(1, 64, "characters"),
              32,
              "A nickname. 32 holds any real one and still fits a line of names."),
          in.key("channel_length", new Whole(1, 200, "characters"), 64, "The name of a room."),
          in.key(
              "topic_length",
              CHARACTERS,
              390,
              "A topic. 390 fits an IRC line with its source and room."),
          in.key("kick_length", CHARACTERS, 390, "The reason of a kick; as a topic."),
          in.key("away_length", CHARACTERS, 200, "An away message."),
          in.key("realname_length", CHARACTERS, 128, "The real name of an IRC user."));
    }
  }

  /// Sizes of what goes over a connection, in bytes.
  public record Lines(
      int lineLength, int tagsLength, int messageBytes, int receiveQueue, int sendQueueBytes) {

    private static Lines from(Keys in) {
      return new Lines(
          in.key(
              "line_length",
              new Whole(512, 65_536, "bytes"),
              2048,
              "A line at a text or tagged port. IRC keeps its own 512 and the tags."),
          in.key(
              "tags_length",
              new Whole(512, 65_536, "bytes"),
              8191,
              "The tags of an IRC line, as IRCv3 has it."),
          in.key(
              "message_bytes",
              new Whole(400, 65_536, "bytes"),
              4096,
              "The text of one message as it is stored, however many lines it came in. Two "
                  + "full lines; a long paragraph."),
          in.key(
              "receive_queue",
              new Whole(1024, 1_048_576, "bytes"),
              16_384,
              "What may wait unread from one connection; when it is full that connection is "
                  + "read no further. Two lines with all their tags."),
          in.key(
              "send_queue_bytes",
              new Whole(65_536, 1_073_741_824, "bytes"),
              1_048_576,
              "What may wait to be sent to one connection; a reader who falls further behind "
                  + "is cut off. About 10,000 lines of chat."));
    }
  }

  /// How many of each thing.
  public record Counts(
      int dormantChannels,
      int channelsPerUser,
      int listModes,
      int monitor,
      int whowas,
      int targets) {

    private Counts withLive(Counts other) {
      return new Counts(
          dormantChannels, channelsPerUser, listModes, other.monitor, whowas, other.targets);
    }

    private static Counts from(Keys in) {
      return new Counts(
          in.key(
              "dormant_channels",
              new Whole(0, 1_000_000, "rooms"),
              10_000,
              "Empty rooms that are remembered, so that their history goes on when somebody "
                  + "comes back; the oldest is forgotten first. A script that joins room after "
                  + "room fills no memory."),
          in.key(
              "channels_per_user",
              new Whole(1, 10_000, "rooms"),
              100,
              "Rooms that one user may be in."),
          in.key(
              "list_modes",
              new Whole(1, 10_000, "entries"),
              100,
              "Entries of a list that a room keeps: bans, exceptions, invitations."),
          in.key(
              "monitor", new Whole(1, 10_000, "names"), 100, "Names that an IRC client may watch."),
          in.key(
              "whowas",
              new Whole(0, 100_000, "names"),
              100,
              "Users who have gone that `WHOWAS` remembers; 0: none."),
          in.key(
              "targets",
              new Whole(1, 100, "names"),
              4,
              "Receivers that one IRC command may name."));
    }
  }

  /// How many connections, and how long they may keep silent.
  ///
  /// @param exemptAddresses for whom neither the connections nor the rate of one address count
  public record Connections(
      int total,
      int perAddress,
      int registrationTimeoutSeconds,
      int pingIntervalSeconds,
      int pingTimeoutSeconds,
      int resumeSeconds,
      List<AddressRange> exemptAddresses) {

    private Connections withLive(Connections other) {
      return new Connections(
          other.total,
          other.perAddress,
          registrationTimeoutSeconds,
          pingIntervalSeconds,
          pingTimeoutSeconds,
          resumeSeconds,
          other.exemptAddresses);
    }

    private static Connections from(Keys in) {
      return new Connections(
          in.key(
              "connections",
              new Whole(1, 1_000_000, "connections"),
              10_000,
              "Connections in all. Each takes a file descriptor and some 50 kB; `parley "
                  + "doctor` compares."),
          in.key(
              "connections_per_address",
              new Whole(0, 1_000_000, "connections"),
              32,
              "Connections from one address. A class or an office often shares one."),
          in.key(
              "registration_timeout_s",
              new Whole(1, 3600, "seconds"),
              60,
              "Who has not given a name by then, or not finished a TLS or HTTP handshake, is "
                  + "cut off. A person needs some time to type a name."),
          in.key(
              "ping_interval_s",
              new Whole(5, 3600, "seconds"),
              120,
              "After so long a silence the server asks whether anybody is there. Often "
                  + "enough to keep a home router's entry alive."),
          in.key(
              "ping_timeout_s",
              new Whole(5, 3600, "seconds"),
              120,
              "Whoever has not answered after that is gone. With the interval: a dead peer "
                  + "is noticed within 4 minutes."),
          in.key(
              "resume_s",
              new Whole(0, 3600, "seconds"),
              20,
              "For so long somebody who was cut off still counts as here, if their client "
                  + "can come back for their place (`draft/resume-0.5`), as the web client "
                  + "does: others do not notice that a page was loaded anew. 0: nobody does."),
          in.key(
              "exempt_addresses",
              ServerSettings.RANGES,
              List.of(AddressRange.parse("127.0.0.1"), AddressRange.parse("::1")),
              "Addresses for which neither `connections_per_address` nor `connection_rate` "
                  + "holds."));
    }

    public Connections {
      exemptAddresses = List.copyOf(exemptAddresses);
    }
  }

  /// How fast.
  public record Rates(int connectionRate, int messageRate) {

    private static Rates from(Keys in) {
      return new Rates(
          in.key(
              "connection_rate",
              new Whole(0, 100_000, "a second"),
              10,
              "New connections from one address."),
          in.key(
              "message_rate",
              new Whole(0, 100_000, "lines a second"),
              10,
              "Lines of one session, on average. Who is faster is delayed, and in the end "
                  + "cut off."));
    }
  }
}
