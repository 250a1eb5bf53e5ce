package parley.server.config;

import parley.server.config.key.Secret;
import parley.server.config.key.Section;
import parley.server.config.key.Text;

/// `[[webhook]]`: lets a program say something in a room with one HTTP request.
///
/// @param secret what stands in the address; who knows it may speak
/// @param room where
/// @param name as whom
public record WebhookSettings(Secret secret, String room, String name) {

  /// How the section is read.
  static final Section<WebhookSettings> SECTION =
      Section.repeated(
          "webhook",
          "Lets a program say something in a room: `curl -d 'text' http://HOST:PORT/hook/SECRET`.",
          in ->
              new WebhookSettings(
                  in.required(
                      "secret",
                      Secret.matching(
                          "16 to 128 letters, digits, - and _", "[A-Za-z0-9_-]{16,128}"),
                      new Secret("use-a-long-random-text-here"),
                      "What stands in the address: whoever knows it may speak."),
                  in.required(
                      "room", Text.line(), "lobby", "The room; it is made if it is not there."),
                  in.required(
                      "name", Text.line(), "ci", "Who speaks: a name that nobody else has.")));
}
