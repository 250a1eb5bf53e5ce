package parley.net;

import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;

/// The one line for clients whose protocol is not spoken at a port, in a form that they show.
final class NotServed {
  private static final String SENTENCE = " is not spoken at this port.";

  private static final byte[] NOTHING = {};
  private static final byte[] TLS = bytes("TLS" + SENTENCE + "\n");
  private static final byte[] IRC = bytes("ERROR :IRC" + SENTENCE + " There is nc or telnet.\r\n");

  private NotServed() {}

  /// What a client of this protocol is sent before it is closed.
  ///
  /// @param seen its first bytes
  static byte[] words(Protocol protocol, ByteBuf seen) {
    return switch (protocol) {
      case IRC -> IRC;
      case TLS -> TLS;
      case HTTP -> http(isHead(seen));
      case PROXY, TAGGED, TEXT -> NOTHING;
    };
  }

  /// What a client is sent that was greeted as a person before it spoke this protocol. HTTP gets
  /// nothing: the greeting was no HTTP, and browsers ask again.
  static byte[] lateWords(Protocol protocol) {
    return protocol == Protocol.IRC ? IRC : NOTHING;
  }

  /// RFC 9110: a HEAD request is answered with the header that GET would have, and no body.
  private static byte[] http(boolean head) {
    String body = "The web page" + SENTENCE + " There is nc or telnet.\n";
    String header =
        """
        HTTP/1.1 503 Service Unavailable\r
        Content-Type: text/plain; charset=utf-8\r
        Content-Length: %d\r
        Cache-Control: no-store\r
        Connection: close\r
        \r
        """
            .formatted(body.length());
    return bytes(head ? header : header + body);
  }

  private static boolean isHead(ByteBuf seen) {
    return seen.readableBytes() > 4
        && seen.toString(seen.readerIndex(), 5, StandardCharsets.US_ASCII).equals("HEAD ");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
