package parley.net.http;

import io.netty.handler.codec.http.FullHttpResponse;
import org.jspecify.annotations.Nullable;
import parley.door.web.WebPeer;

/// What becomes of a connection that speaks HTTP.
public interface HttpNext {
  /// Whether the client is a proxy that may speak for others.
  boolean isProxy();

  /// The proxy says who is really there, before anything else happens.
  ///
  /// @return whether there is still room for it
  boolean isReally(Forwarded forwarded);

  /// It speaks lines from here on; their bytes come to handlers added at the end.
  ///
  /// @param host the server as the client calls it, with its port unless that is the usual one
  void upgraded(String host);

  /// Asks for room for a body on its way, in either direction.
  ///
  /// @return what gives it back; null when there is none
  @Nullable Runnable room();

  /// Who asks.
  WebPeer peer();

  /// It ends with this.
  void ends(FullHttpResponse lastWords);

  /// It ends with this, though a body is still coming.
  void endsAmidBody(FullHttpResponse lastWords);
}
