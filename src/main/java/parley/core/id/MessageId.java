package parley.core.id;

/// Names one message for ever; ids sort as the messages happened, as numbers and as text.
///
/// @param sequence the place of the message in the one order of all facts, from 1
public record MessageId(long sequence) implements Comparable<MessageId> {
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int TEXT_LENGTH = 13;

  public MessageId {
    if (sequence < 1) {
      throw new IllegalArgumentException("a message id is at least 1, not " + sequence);
    }
  }

  /// The id as 13 characters of Crockford's base 32 in lower case, which sort as the numbers do.
  public String text() {
    char[] text = new char[TEXT_LENGTH];
    long rest = sequence;
    for (int i = TEXT_LENGTH - 1; i >= 0; i--) {
      text[i] = DIGITS.charAt((int) (rest & 31));
      rest >>>= 5;
    }
    return new String(text);
  }

  /// Reads what [#text()] wrote.
  ///
  /// @throws IllegalArgumentException when the text is not such an id
  public static MessageId parse(String text) {
    if (text.length() != TEXT_LENGTH || text.charAt(0) > '7') {
      throw new IllegalArgumentException("a message id has 13 characters: " + text.length());
    }
    long sequence = 0;
    for (int i = 0; i < TEXT_LENGTH; i++) {
      int digit = DIGITS.indexOf(text.charAt(i));
      if (digit < 0) {
        throw new IllegalArgumentException("not a character of a message id at " + i);
      }
      sequence = (sequence << 5) | digit;
    }
    return new MessageId(sequence);
  }

  @Override
  public int compareTo(MessageId other) {
    return Long.compare(sequence, other.sequence);
  }
}
