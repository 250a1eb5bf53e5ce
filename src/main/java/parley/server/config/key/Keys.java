package parley.server.config.key;

/// The keys of one section, asked for one after another, in the order in which the reference prints
/// them.
///
/// A section is read by asking for each of its keys here. Who answers decides what that amounts to:
/// the reader of a file answers with what stands there, the reference writes down what was asked
/// for. So every key is stated once.
public interface Keys {

  /// The value of a key that has a default.
  ///
  /// @param name the key as it stands in the file
  /// @param form the values it may have
  /// @param fallback its default
  /// @param meaning what it does and why the default is what it is, as Markdown on one line
  <T> T key(String name, Form<T> form, T fallback, String meaning);

  /// The value of a key that must be there.
  ///
  /// @param example a value for the reference; the reader answers with it, too, when it has to go
  ///   on after an error
  <T> T required(String name, Form<T> form, T example, String meaning);

  /// A key that is `true` or `false`.
  default boolean flag(String name, boolean fallback, String meaning) {
    return key(name, Choice.FLAG, fallback, meaning);
  }
}
