package parley.door.text.command;

import java.util.List;
import parley.core.query.WhoIs;

/// Shows where somebody is.
final class WhoisCommand implements TextCommand {
  private static final Entry ENTRY =
      new Entry(
          "whois",
          List.of(),
          "<user>",
          "show where somebody is and since when they are here",
          "/whois bob");

  @Override
  public Entry entry() {
    return ENTRY;
  }

  @Override
  public void run(Talk talk, Typed typed) {
    if (typed.isBare()) {
      talk.usage(typed);
    } else {
      talk.lookUp(new WhoIs(typed.rest(), talk.names().nickKey(typed.rest())));
    }
  }
}
