package parley.door;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What one thing looks like in each variant that has been asked for. Few variants meet in one
/// room, so that growing by one is cheapest.
final class Looks {
  private static final Variant[] NONE = {};

  private Variant[] variants = NONE;
  private byte[][] rendered = {};

  /// What it looks like in a variant; null when nobody has rendered it.
  @SuppressWarnings("ReferenceEquality") // variants are compared by identity, see Variant
  byte @Nullable [] in(Variant variant) {
    for (int i = 0; i < variants.length; i++) {
      if (variants[i] == variant) {
        return rendered[i];
      }
    }
    return null;
  }

  /// Keeps what it looks like.
  ///
  /// @return the same bytes
  byte[] keep(Variant variant, byte[] bytes) {
    int count = variants.length;
    variants = Arrays.copyOf(variants, count + 1);
    rendered = Arrays.copyOf(rendered, count + 1);
    variants[count] = variant;
    rendered[count] = bytes;
    return bytes;
  }
}
