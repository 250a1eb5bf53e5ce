package parley.endtoend;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Every screen of the page on a phone ([WebGallery]).
@Execution(ExecutionMode.CONCURRENT)
class WebPhoneScreensTest {
  @TestFactory
  @Execution(ExecutionMode.SAME_THREAD)
  Stream<DynamicTest> everyScreenOnAPhone() throws IOException {
    var gallery = new WebGallery(Screen.PHONE);
    return gallery.onEach(scene -> {
      gallery.look(scene, "phone", Screen.PHONE);
    });
  }
}
