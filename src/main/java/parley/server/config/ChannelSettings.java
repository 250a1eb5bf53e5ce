package parley.server.config;

import parley.server.config.key.Section;

/// `[channels]`: what rooms there are.
public record ChannelSettings(boolean registration, boolean founderPrefix) {

  /// How the section is read.
  static final Section<ChannelSettings> SECTION =
      Section.once(
          "channels",
          "Rooms.",
          in ->
              new ChannelSettings(
                  in.flag(
                      "registration",
                      true,
                      "Whether a room may be kept, with its owner, when everybody has left."),
                  in.flag(
                      "founder_prefix", true, "Whether the owner of a room has the rank `~`.")));
}
