package parley.door.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Incoming webhooks: the body of a `POST` to `/hook/<secret>` is said in a room.
public final class HookSite implements Site {
  private static final String PATH = "/hook/";

  /// Bytes of a body: more than a message may have.
  private static final int BODY_BYTES_MAX = 16_384;

  /// How long it may take to be said.
  private static final int SAY_SECONDS = 10;

  private final Hooks hooks;
  private final Site others;

  /// @param others what is to be had besides
  public HookSite(Hooks hooks, Site others) {
    this.hooks = hooks;
    this.others = others;
  }

  @Override
  public String methods(String path) {
    return path.startsWith(PATH) ? "POST, PUT, OPTIONS" : others.methods(path);
  }

  @Override
  public CompletableFuture<WebReply> reply(WebRequest request) {
    return request.path().startsWith(PATH)
        ? CompletableFuture.completedFuture(
            WebReply.sentence(405, "Say something: curl -d 'text' URL")
                .with(Map.of("allow", methods(request.path()))))
        : others.reply(request);
  }

  @Override
  public WebReply options(String path) {
    return path.startsWith(PATH) ? Site.super.options(path) : others.options(path);
  }

  @Override
  public CompletableFuture<Taking> take(WebRequest request) {
    if (!request.path().startsWith(PATH)) {
      return others.take(request);
    }
    String secret = request.path().substring(PATH.length());
    Taking taking =
        !hooks.isOne(secret)
            ? new Taking.Refused(Hooks.Outcome.UNKNOWN.reply())
            : request.declaredBytes() > BODY_BYTES_MAX
                ? new Taking.Refused(tooLong())
                : new Taking.Begun(new Body(secret));
    return CompletableFuture.completedFuture(taking);
  }

  private static WebReply tooLong() {
    return WebReply.sentence(413, "That is too long.");
  }

  /// The words on their way.
  private final class Body implements Intake {
    private final String secret;
    private final ByteArrayOutputStream words = new ByteArrayOutputStream();

    Body(String secret) {
      this.secret = secret;
    }

    @Override
    public @Nullable WebReply take(ByteBuffer piece) {
      if (words.size() + piece.remaining() > BODY_BYTES_MAX) {
        return tooLong();
      }
      byte[] bytes = new byte[piece.remaining()];
      piece.get(bytes);
      words.writeBytes(bytes);
      return null;
    }

    @Override
    public WebReply end() {
      try {
        String text = words.toString(StandardCharsets.UTF_8);
        return hooks.say(secret, text).orTimeout(SAY_SECONDS, TimeUnit.SECONDS).join().reply();
      } catch (CompletionException _) {
        return Hooks.Outcome.NOT_STORED.reply(); // the engine does not answer
      }
    }

    @Override
    public void broken() {
      // nothing was said
    }
  }
}
