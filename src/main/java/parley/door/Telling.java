package parley.door;

import parley.core.event.Fact;

/// A fact on its way to the people of one event loop; remembers what it looks like in each variant.
/// For that loop only.
public final class Telling {
  private final Fact fact;
  private final Looks looks = new Looks();

  /// To be rendered when first needed.
  public Telling(Fact fact) {
    this.fact = fact;
  }

  /// What happened.
  public Fact fact() {
    return fact;
  }

  /// What it looks like in a variant; rendered once.
  public byte[] in(Variant variant) {
    byte[] known = looks.in(variant);
    return known == null ? looks.keep(variant, variant.render(fact)) : known;
  }
}
