import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Makes the few files that the server gives to browsers out of the many that the web client is written in.
///
///     java -cp 'TOOLS/*' LinkWeb.java TOOLS SOURCES RESULT
///
/// TOOLS is a folder with jars: esbuild.jar and lit-html.jar, of which what is needed is unpacked
/// beside them, and those of brotli4j. SOURCES is the folder of the web client. RESULT is made anew.
///
/// esbuild does the work: it joins modules and sheets, shortens the names that nobody else sees, and
/// writes source maps. A module that is imported by a function call becomes a file of its own.
///
/// Scripts and sheets are packed with Brotli as well, a tenth smaller than gzip gets them: Java can
/// do the one and not the other, so the server packs the one itself.
final class LinkWeb {
  /// What the page begins with, and what is served by an address that the page names itself.
  private static final List<String> BEGINNINGS =
      List.of(
          "main.js",
          "boot.js",
          "later.js",
          "sw.js",
          "style/first.css",
          "style/room.css",
          "style/over.css");

  /// Served as they are.
  private static final Set<String> AS_THEY_ARE = Set.of("svg", "webmanifest", "html");

  /// Files that several others import, which esbuild names by their content.
  private static final String SHARED = "shared-";

  private final Path tools;
  private final Path sources;
  private final Path result;

  private LinkWeb(Path tools, Path sources, Path result) {
    this.tools = tools;
    this.sources = sources;
    this.result = result;
  }

  /// See the class.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length != 3) {
      System.err.println("LinkWeb TOOLS SOURCES RESULT");
      System.exit(2);
    }
    new LinkWeb(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2])).run();
  }

  private void run() throws IOException, InterruptedException {
    Path whole = tools.resolve("web");
    Path linked = tools.resolve("linked");
    delete(whole);
    delete(linked);
    copy(sources, whole, Set.of());
    unpackLibrary(whole.resolve("lit"));
    link(unpackLinker(), whole, linked);
    copy(sources, linked, AS_THEY_ARE);
    loadAhead(linked);
    pack(linked);
    delete(result);
    copy(linked, result, Set.of());
  }

  /// Always between the same folders: the same sources become the same bytes, wherever they go.
  private static void link(Path linker, Path whole, Path linked)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(linker.toAbsolutePath().toString());
    command.addAll(BEGINNINGS);
    command.addAll(
        List.of(
            "--bundle",
            "--splitting",
            "--minify",
            "--format=esm",
            "--target=esnext",
            "--charset=utf8",
            "--legal-comments=eof",
            "--sourcemap",
            "--outbase=.",
            "--entry-names=[dir]/[name]",
            "--chunk-names=" + SHARED + "[hash]",
            "--log-level=warning",
            "--outdir=" + linked.toAbsolutePath()));
    int code = new ProcessBuilder(command).directory(whole.toFile()).inheritIO().start().waitFor();
    if (code != 0) {
      System.err.println("the web client could not be linked: esbuild ended with " + code);
      System.exit(1);
    }
  }

  /// The page names what its first module imports: a browser need not read the one to ask for the
  /// other.
  private static void loadAhead(Path linked) throws IOException {
    Path page = linked.resolve("index.html");
    String first = Files.readString(linked.resolve("main.js"));
    StringBuilder links = new StringBuilder();
    for (Path file : filesBelow(linked)) {
      String name = file.getFileName().toString();
      if (name.startsWith(SHARED) && name.endsWith(".js") && first.contains(name)) {
        links
            .append("<link rel=\"modulepreload\" href=\"%BASE%/")
            .append(name)
            .append("\" />\n    ");
      }
    }
    String script = "<script type=\"module\"";
    Files.writeString(page, Files.readString(page).replace(script, links + script));
  }

  /// What is asked for by addresses that last. The page itself is filled in by the server.
  private static void pack(Path linked) throws IOException {
    if (!Brotli4jLoader.isAvailable()) {
      System.err.println("no Brotli on this system: browsers get what gzip makes");
      return;
    }
    Encoder.Parameters best = new Encoder.Parameters().setQuality(11).setMode(Encoder.Mode.TEXT);
    for (Path file : filesBelow(linked)) {
      String name = file.getFileName().toString();
      if (name.endsWith(".css") || (name.endsWith(".js") && !name.equals("sw.js"))) {
        byte[] packed = Encoder.compress(Files.readAllBytes(file), best);
        Files.write(file.resolveSibling(name + ".br"), packed);
      }
    }
  }

  /// The one program in the jar, which holds one for this system.
  private Path unpackLinker() throws IOException {
    Path program = tools.resolve("esbuild");
    try (ZipFile jar = new ZipFile(tools.resolve("esbuild.jar").toFile())) {
      ZipEntry entry =
          jar.stream()
              .filter(each -> each.getName().matches(".*/(bin/esbuild|esbuild\\.exe)"))
              .findFirst()
              .orElseThrow(() -> new IOException("esbuild.jar holds no program"));
      unpack(jar, entry, program);
    }
    if (!program.toFile().setExecutable(true)) {
      throw new IOException(program + " cannot be made executable");
    }
    return program;
  }

  /// The modules of lit-html, with what maps them to their sources.
  private void unpackLibrary(Path folder) throws IOException {
    try (ZipFile jar = new ZipFile(tools.resolve("lit-html.jar").toFile())) {
      for (ZipEntry entry : jar.stream().toList()) {
        String name =
            entry.getName().replaceFirst("^META-INF/resources/_static/lit-html/[^/]+/", "");
        if (name.matches("(directives/)?[\\w-]+\\.js(\\.map)?")) {
          unpack(jar, entry, folder.resolve(name));
        }
      }
    }
  }

  private static void unpack(ZipFile jar, ZipEntry entry, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (InputStream in = jar.getInputStream(entry)) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// Copies files with these endings; all when there are none.
  private static void copy(Path from, Path to, Set<String> endings) throws IOException {
    for (Path file : filesBelow(from)) {
      String name = file.getFileName().toString();
      if (endings.isEmpty() || endings.contains(name.substring(name.lastIndexOf('.') + 1))) {
        Path copied = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copied.getParent());
        Files.copy(file, copied, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted((a, b) -> b.compareTo(a))
          .forEach(each -> {
            try {
              Files.delete(each);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
