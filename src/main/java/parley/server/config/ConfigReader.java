package parley.server.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;

/// Reads the configuration file: every wrong key, type and value is named at once, with its place
/// and what was expected.
public final class ConfigReader {

  /// Bytes of the largest file that is read: far more than every key with a long list needs.
  private static final long FILE_BYTES_MAX = 1 << 20;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private ConfigReader() {}

  /// Reads a file.
  public static Reading read(Path file) {
    String name = file.toString();
    try {
      if (Files.isDirectory(file)) {
        return bad(name, "expected a file, found a folder");
      }
      if (Files.size(file) > FILE_BYTES_MAX) {
        return bad(name, "the file is larger than " + FILE_BYTES_MAX + " bytes");
      }
      return parse(name, Files.readString(file));
    } catch (NoSuchFileException _) {
      return bad(name, "there is no such file");
    } catch (CharacterCodingException _) {
      return bad(name, "the file is not UTF-8 text");
    } catch (IOException | UncheckedIOException e) {
      return bad(name, "the file cannot be read (" + e.getMessage() + ")");
    }
  }

  /// Reads the text of a file.
  ///
  /// @param file what the file is called in errors
  public static Reading parse(String file, String text) {
    String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    TomlParseResult toml = Toml.parse(plain);
    Problems problems = new Problems(file);
    for (TomlParseError error : toml.errors()) {
      problems.add(error.position(), "", SyntaxWording.of(String.valueOf(error.getMessage())));
    }
    TomlSections sections = new TomlSections(toml, problems);
    Config config = Config.from(sections);
    sections.refuseTheUnknown();
    if (problems.isEmpty()) {
      new Clashes(toml, problems).refuse(config);
    }
    return problems.isEmpty() ? new Reading.Good(config) : new Reading.Bad(problems.inOrder());
  }

  private static Reading bad(String file, String message) {
    return new Reading.Bad(List.of(Problem.ofFile(file, message)));
  }
}
