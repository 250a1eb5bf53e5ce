package parley.server.config.key;

import java.util.regex.Pattern;

/// A password from the file, kept from being printed by accident.
///
/// @param value the password as it stands in the file; empty for none
public record Secret(String value) {

  /// No password.
  public static final Secret NONE = new Secret("");

  /// Text in quotes that no error message repeats.
  public static final Form<Secret> FORM = new SecretForm(true);

  /// The same, but not empty.
  public static final Form<Secret> REQUIRED = new SecretForm(false);

  /// The same, as a whole of some form.
  ///
  /// @param expected what is expected, in words
  public static Form<Secret> matching(String expected, String pattern) {
    return new PatternForm(expected, Pattern.compile(pattern));
  }

  /// Whether there is no password at all.
  public boolean isNone() {
    return value.isEmpty();
  }

  @Override
  public String toString() {
    return isNone() ? "none" : "(secret)";
  }

  private record PatternForm(String expected, Pattern pattern) implements Form<Secret> {

    @Override
    public Fit<Secret> fit(Object value) {
      return value instanceof String text && pattern.matcher(text).matches()
          ? new Fit.Fits<>(new Secret(text))
          : Fit.unfitUnseen(value);
    }

    @Override
    public String toml(Secret secret) {
      return Quoted.toml(secret.value());
    }
  }

  private record SecretForm(boolean mayBeNone) implements Form<Secret> {

    @Override
    public String expected() {
      return mayBeNone ? "text in quotes" : "text in quotes that is not empty";
    }

    @Override
    public Fit<Secret> fit(Object value) {
      return value instanceof String text && (mayBeNone || !text.isEmpty())
          ? new Fit.Fits<>(new Secret(text))
          : Fit.unfitUnseen(value);
    }

    @Override
    public String toml(Secret secret) {
      return Quoted.toml(secret.value());
    }
  }
}
