package parley.server.config;

import parley.server.config.key.Section;
import parley.server.config.key.Whole;

/// `[sts]`: IRC clients are told to come with TLS from now on.
public record StsSettings(boolean enabled, int port, int durationSeconds, boolean preload) {

  /// How the section is read.
  static final Section<StsSettings> SECTION =
      Section.once(
          "sts",
          "Whether IRC clients are told to come with TLS only, from now on (IRCv3 strict transport "
              + "security). A client that was told so never again comes without; only for servers "
              + "whose certificate clients can verify.",
          in ->
              new StsSettings(
                  in.flag("enabled", false, "Whether they are told."),
                  in.key(
                      "port",
                      new Whole(1, 65_535, ""),
                      6697,
                      "The port that speaks TLS, as clients reach it."),
                  in.key(
                      "duration_s",
                      new Whole(0, 2_147_483_647, "seconds"),
                      2_592_000,
                      "For how long clients remember it; thirty days. 0: they forget it at once, "
                          + "which is the way back."),
                  in.flag(
                      "preload",
                      false,
                      "Whether makers of clients may write it into their lists.")));
}
