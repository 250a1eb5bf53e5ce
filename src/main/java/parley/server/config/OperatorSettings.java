package parley.server.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import parley.core.event.Right;
import parley.server.config.key.Choice;
import parley.server.config.key.ListOf;
import parley.server.config.key.Secret;
import parley.server.config.key.Section;
import parley.server.config.key.Text;

/// `[[operator]]`: somebody who may do on the server what others may not.
///
/// @param password plain, or an Argon2 hash
/// @param rights what they may do, in the order of [Right]
public record OperatorSettings(String name, Secret password, List<Right> rights) {

  /// All that can be done.
  public static final List<Right> ALL = List.of(Right.values());

  private static final Choice<List<Right>> GRANT = new Choice<>(grants());

  private static final ListOf<List<Right>> RIGHTS =
      new ListOf<>(
          GRANT.words().stream()
              .map(word -> "\"" + word + "\"")
              .collect(Collectors.joining(", ", "a list of ", "")),
          GRANT);

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
                  in
                      .key(
                          "rights",
                          RIGHTS,
                          List.of(ALL),
                          "What the operator may do: put people off (`kill`), speak to all who "
                              + "hear operators (`wallops`), give out hosts (`hosts`), see "
                              + "addresses, secret rooms and invisible users and set metadata of "
                              + "others (`see-hidden`), read figures (`stats`), have this file "
                              + "read again (`rehash`), stop the server (`die`); `all` is all of "
                              + "them.")
                      .stream()
                      .flatMap(List::stream)
                      .toList()));

  public OperatorSettings {
    rights = rights.stream().distinct().sorted().toList();
  }

  private static List<Choice.Option<List<Right>>> grants() {
    List<Choice.Option<List<Right>>> grants = new ArrayList<>();
    grants.add(new Choice.Option<>("all", ALL));
    Arrays.stream(Right.values())
        .forEach(right -> grants.add(new Choice.Option<>(right.word(), List.of(right))));
    return grants;
  }
}
