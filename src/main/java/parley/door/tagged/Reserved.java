package parley.door.tagged;

/// A tag that has its meaning and is not there yet: programs can tell it from a misspelt one.
record Reserved(Form form) implements Tag {
  @Override
  public void hear(String rest, Talk talk) {
    talk.refuse(Reasons.notYet(form));
  }
}
