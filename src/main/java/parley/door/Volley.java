package parley.door;

import java.util.ArrayList;
import java.util.List;

/// What was said in one room, one after the other, on its way to those of one event loop who hear
/// it all: they get the same bytes in one piece. For that loop only.
public final class Volley {
  private final List<Telling> tellings = new ArrayList<>();
  private final Looks looks = new Looks();

  /// Something more was said; not after the first look.
  public void add(Telling telling) {
    tellings.add(telling);
  }

  /// What was said, one by one.
  public List<Telling> tellings() {
    return tellings;
  }

  /// What all of it looks like in a variant; rendered once, and not to be changed.
  public byte[] in(Variant variant) {
    byte[] known = looks.in(variant);
    return known == null ? looks.keep(variant, joined(variant)) : known;
  }

  private byte[] joined(Variant variant) {
    if (tellings.size() == 1) {
      return tellings.getFirst().in(variant);
    }
    int length = 0;
    for (Telling telling : tellings) {
      length += telling.in(variant).length;
    }
    byte[] all = new byte[length];
    int at = 0;
    for (Telling telling : tellings) {
      byte[] one = telling.in(variant);
      System.arraycopy(one, 0, all, at, one.length);
      at += one.length;
    }
    return all;
  }
}
