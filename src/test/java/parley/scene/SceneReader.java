package parley.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.scene.Step.Person;

/// Reads scenes. Every kind of line is one row of the table.
public final class SceneReader {
  private static final String NAME = "([a-z][a-z0-9_]*)";
  private static final String PERSON = NAME + " \\(([a-z]+)\\)";
  private static final String QUOTED = "\"(.*)\"";
  private static final String ENDLESS = " without line end";

  private static final List<Rule> RULES =
      List.of(
          rule(NAME + "> ?(.*)", m -> new Step.Types(m.group(1), m.group(2))),
          rule(NAME + "< \\.\\.\\.", m -> new Step.SeesWhatever(List.of(m.group(1)))),
          rule("whatever for (.+)", m -> new Step.SeesWhatever(list(m.group(1)))),
          rule(
              NAME + "< " + QUOTED + ENDLESS,
              m -> new Step.SeesPrompt(m.group(1), Quoted.text(m.group(2)))),
          rule(NAME + "< " + QUOTED, m -> sees(m.group(1), Quoted.text(m.group(2)))),
          rule(NAME + "< ?(.*)", m -> sees(m.group(1), m.group(2))),
          rule("nothing for (.+)", m -> new Step.SeesNothing(list(m.group(1)))),
          rule("(.+) (?:is|are) in ([^ ,]+)", m -> new Step.AreIn(people(m.group(1)), m.group(2))),
          rule("(.+) (?:is|are) here", m -> new Step.AreHere(people(m.group(1)))),
          rule(NAME + " has (.+)", m -> new Step.Has(m.group(1), list(m.group(2)))),
          rule(PERSON + " connects", m -> new Step.Connects(person(m))),
          rule(PERSON + " is " + NAME + " as well", m -> new Step.IsAsWell(person(m), m.group(3))),
          rule(NAME + " drops", m -> new Step.Drops(m.group(1))),
          rule(NAME + " is disconnected", m -> new Step.IsConnected(m.group(1), false)),
          rule(NAME + " is still connected", m -> new Step.IsConnected(m.group(1), true)),
          rule(NAME + " speaks telnet", m -> new Step.SpeaksTelnet(m.group(1))),
          rule(
              NAME + " sends " + QUOTED + "(?:" + ENDLESS + ")?",
              m -> new Step.Sends(m.group(1), m.group(2))),
          rule("([0-9]+) ms pass", m -> new Step.Passes(Long.parseLong(m.group(1)))),
          rule("nothing can be stored", _ -> new Step.Storing(false)),
          rule("storing works again", _ -> new Step.Storing(true)),
          rule("nothing can be read", _ -> new Step.Reading(false)),
          rule("reading works again", _ -> new Step.Reading(true)),
          rule("the server stops", _ -> new Step.Stops()),
          rule("the server starts again", _ -> new Step.StartsAgain()));

  private record Rule(Pattern form, Function<MatchResult, Step> step) {}

  private SceneReader() {}

  /// The scene that a text is.
  ///
  /// @param file where it stands, for messages
  /// @throws AssertionError when a line is none
  public static Scene read(String file, String text) {
    List<String> lines = text.lines().toList();
    List<Scene.Line> steps = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        steps.add(new Scene.Line(i + 1, line, step(file, i + 1, line)));
      }
    }
    String title =
        lines.stream().filter(line -> line.startsWith("# ")).findFirst().orElse("# " + file);
    return new Scene(file, title.substring(2), List.copyOf(steps));
  }

  private static Step step(String file, int number, String line) {
    try {
      for (Rule rule : RULES) {
        Matcher matcher = rule.form().matcher(line);
        if (matcher.matches()) {
          return rule.step().apply(matcher.toMatchResult());
        }
      }
    } catch (IllegalArgumentException e) {
      throw new AssertionError(file + ":" + number + ": " + e.getMessage(), e);
    }
    throw new AssertionError(
        file + ":" + number + ": not a line of a scene, see README.md beside it: " + line);
  }

  private static Step sees(String name, String pattern) {
    return new Step.Sees(name, new parley.scene.Pattern(pattern));
  }

  private static List<Person> people(String words) {
    Pattern form = Pattern.compile(PERSON);
    return list(words).stream()
        .map(word -> {
          Matcher matcher = form.matcher(word);
          if (!matcher.matches()) {
            throw new IllegalArgumentException("not like `ann (lobby)`: " + word);
          }
          return person(matcher);
        })
        .toList();
  }

  private static Person person(MatchResult match) {
    return new Person(match.group(1), match.group(2));
  }

  private static List<String> list(String words) {
    return Arrays.asList(words.split(", ", -1));
  }

  private static Rule rule(String form, Function<MatchResult, Step> step) {
    return new Rule(Pattern.compile(form), step);
  }
}
