package parley.door.web;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/// Takes the body of one request, piece by piece: away from the event loops, by one thread at a
/// time, which may wait. Ends with a reply, or broken off.
public interface Intake {
  /// Takes the next piece.
  ///
  /// @return null to go on; else what is replied, and nothing more comes
  @Nullable WebReply take(ByteBuffer piece);

  /// All is there.
  WebReply end();

  /// Nothing more will come, and nobody hears a reply.
  void broken();
}
