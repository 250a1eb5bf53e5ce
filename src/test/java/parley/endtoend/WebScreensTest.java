package parley.endtoend;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Every screen of the page on a desk, by light and in the dark ([WebGallery]).
@Execution(ExecutionMode.CONCURRENT)
class WebScreensTest {
  @TestFactory
  @Execution(ExecutionMode.SAME_THREAD)
  Stream<DynamicTest> everyScreenOnADesk() throws IOException {
    var gallery = new WebGallery(Screen.DESK);
    return gallery.onEach(scene -> {
      gallery.look(scene, "desk", Screen.DESK);
      gallery.look(scene, "dark", Screen.DARK_DESK);
    });
  }
}
