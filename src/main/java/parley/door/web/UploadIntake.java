package parley.door.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.files.StoredFile;
import parley.files.Upload;
import parley.files.UploadRefused;

/// The body of an upload on its way to the store.
final class UploadIntake implements Intake {
  private static final Logger LOG = LoggerFactory.getLogger(UploadIntake.class);

  private final Upload upload;
  private final Function<StoredFile, WebReply> then;

  /// @param then what is replied when it is there
  UploadIntake(Upload upload, Function<StoredFile, WebReply> then) {
    this.upload = upload;
    this.then = then;
  }

  @Override
  public @Nullable WebReply take(ByteBuffer piece) {
    try {
      upload.write(piece);
      return null;
    } catch (UploadRefused refusal) {
      broken();
      return refused(refusal);
    } catch (IOException e) {
      broken();
      return failed(e);
    }
  }

  @Override
  public WebReply end() {
    try {
      return then.apply(upload.finish());
    } catch (IOException e) {
      return failed(e);
    } finally {
      broken(); // nothing, where it is finished
    }
  }

  @Override
  public void broken() {
    try {
      upload.close();
    } catch (IOException e) {
      LOG.warn("what is left of an upload cannot be removed: {}", e.toString());
    }
  }

  /// Why an upload is not taken.
  static WebReply refused(UploadRefused refusal) {
    int status =
        switch (refusal.why()) {
          case TOO_LARGE -> 413;
          case OWNER_FULL, SERVER_FULL, DISK_FULL -> 507; // RFC 4918, 11.5
          case TOO_MANY -> 429;
          case CLOSED -> 503;
        };
    String reason = refusal.why().reason();
    String sentence = Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + ".";
    WebReply reply = WebReply.sentence(status, sentence);
    return status == 429 ? reply.with(Map.of("retry-after", "10")) : reply;
  }

  /// The disk does not do what it should.
  static WebReply failed(IOException e) {
    LOG.warn("an upload cannot be written: {}", e.toString());
    return WebReply.sentence(507, "The file cannot be stored at the moment.");
  }
}
