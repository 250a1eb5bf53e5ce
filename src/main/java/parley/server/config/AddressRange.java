package parley.server.config;

import java.net.InetAddress;
import java.util.function.Predicate;
import parley.server.config.key.Fit;
import parley.server.config.key.Form;
import parley.server.config.key.Text;

/// One IP address, or all that begin with the same bits: `10.0.0.0/8`.
///
/// @param start an address of the range; only its first bits matter
/// @param prefixBits how many bits all addresses of the range share
public record AddressRange(InetAddress start, int prefixBits) implements Predicate<InetAddress> {

  /// An address or a range in quotes.
  static final Form<AddressRange> FORM =
      new Text<>("an IP address or range", AddressRange::read, AddressRange::toString);

  public AddressRange {
    int bits = start.getAddress().length * Byte.SIZE;
    if (prefixBits < 0 || prefixBits > bits) {
      throw new IllegalArgumentException("a prefix has 0 to " + bits + " bits, not " + prefixBits);
    }
  }

  /// Reads `127.0.0.1`, `::1` or `10.0.0.0/8`; names are not looked up.
  public static AddressRange parse(String text) {
    int slash = text.indexOf('/');
    InetAddress start = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
    int all = start.getAddress().length * Byte.SIZE;
    return new AddressRange(
        start, slash < 0 ? all : Integer.parseInt(text, slash + 1, text.length(), 10));
  }

  /// Whether the address is one of these.
  @Override
  public boolean test(InetAddress address) {
    byte[] mine = start.getAddress();
    byte[] other = address.getAddress();
    if (mine.length != other.length) {
      return false;
    }
    for (int bit = 0; bit < prefixBits; bit++) {
      int mask = 0x80 >> (bit % Byte.SIZE);
      if (((mine[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }

  /// As it is written in the file.
  @Override
  public String toString() {
    boolean alone = prefixBits == start.getAddress().length * Byte.SIZE;
    return alone ? start.getHostAddress() : start.getHostAddress() + "/" + prefixBits;
  }

  private static Fit<AddressRange> read(String text) {
    try {
      return new Fit.Fits<>(parse(text));
    } catch (IllegalArgumentException _) {
      return Fit.unfit(text);
    }
  }
}
