package parley.server.config;

import java.util.List;
import parley.server.config.key.Choice;
import parley.server.config.key.ListOf;
import parley.server.config.key.Secret;
import parley.server.config.key.Section;
import parley.server.config.key.Text;

/// `[[operator]]`: somebody who may do on the server what others may not.
///
/// @param password plain, or an Argon2 hash
public record OperatorSettings(String name, Secret password, List<Right> rights) {

  /// What an operator may do.
  public enum Right {
    ALL
  }

  private static final ListOf<Right> RIGHTS =
      new ListOf<>("a list of \"all\"", Choice.of(Right.class));

  /// How the section is read.
  static final Section<OperatorSettings> SECTION =
      Section.repeated(
          "operator",
          "Somebody who may do on the server what others may not. As many as wanted.",
          in ->
              new OperatorSettings(
                  in.required(
                      "name",
                      Text.matching("a name without spaces", "[^\\s\\p{Cntrl}]{1,64}"),
                      "operuser",
                      "The name that goes with the password."),
                  in.required(
                      "password",
                      Secret.REQUIRED,
                      new Secret("$argon2id$..."),
                      "The password, plain or as an Argon2 hash."),
                  in.key("rights", RIGHTS, List.of(Right.ALL), "What the operator may do.")));

  public OperatorSettings {
    rights = List.copyOf(rights);
  }
}
