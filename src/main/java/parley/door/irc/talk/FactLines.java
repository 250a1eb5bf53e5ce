package parley.door.irc.talk;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.core.event.ClientTag;
import parley.core.event.Face;
import parley.core.event.Fact;
import parley.irc.IrcWriter;

/// Lines about facts for clients with one set of capabilities: where they come from, and their
/// tags.
final class FactLines {
  static final byte[] NOTHING = {};

  private final Set<Capability> capabilities;
  private final String server;

  /// @param capabilities those that the clients have
  /// @param server what the server's own doing comes from
  FactLines(Set<Capability> capabilities, String server) {
    this.capabilities = capabilities;
    this.server = server;
  }

  /// A line about a fact.
  ///
  /// @param trailing the last parameter, whatever is in it; null for none
  byte[] line(Fact fact, @Nullable String trailing, String word, String... params) {
    IrcWriter line = new IrcWriter().command(source(fact)).param(word);
    for (String param : params) {
      line.param(IrcWriter.middle(param));
    }
    if (trailing != null) {
      line.trailing(trailing);
    }
    return Wire.line(tags(fact, List.of(), true), line.line());
  }

  /// Who a fact comes from, with the colon.
  String source(Fact fact) {
    Face by = fact.by();
    return ":" + (by == null ? server : by.mask());
  }

  /// The tags of a line, with their `@` and the space behind them; empty for none.
  ///
  /// @param whole whether the line is the whole fact or its first line: the id is told once
  String tags(Fact fact, List<ClientTag> clients, boolean whole) {
    IrcWriter tags = new IrcWriter();
    if (has(Capability.SERVER_TIME)) {
      tags.tag("time", Times.text(fact.timeMillis()));
    }
    Face by = fact.by();
    if (has(Capability.ACCOUNT_TAG) && by != null && by.account() != null) {
      tags.tag("account", by.account().shown());
    }
    if (has(Capability.MESSAGE_TAGS)) {
      if (whole) {
        tags.tag("msgid", id(fact));
      }
      if (by != null && by.bot()) {
        tags.tag("bot", "");
      }
      clients.forEach(tag -> tags.tag(tag.name(), tag.value()));
    }
    String line = tags.line();
    return line.isEmpty() ? line : line + " ";
  }

  /// What is told in passing has no place in the order, and yet everybody gets the same id.
  static String id(Fact fact) {
    return fact.isPassing()
        ? Long.toString(fact.timeMillis(), Character.MAX_RADIX) + "-" + fact.event().hashCode()
        : fact.id().text();
  }

  /// What the server is called.
  String server() {
    return server;
  }

  /// Whether the clients have a capability.
  boolean has(Capability capability) {
    return capabilities.contains(capability);
  }
}
