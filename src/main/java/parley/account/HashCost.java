package parley.account;

/// How dear a guess at a password is.
///
/// @param memoryKib memory of one Argon2id hash, KiB
/// @param passes how often Argon2id goes over that memory
/// @param rounds rounds of PBKDF2 in the keys for SCRAM
public record HashCost(int memoryKib, int passes, int rounds) {
  /// Argon2id as current advice has it: 19 MiB and two passes, a tenth of a second. The rounds for
  /// SCRAM are as many as clients in a browser do without anybody noticing; each is cheap for
  /// whoever steals the file, so that a server that needs no SCRAM should not offer it.
  public static final HashCost DEFAULT = new HashCost(19 * 1024, 2, 65_536);

  /// As cheap as the algorithms allow: for test runs only. RFC 7677 wants 4096 rounds at least.
  public static final HashCost LOWEST = new HashCost(8, 1, 4_096);

  public HashCost {
    if (memoryKib < 8 || passes < 1 || rounds < 4_096) {
      throw new IllegalArgumentException("below what the algorithms allow");
    }
  }
}
