package parley.door.web;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.files.FileAddress;
import parley.files.FileStore;
import parley.files.Origin;
import parley.files.StoredFile;
import parley.files.Thumbnails;
import parley.files.Tickets;
import parley.files.UploadRefused;

/// Files over HTTP: what people have uploaded is below `/files/`, and uploading is done at
/// `/upload`.
///
/// Whoever knows a secret sends the file to `/upload/<secret>` or `/upload/<secret>/<name>` with
/// `POST` or `PUT`, so that `curl -T FILE` does; whoever has an account, to `/upload` with its name
/// and password (HTTP Basic), as clients do that know the FILEHOST extension. The reply is `201
/// Created` with the file's address, as `Location` and as a line of text.
///
/// Pages from elsewhere may upload too, for what lets anybody upload is in the address.
public final class FileSite implements Site {
  private static final Logger LOG = LoggerFactory.getLogger(FileSite.class);

  /// The name that a file is sent under (RFC 6266, 4.3).
  private static final Pattern FILE_NAME =
      Pattern.compile("filename\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))");

  private static final Pattern CODED_FILE_NAME =
      Pattern.compile("filename\\*\\s*=\\s*UTF-8'[^']*'([^;\\s]+)", Pattern.CASE_INSENSITIVE);

  private final FileStore store;
  private final Tickets tickets;
  private final Uploaders uploaders;
  private final FileReplies files;
  private final String publicUrl;
  private final Executor worker;
  private final Site others;

  /// @param uploaders who may upload with a password
  /// @param publicUrl how this server is reached from outside, without a slash at its end; empty:
  ///   as who uploads has reached it
  /// @param worker where is done what waits for the disk
  /// @param others what is to be had besides
  public FileSite(
      FileStore store,
      Tickets tickets,
      Uploaders uploaders,
      String publicUrl,
      Executor worker,
      Site others) {
    this.store = store;
    this.tickets = tickets;
    this.uploaders = uploaders;
    this.files = new FileReplies(store, new Thumbnails(store));
    this.publicUrl = publicUrl;
    this.worker = worker;
    this.others = others;
  }

  private static boolean isUpload(String path) {
    return path.equals(FileAddress.UPLOAD) || path.startsWith(FileAddress.UPLOAD + "/");
  }

  @Override
  public String methods(String path) {
    return isUpload(path) ? "POST, PUT, OPTIONS" : others.methods(path);
  }

  @Override
  public WebReply options(String path) {
    return isUpload(path) ? open(Site.super.options(path)) : others.options(path);
  }

  @Override
  public CompletableFuture<WebReply> reply(WebRequest request) {
    if (isUpload(request.path())) {
      return CompletableFuture.completedFuture(
          open(WebReply.sentence(405, "Send a file here: curl -T FILE URL"))
              .with(Map.of("allow", methods(request.path()))));
    }
    if (!request.path().startsWith(FileAddress.FILES)) {
      return others.reply(request);
    }
    return CompletableFuture.supplyAsync(() -> files.reply(request), worker)
        .exceptionally(problem -> {
          LOG.error("a file cannot be sent", problem);
          return WebReply.sentence(500, "The file cannot be read: the server's log says why.");
        });
  }

  /// A reply that pages from elsewhere may read, and that says what may be sent.
  private WebReply open(WebReply reply) {
    return reply.with(
        SecurityHeaders.with(
            Map.of(
                "access-control-allow-origin", "*",
                "access-control-allow-methods", "POST, PUT, OPTIONS",
                "access-control-allow-headers", "authorization, content-type, content-disposition",
                "access-control-expose-headers", "location, upload-limit",
                "access-control-max-age", "600",
                "accept-post", "*/*",
                "upload-limit", "max-size=" + store.limits().fileBytesMax(),
                "cache-control", "no-store")));
  }

  @Override
  public CompletableFuture<Taking> take(WebRequest request) {
    if (!isUpload(request.path())) {
      return others.take(request);
    }
    String[] parts = request.path().split("/", 4); // "", "upload", secret, name
    if (parts.length < 3 || parts[2].isEmpty()) {
      return byPassword(request);
    }
    Tickets.Ticket ticket = tickets.of(parts[2]);
    if (ticket == null) {
      return CompletableFuture.completedFuture(
          refused(WebReply.sentence(403, "This address for uploading is not valid any more.")));
    }
    return CompletableFuture.supplyAsync(() -> begin(request, ticket), worker)
        .exceptionally(this::broke);
  }

  private Taking broke(Throwable problem) {
    LOG.error("an upload cannot begin", problem);
    return refused(WebReply.sentence(500, "That failed: the server's log says why."));
  }

  private Taking refused(WebReply reply) {
    return new Taking.Refused(open(reply));
  }

  private Taking begin(WebRequest request, Tickets.Ticket ticket) {
    try {
      return new Taking.Begun(
          new UploadIntake(
              store.begin(ticket.origin(), name(request), request.declaredBytes()),
              file -> uploaded(request, ticket, file)));
    } catch (UploadRefused refusal) {
      return refused(UploadIntake.refused(refusal));
    } catch (IOException e) {
      return refused(UploadIntake.failed(e));
    }
  }

  private WebReply uploaded(WebRequest request, Tickets.Ticket ticket, StoredFile file) {
    if (!tickets.used(ticket, file)) {
      store.delete(file.id());
      return open(WebReply.sentence(409, "A file has been sent to this address already."));
    }
    String url = (publicUrl.isEmpty() ? request.base() : publicUrl) + FileAddress.of(file);
    return open(WebReply.sentence(201, url)).with(Map.of("location", url));
  }

  /// What the file is called: by its address, else by its headers.
  private static String name(WebRequest request) {
    String[] parts = request.path().split("/", 4);
    if (parts.length == 4 && !parts[3].isEmpty()) {
      return decoded(parts[3]);
    }
    String disposition = request.header("content-disposition");
    Matcher coded = CODED_FILE_NAME.matcher(disposition);
    if (coded.find()) {
      return decoded(coded.group(1));
    }
    Matcher plain = FILE_NAME.matcher(disposition);
    if (!plain.find()) {
      return "";
    }
    String quoted = plain.group(1);
    return quoted == null ? plain.group(2) : quoted.replaceAll("\\\\(.)", "$1");
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return text; // a per cent sign that means itself
    }
  }

  private CompletableFuture<Taking> byPassword(WebRequest request) {
    String[] known = credentials(request.header("authorization"));
    if (known.length < 2) {
      return CompletableFuture.completedFuture(unknown(401, "Who are you?"));
    }
    return uploaders
        .check(request.peer().address(), known[0], known[1])
        .thenApplyAsync(verdict -> judged(request, verdict), worker)
        .exceptionally(this::broke);
  }

  private Taking judged(WebRequest request, Uploaders.Verdict verdict) {
    return switch (verdict) {
      case Uploaders.Verdict.Known(Origin origin) ->
          begin(request, new Tickets.Ticket("", origin, false, Long.MAX_VALUE, _ -> {}));
      case Uploaders.Verdict.Wrong() -> unknown(401, "There is no such account and password.");
      case Uploaders.Verdict.Wait() -> unknown(429, "Too many wrong passwords. Wait a minute.");
    };
  }

  private Taking unknown(int status, String sentence) {
    Map<String, String> challenge = Map.of("www-authenticate", "Basic realm=\"account\"");
    return refused(WebReply.sentence(status, sentence).with(status == 401 ? challenge : Map.of()));
  }

  /// Name and password (RFC 7617); fewer than two when there are none.
  private static String[] credentials(String header) {
    if (!header.regionMatches(true, 0, "Basic ", 0, 6)) {
      return new String[0];
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(header.substring(6).strip());
      return new String(bytes, StandardCharsets.UTF_8).split(":", 2);
    } catch (IllegalArgumentException _) {
      return new String[0];
    }
  }
}
