package parley.door.tagged;

import java.util.stream.Collectors;

/// Asks which tags there are, or what one is for.
record HelpTag(Form form) implements Tag {
  HelpTag() {
    this(new Form("HELP", "[:<tag>]", "asks which tags there are, or what one is for"));
  }

  @Override
  public void hear(String rest, Talk talk) {
    if (rest.isEmpty()) {
      talk.note(
          Line.TAGS.with(
              TagTable.TAGS.stream().map(t -> t.form().tag()).collect(Collectors.joining(","))));
      return;
    }
    Tag tag = TagTable.named(rest);
    switch (tag) {
      case null -> talk.refuse(TagTable.unknown(rest));
      case Tag known -> talk.note(Line.HELP.with(known.form().shown(), known.form().meaning()));
    }
  }
}
