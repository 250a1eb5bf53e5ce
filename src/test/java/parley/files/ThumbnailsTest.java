package parley.files;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.files.Warehouse.ANN;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThumbnailsTest {
  @TempDir Path folder;
  private Warehouse house;
  private Thumbnails thumbnails;

  @BeforeEach
  void open() {
    house = new Warehouse(folder, FileLimits.DEFAULT);
    thumbnails = new Thumbnails(house.store());
  }

  @AfterEach
  void close() {
    house.close();
  }

  private static byte[] picture(int width, int height, int type, String format) throws IOException {
    BufferedImage image = new BufferedImage(width, height, type);
    image.setRGB(0, 0, width, 1, new int[width], 0, 0);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  private Thumbnails.Thumbnail of(byte[] picture) throws UploadRefused {
    return Objects.requireNonNull(thumbnails.of(house.put(ANN, "a", picture)));
  }

  @Test
  void aLargePictureHasASmallOneOfTheSameShape() throws Exception {
    byte[] large = picture(3_000, 1_000, BufferedImage.TYPE_INT_RGB, "jpg");
    Thumbnails.Thumbnail small = of(large);
    assertThat(small.type()).isEqualTo("image/jpeg");
    BufferedImage read = ImageIO.read(small.path().toFile());
    assertThat(read.getWidth()).isEqualTo(Thumbnails.SIDE_MAX);
    assertThat(read.getHeight()).isEqualTo(160);
    assertThat(of(large)).isEqualTo(small);
  }

  @Test
  void whatOneCanSeeThroughStaysSo() throws Exception {
    Thumbnails.Thumbnail small = of(picture(20, 10, BufferedImage.TYPE_INT_ARGB, "png"));
    assertThat(small.type()).isEqualTo("image/png");
    assertThat(ImageIO.read(small.path().toFile()).getWidth()).isEqualTo(20);
  }

  @Test
  void itGoesWithItsPicture() throws Exception {
    StoredFile file = house.put(ANN, "a.gif", picture(600, 600, BufferedImage.TYPE_INT_RGB, "gif"));
    Path small = Objects.requireNonNull(thumbnails.of(file)).path();
    house.store().delete(file.id());
    assertThat(Files.exists(small)).isFalse();
  }

  @Test
  void aPictureThatWouldUnfoldToFarTooMuchIsNotDecoded() throws Exception {
    byte[] bomb = picture(10, 10, BufferedImage.TYPE_INT_RGB, "png");
    ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
    CRC32 crc = new CRC32();
    crc.update(bomb, 12, 17);
    ByteBuffer.wrap(bomb).putInt(29, (int) crc.getValue());
    assertThat(thumbnails.of(house.put(ANN, "bomb.png", bomb))).isNull();
  }

  @Test
  void whatIsNoPictureOrABrokenOneHasNone() throws Exception {
    assertThat(thumbnails.of(house.put(ANN, "a.png", "no picture"))).isNull();
    byte[] broken = picture(100, 100, BufferedImage.TYPE_INT_RGB, "png");
    Arrays.fill(broken, 40, broken.length, (byte) 7);
    assertThat(thumbnails.of(house.put(ANN, "b.png", broken))).isNull();
    assertThat(house.onDisk("thumb")).isEmpty();
    assertThat(house.onDisk("incoming")).isEmpty();
  }
}
