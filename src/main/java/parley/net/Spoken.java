package parley.net;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parley.door.Door;

/// What is spoken at a port.
public sealed interface Spoken {
  /// One dialect of lines.
  record One(Door door) implements Spoken {}

  /// Whatever the client speaks, as its first bytes show; a silent client is a person.
  ///
  /// @param text for people
  /// @param tagged for programs
  /// @param irc for IRC clients; null where IRC is not served
  /// @param tags the words that a program may begin with, without their colon
  /// @param isNick whether somebody could be called this
  record Auto(
      Door text, Door tagged, @Nullable Door irc, Set<String> tags, Predicate<String> isNick)
      implements Spoken {
    public Auto {
      tags = Set.copyOf(tags);
    }
  }

  /// Something that this version does not speak.
  record Later() implements Spoken {}
}
