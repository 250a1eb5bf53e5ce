package parley.door.irc.talk;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import parley.account.ScramExchange;
import parley.core.id.Claim;
import parley.core.name.Nick;

/// One exchange of SASL (IRCv3 sasl 3.2): the mechanism, what has come of a message so far, how far
/// it has got.
public final class SaslTalk {
  /// Characters of one line; a message of so many goes on in the next.
  public static final int CHUNK_LENGTH = 400;

  /// Chunks of one message: more than the longest password in any mechanism takes.
  private static final int CHUNKS_MAX = 16;

  private final String mechanism;
  private final StringBuilder message = new StringBuilder();
  private @Nullable ScramExchange scram;
  private @Nullable Proven proven;

  /// An account that has been proved and waits for the client's last word.
  public record Proven(Claim claim, Nick account) {}

  /// An exchange that begins.
  public SaslTalk(String mechanism) {
    this.mechanism = mechanism;
  }

  /// Its mechanism.
  public String mechanism() {
    return mechanism;
  }

  /// Takes a piece of a message.
  ///
  /// @return whether the message is whole
  public boolean isWholeWith(String chunk) {
    if (!chunk.equals("+")) {
      message.append(chunk);
    }
    return chunk.length() < CHUNK_LENGTH;
  }

  /// Whether the message is longer than any can be.
  public boolean isTooLong() {
    return message.length() > CHUNK_LENGTH * CHUNKS_MAX;
  }

  /// The message that has come; null when it is no Base64. The next one begins.
  public byte @Nullable [] takeMessage() {
    try {
      return Base64.getDecoder().decode(message.toString());
    } catch (IllegalArgumentException _) {
      return null; // said to the client as a failure
    } finally {
      message.setLength(0);
    }
  }

  /// The exchange of SCRAM under way; null before it began.
  public @Nullable ScramExchange scram() {
    return scram;
  }

  /// SCRAM has begun.
  public void scram(ScramExchange begun) {
    scram = begun;
  }

  /// What has been proved; null while nothing is.
  public @Nullable Proven proven() {
    return proven;
  }

  /// Something has been proved.
  public void proven(Proven account) {
    proven = account;
  }
}
