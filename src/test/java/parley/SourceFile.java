package parley;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// A Java source file and what can be counted in it.
///
/// @param path where it is, seen from the project's folder
/// @param text what it says
/// @param methods every method and constructor with a body, but not those within another
/// @param types the names of its top-level types
record SourceFile(Path path, String text, List<Method> methods, List<String> types) {
  /// A method or constructor: its lines count from the brace that opens its body to the one that
  /// closes it, both included. Lambdas and the classes within it count with it.
  ///
  /// @param name its name; a constructor's is `<init>`
  /// @param lines how long its body is
  /// @param annotations the simple names of its annotations
  record Method(String name, int lines, Set<String> annotations) {}

  /// Comments, text blocks, strings and characters: whatever is not code. Possessive, or a long
  /// text block would overflow the matcher's stack.
  private static final Pattern NOT_CODE =
      Pattern.compile(
          "\"\"\"(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+\"\"\""
              + "|\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)*+'|//[^\\n]*+|/\\*(?:[^*]|\\*(?!/))*+\\*/",
          Pattern.DOTALL);

  /// All Java files under a folder, by path.
  static List<SourceFile> under(Path project, String folder) {
    try (Stream<Path> found = Files.walk(project.resolve(folder))) {
      return read(
          project, found.filter(path -> path.toString().endsWith(".java")).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<SourceFile> read(Path project, List<Path> paths) throws IOException {
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(paths));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      List<SourceFile> files = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        files.add(of(project, unit, positions));
      }
      return files;
    }
  }

  private static SourceFile of(Path project, CompilationUnitTree unit, SourcePositions positions)
      throws IOException {
    Path path = Path.of(unit.getSourceFile().toUri());
    List<Method> methods = new ArrayList<>();
    new MethodScanner(unit, positions, methods).scan(unit, null);
    List<String> types =
        unit.getTypeDecls().stream()
            .filter(ClassTree.class::isInstance)
            .map(type -> ((ClassTree) type).getSimpleName().toString())
            .toList();
    return new SourceFile(project.relativize(path), Files.readString(path), methods, types);
  }

  /// How long the file is.
  int lines() {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  /// How many lines hold code: not blank, not only a comment or the inside of a text block.
  int codeLines() {
    return (int) withoutText().lines().filter(line -> !line.isBlank()).count();
  }

  /// The code with a blank for everything that is a comment or a literal text. Line breaks stay.
  String withoutText() {
    return NOT_CODE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(found.group().replaceAll("[^\n]", " ")));
  }

  private static final class MethodScanner extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Method> methods;

    MethodScanner(CompilationUnitTree unit, SourcePositions positions, List<Method> methods) {
      this.unit = unit;
      this.positions = positions;
      this.methods = methods;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      if (method.getBody() != null) {
        methods.add(
            new Method(method.getName().toString(), length(method.getBody()), annotations(method)));
      }
      return null;
    }

    private int length(Tree body) {
      LineMap map = unit.getLineMap();
      long first = map.getLineNumber(positions.getStartPosition(unit, body));
      long last = map.getLineNumber(positions.getEndPosition(unit, body));
      return (int) (last - first + 1);
    }

    private static Set<String> annotations(MethodTree method) {
      return method.getModifiers().getAnnotations().stream()
          .map(AnnotationTree::getAnnotationType)
          .map(type -> type.toString().replaceFirst(".*\\.", ""))
          .collect(Collectors.toUnmodifiableSet());
    }
  }
}
