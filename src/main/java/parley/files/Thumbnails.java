package parley.files;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes small pictures of large ones, when somebody first asks, and keeps them. For threads that
/// may wait.
///
/// Pictures come from anybody: how large one is, is looked at before anything is decoded, lines and
/// columns that are not needed are passed over while it is read, and only one is decoded at a time.
public final class Thumbnails {
  static final String JPEG = "jpg";
  static final String PNG = "png";

  private static final Logger LOG = LoggerFactory.getLogger(Thumbnails.class);

  /// Pixels of the longer side: what a card shows on a screen with two pixels to each.
  static final int SIDE_MAX = 480;

  /// Pixels of a picture that is decoded: what telephones make. More cost a hundred megabytes.
  private static final long PIXELS_MAX = 50_000_000;

  /// Bytes of such a picture.
  private static final long BYTES_MAX = 32L << 20;

  private static final Set<String> DECODED = Set.of("image/png", "image/jpeg", "image/gif");

  private final FileStore store;
  private final Semaphore atWork = new Semaphore(1, true);

  /// Small pictures of what is in a store.
  public Thumbnails(FileStore store) {
    this.store = store;
  }

  /// A small picture.
  ///
  /// @param type `image/jpeg` or `image/png`
  public record Thumbnail(Path path, String type) {}

  /// The small picture of a file; null when there can be none.
  public @Nullable Thumbnail of(StoredFile file) {
    if (!DECODED.contains(file.type()) || file.bytes() > BYTES_MAX) {
      return null;
    }
    Thumbnail made = made(file);
    if (made != null) {
      return made;
    }
    try {
      atWork.acquire();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return null;
    }
    try {
      Thumbnail meanwhile = made(file);
      return meanwhile == null ? make(file) : meanwhile;
    } finally {
      atWork.release();
    }
  }

  private @Nullable Thumbnail made(StoredFile file) {
    Path jpeg = store.shelves().thumbnail(file.digest(), JPEG);
    if (Files.exists(jpeg)) {
      return new Thumbnail(jpeg, "image/jpeg");
    }
    Path png = store.shelves().thumbnail(file.digest(), PNG);
    return Files.exists(png) ? new Thumbnail(png, "image/png") : null;
  }

  /// What is broken in a picture shows as an exception of any kind.
  private @Nullable Thumbnail make(StoredFile file) {
    try {
      BufferedImage small = small(store.shelves().content(file.digest()));
      if (small == null) {
        return null;
      }
      String ending = small.getColorModel().hasAlpha() ? PNG : JPEG;
      Path part = store.shelves().incoming();
      ImageIO.write(small, ending, part.toFile());
      Path place = store.shelves().thumbnail(file.digest(), ending);
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return made(file);
    } catch (IOException | RuntimeException e) {
      LOG.debug("no small picture of {}: {}", file.id().text(), e.toString());
      return null;
    }
  }

  private static @Nullable BufferedImage small(Path picture) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(picture.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return null;
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return small(reader);
      } finally {
        reader.dispose();
      }
    }
  }

  private static @Nullable BufferedImage small(ImageReader reader) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > PIXELS_MAX) {
      return null;
    }
    int step = Math.max(1, Math.max(width, height) / (2 * SIDE_MAX));
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(step, step, 0, 0);
    BufferedImage read = reader.read(0, param);
    double scale = Math.min(1, (double) SIDE_MAX / Math.max(read.getWidth(), read.getHeight()));
    int type =
        read.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage small =
        new BufferedImage(
            Math.max(1, (int) Math.round(read.getWidth() * scale)),
            Math.max(1, (int) Math.round(read.getHeight() * scale)),
            type);
    Graphics2D pencil = small.createGraphics();
    pencil.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pencil.drawImage(read, 0, 0, small.getWidth(), small.getHeight(), null);
    pencil.dispose();
    return small;
  }
}
