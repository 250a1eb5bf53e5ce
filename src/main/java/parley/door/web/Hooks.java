package parley.door.web;

import java.util.concurrent.CompletableFuture;

/// Lets programs say something. For any thread.
public interface Hooks {
  /// Nobody may.
  Hooks NONE =
      new Hooks() {
        @Override
        public boolean isOne(String secret) {
          return false;
        }

        @Override
        public CompletableFuture<Outcome> say(String secret, String text) {
          return CompletableFuture.completedFuture(Outcome.UNKNOWN);
        }
      };

  /// What came of it.
  enum Outcome {
    /// It was said.
    SAID(200, "said"),
    /// There is nothing to say.
    EMPTY(400, "There is nothing to say."),
    /// Nobody has that secret.
    UNKNOWN(403, "There is no such webhook."),
    /// Somebody else has the name.
    NAME_TAKEN(409, "Somebody else has the name of this webhook."),
    /// The room does not let it, or it is too long.
    REFUSED(409, "The room does not take that."),
    /// Too much in a minute.
    TOO_MUCH(429, "That is too much. Wait a minute."),
    /// It cannot be stored.
    NOT_STORED(503, "Nothing can be stored at the moment.");

    private final int status;
    private final String sentence;

    Outcome(int status, String sentence) {
      this.status = status;
      this.sentence = sentence;
    }

    WebReply reply() {
      return WebReply.sentence(status, sentence);
    }
  }

  /// Whether somebody may speak with this secret.
  boolean isOne(String secret);

  /// Says something; never fails.
  CompletableFuture<Outcome> say(String secret, String text);
}
