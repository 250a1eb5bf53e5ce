package parley.endtoend;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/// What somebody looks at the page with: how large it is in CSS pixels, and how it is lit.
record Screen(int width, int height, boolean isPhone, ColorScheme light) {
  static final Screen DESK = new Screen(1280, 800, false, ColorScheme.LIGHT);
  static final Screen DARK_DESK = new Screen(1280, 800, false, ColorScheme.DARK);
  static final Screen PHONE = new Screen(390, 844, true, ColorScheme.LIGHT);

  /// A person of one's own with it, whose clock goes to 24.
  NewContextOptions options() {
    return new NewContextOptions()
        .setViewportSize(width, height)
        .setIsMobile(isPhone)
        .setHasTouch(isPhone)
        .setColorScheme(light)
        .setReducedMotion(ReducedMotion.REDUCE)
        .setLocale("en-GB");
  }
}
