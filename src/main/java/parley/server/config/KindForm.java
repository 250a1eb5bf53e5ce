package parley.server.config;

import parley.server.config.ListenerSettings.Kind;
import parley.server.config.key.Choice;
import parley.server.config.key.Fit;
import parley.server.config.key.Form;

/// The kinds of a listener; who writes `irc+tls`, as on the command line, is told how the file has
/// it.
record KindForm() implements Form<Kind> {

  private static final Choice<Kind> WORDS = Choice.of(Kind.class);
  private static final String TLS_SUFFIX = "+tls";

  @Override
  public String expected() {
    return WORDS.expected();
  }

  @Override
  public Fit<Kind> fit(Object value) {
    if (value instanceof String text
        && text.endsWith(TLS_SUFFIX)
        && WORDS.fit(text.substring(0, text.length() - TLS_SUFFIX.length()))
            instanceof Fit.Fits<Kind>(Kind kind)) {
      String here = "\"" + text + "\" (here it is kind = \"" + kind.word() + "\" and tls = true)";
      return new Fit.Unfit<>(here, Fit.WHOLE);
    }
    return WORDS.fit(value);
  }

  @Override
  public String toml(Kind kind) {
    return WORDS.toml(kind);
  }
}
