package parley.server.config;

import parley.server.config.key.Section;
import parley.server.config.key.Whole;

/// `[metadata]`: what users and rooms say about themselves, as IRC's draft/metadata-2 has it.
public record MetadataSettings(
    boolean enabled, boolean beforeConnect, int maxKeys, int maxSubscriptions, int maxValueBytes) {

  /// How the section is read.
  static final Section<MetadataSettings> SECTION =
      Section.once(
          "metadata",
          "What users and rooms say about themselves, as IRC's draft/metadata-2 has it.",
          in ->
              new MetadataSettings(
                  in.flag("enabled", true, "Whether it is offered."),
                  in.flag(
                      "before_connect",
                      true,
                      "Whether a client may set it before it has logged in."),
                  in.key(
                      "max_keys", new Whole(1, 10_000, "keys"), 100, "Keys of one user or room."),
                  in.key(
                      "max_subscriptions",
                      new Whole(1, 10_000, "keys"),
                      100,
                      "Keys whose changes one client hears of."),
                  in.key("max_value_bytes", new Whole(1, 65_536, "bytes"), 1024, "One value.")));
}
