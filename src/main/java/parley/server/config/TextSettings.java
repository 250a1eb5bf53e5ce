package parley.server.config;

import java.nio.file.Path;
import java.util.Optional;
import parley.server.config.key.Section;
import parley.server.config.key.Text;

/// `[text]`: the wording that people at a text port see.
///
/// @param styleDir the folder of the operator's own style files
/// @param defaultStyle the style of whoever keeps silent at an `auto` port
public record TextSettings(Optional<Path> styleDir, String defaultStyle) {

  /// How the section is read.
  static final Section<TextSettings> SECTION =
      Section.once(
          "text",
          "The wording at text ports.",
          in ->
              new TextSettings(
                  in.key(
                      "style_dir",
                      Text.pathOrNone(),
                      Optional.empty(),
                      "A folder of your own style files, `NAME.toml`, which add to the "
                          + "built-in ones or replace those of the same name; `\"\"` for none."),
                  in.key(
                      "default_style",
                      Text.matching("the name of a style, in lower case", "[a-z][a-z0-9_-]{0,31}"),
                      "lobby",
                      "The style of whoever says nothing at an `auto` port: `classic`, "
                          + "`lobby`, `nickname`, `stamped` or one of your own.")));
}
