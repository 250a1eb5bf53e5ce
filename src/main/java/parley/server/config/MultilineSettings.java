package parley.server.config;

import parley.server.config.key.Section;
import parley.server.config.key.Whole;

/// `[multiline]`: messages of several lines.
public record MultilineSettings(int maxBytes, int maxLines) {

  /// How the section is read.
  static final Section<MultilineSettings> SECTION =
      Section.once(
          "multiline",
          "Messages of several lines, as IRC clients with draft/multiline send them.",
          in ->
              new MultilineSettings(
                  in.key(
                      "max_bytes",
                      new Whole(400, 65_536, "bytes"),
                      4096,
                      "All the lines of one message together; never more than `message_bytes`."),
                  in.key(
                      "max_lines",
                      new Whole(1, 1000, "lines"),
                      32,
                      "The lines of one message: a screenful.")));
}
