package parley.door;

import java.util.Arrays;
import parley.core.event.Fact;

/// A fact on its way to the people of one event loop; remembers what it looks like in each variant.
/// For that loop only.
public final class Telling {
  private static final Variant[] NONE = {};

  private final Fact fact;
  private Variant[] variants = NONE;
  private byte[][] rendered = {};

  /// To be rendered when first needed.
  public Telling(Fact fact) {
    this.fact = fact;
  }

  /// What happened.
  public Fact fact() {
    return fact;
  }

  /// What it looks like in a variant; rendered once.
  @SuppressWarnings("ReferenceEquality") // variants are compared by identity, see Variant
  public byte[] in(Variant variant) {
    for (int i = 0; i < variants.length; i++) {
      if (variants[i] == variant) {
        return rendered[i];
      }
    }
    return add(variant);
  }

  /// Few variants meet in one room, so that growing by one is cheapest.
  private byte[] add(Variant variant) {
    int count = variants.length;
    variants = Arrays.copyOf(variants, count + 1);
    rendered = Arrays.copyOf(rendered, count + 1);
    variants[count] = variant;
    rendered[count] = variant.render(fact);
    return rendered[count];
  }
}
