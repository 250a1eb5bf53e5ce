package parley.door.irc.talk;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a client can ask for with `CAP REQ` (IRCv3 capability negotiation). The ratified ones come
/// first: a client of version 301 is shown as many as fit one line.
public enum Capability {
  ACCOUNT_NOTIFY("account-notify", true),
  ACCOUNT_TAG("account-tag", true),
  AWAY_NOTIFY("away-notify", true),
  BATCH("batch", true),
  CAP_NOTIFY("cap-notify", false),
  CHGHOST("chghost", true),
  ECHO_MESSAGE("echo-message", false),
  EXTENDED_JOIN("extended-join", true),
  EXTENDED_MONITOR("extended-monitor", false),
  INVITE_NOTIFY("invite-notify", false),
  LABELED_RESPONSE("labeled-response", false),
  MESSAGE_TAGS("message-tags", true),
  MULTI_PREFIX("multi-prefix", false),
  NO_IMPLICIT_NAMES("no-implicit-names", false),
  SASL("sasl", false),
  SERVER_TIME("server-time", true),
  SETNAME("setname", true),
  STANDARD_REPLIES("standard-replies", false),
  USERHOST_IN_NAMES("userhost-in-names", false),
  DRAFT_ACCOUNT_REGISTRATION("draft/account-registration", false),
  DRAFT_CHANNEL_RENAME("draft/channel-rename", true),
  DRAFT_CHATHISTORY("draft/chathistory", false),
  DRAFT_EVENT_PLAYBACK("draft/event-playback", false),
  DRAFT_EXTENDED_ISUPPORT("draft/extended-isupport", false),
  DRAFT_METADATA_2("draft/metadata-2", false),
  DRAFT_METADATA_3("draft/metadata-3", false),
  DRAFT_MESSAGE_EDIT("draft/message-edit", true),
  DRAFT_MESSAGE_REDACTION("draft/message-redaction", true),
  DRAFT_MULTILINE("draft/multiline", true),
  DRAFT_NO_IMPLICIT_NAMES("draft/no-implicit-names", false),
  DRAFT_PRE_AWAY("draft/pre-away", false),
  DRAFT_READ_MARKER("draft/read-marker", true),
  DRAFT_RESUME("draft/resume-0.5", false),
  SOJU_SEARCH("soju.im/search", false);

  private final String token;
  private final boolean changesFacts;

  Capability(String token, boolean changesFacts) {
    this.token = token;
    this.changesFacts = changesFacts;
  }

  /// Its name in `CAP`.
  public String token() {
    return token;
  }

  /// The capability of that name; null for none.
  public static @Nullable Capability named(String token) {
    for (Capability capability : values()) {
      if (capability.token.equals(token)) {
        return capability;
      }
    }
    return null;
  }

  /// Those of a set that change how facts look.
  static Set<Capability> changingFacts(Set<Capability> set) {
    Set<Capability> changing = EnumSet.noneOf(Capability.class);
    for (Capability capability : set) {
      if (capability.changesFacts) {
        changing.add(capability);
      }
    }
    return changing;
  }
}
