package parley.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A WebSocket client that may do everything wrong: it makes its frames by hand (RFC 6455, 5.2).
final class WebSocketCaller {
  static final int MORE = 0;
  static final int TEXT = 1;
  static final int BINARY = 2;
  static final int CLOSE = 8;
  static final int PING = 9;
  static final int PONG = 10;

  private static final int FINAL = 0x80;
  private static final int MASKED = 0x80;

  private final Caller caller;
  private final List<String> answer = new ArrayList<>();

  /// One message or control frame of the server's.
  static final class Frame {
    private final int kind;
    private final byte[] bytes;

    private Frame(int kind, byte[] bytes) {
      this.kind = kind;
      this.bytes = bytes;
    }

    int kind() {
      return kind;
    }

    String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }

    /// Why the server closes.
    int code() {
      return (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    }
  }

  /// Asks for an upgrade and reads the answer.
  ///
  /// @param headers more than the necessary ones, each `Name: value`
  WebSocketCaller(Caller caller, String path, String... headers) {
    this.caller = caller;
    StringBuilder request = new StringBuilder("GET " + path + " HTTP/1.1\r\n");
    request.append("Host: chat.example:5555\r\nConnection: keep-alive, Upgrade\r\n");
    request.append("Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n");
    request.append("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");
    for (String header : headers) {
      request.append(header).append("\r\n");
    }
    caller.sends(request.append("\r\n").toString());
    for (String line = caller.line(); !line.equals("\r"); line = caller.line()) {
      answer.add(line.strip());
    }
  }

  /// The head of the server's answer.
  List<String> answer() {
    return answer;
  }

  /// Sends a line as a text message.
  WebSocketCaller says(String line) {
    return sends(TEXT, true, line.getBytes(StandardCharsets.UTF_8));
  }

  WebSocketCaller sends(int kind, boolean last, byte[] bytes) {
    caller.sends(frame(kind | (last ? FINAL : 0), bytes));
    return this;
  }

  /// Sends bytes as they are.
  WebSocketCaller sendsRaw(byte[] bytes) {
    caller.sends(bytes);
    return this;
  }

  static byte[] frame(int first, byte[] bytes) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(first);
    if (bytes.length < 126) {
      all.write(MASKED | bytes.length);
    } else {
      all.write(MASKED | 126);
      all.write(bytes.length >>> 8);
      all.write(bytes.length);
    }
    byte[] mask = {1, 2, 3, 4};
    all.writeBytes(mask);
    for (int i = 0; i < bytes.length; i++) {
      all.write(bytes[i] ^ mask[i % 4]);
    }
    return all.toByteArray();
  }

  Frame frame() {
    byte[] head = caller.bytes(2);
    assertThat(head).as("a frame's head").hasSize(2);
    assertThat(head[0] & FINAL).as("servers send whole messages").isEqualTo(FINAL);
    int length = head[1] & 0xFF;
    assertThat(length).as("servers mask nothing").isLessThan(127);
    if (length == 126) {
      byte[] more = caller.bytes(2);
      length = (more[0] & 0xFF) << 8 | (more[1] & 0xFF);
    }
    return new Frame(head[0] & 15, caller.bytes(length));
  }

  /// Reads one text message for each of these.
  WebSocketCaller reads(String... lines) {
    for (String line : lines) {
      Frame frame = frame();
      assertThat(frame.kind()).as(frame.text()).isEqualTo(TEXT);
      assertThat(frame.text()).isEqualTo(line);
    }
    return this;
  }

  /// The server closes, and says why.
  void isClosed(int code) {
    Frame frame = frame();
    while (frame.kind() == PONG) {
      frame = frame();
    }
    assertThat(frame.kind()).as(frame.text()).isEqualTo(CLOSE);
    assertThat(frame.code()).isEqualTo(code);
    assertThat(caller.rest()).isEmpty();
  }

  Caller socket() {
    return caller;
  }
}
