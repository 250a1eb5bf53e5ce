package parley.net;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import java.nio.charset.StandardCharsets;

/// Takes telnet's commands (RFC 854, 855) out of the bytes and answers them; text passes as it is.
///
/// Every option is refused, so the terminal keeps editing and showing lines by itself. In
/// particular "suppress go-ahead" is refused: together with a hidden echo, common clients would
/// send key by key. As all options stay off, only WILL and DO need an answer and a refusal never
/// does (RFC 1143), so two machines cannot answer each other for ever; and the number of answers
/// has a limit. The one option that is ever on is our echo, which hides a password ([Echo]).
///
/// The byte 0xFF never occurs in UTF-8, so text is never taken for a command. A 0xFF that begins no
/// command is left in: the line is then refused as not UTF-8.
public final class TelnetFilter extends ChannelDuplexHandler {
  private static final int IAC = 255;
  private static final int DONT = 254;
  private static final int DO = 253;
  private static final int WONT = 252;
  private static final int WILL = 251;
  private static final int BEGIN_SUB = 250;
  private static final int ARE_YOU_THERE = 246;
  private static final int END_SUB = 240;
  private static final int FIRST_COMMAND = 236; // end of file, RFC 1184
  private static final int OPTION_ECHO = 1;

  /// Nothing is ever agreed on, so no sub-negotiation means anything; none that a client sends
  /// unasked is this long.
  private static final int SUB_BYTES_MAX = 1024;

  /// A client offers some ten options at the beginning, and asks for a timing mark with each
  /// Ctrl+C.
  private static final int ANSWERS_MAX = 500;

  private static final byte[] HERE = "[parley is here]\r\n".getBytes(StandardCharsets.US_ASCII);

  private enum State {
    TEXT,
    COMMAND,
    OPTION,
    SUB,
    SUB_COMMAND
  }

  private State state = State.TEXT;
  private int command;
  private int subBytes;
  private int answers;
  private boolean telnet;
  private boolean echoOffered;

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (!(message instanceof ByteBuf bytes) || (state == State.TEXT && !holdsCommand(bytes))) {
      context.fireChannelRead(message);
      return;
    }
    var text = context.alloc().buffer(bytes.readableBytes() + 1);
    var reply = Unpooled.buffer();
    try {
      while (bytes.isReadable() && subBytes <= SUB_BYTES_MAX) {
        next(bytes.readUnsignedByte(), text, reply);
      }
    } finally {
      bytes.release();
    }
    announce(context);
    passOn(context, text);
    if (subBytes > SUB_BYTES_MAX) {
      context.close();
    } else if (reply.isReadable()) {
      context.writeAndFlush(reply);
    }
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
    if (!(message instanceof Echo echo)) {
      context.write(message, promise);
      return;
    }
    boolean hide = echo == Echo.HIDDEN;
    if (telnet && hide != echoOffered) {
      echoOffered = hide;
      context.write(command(hide ? WILL : WONT, OPTION_ECHO), promise);
    } else {
      context.write(Unpooled.EMPTY_BUFFER, promise);
    }
  }

  private void next(int b, ByteBuf text, ByteBuf reply) {
    switch (state) {
      case TEXT -> {
        if (b == IAC) {
          state = State.COMMAND;
        } else {
          text.writeByte(b);
        }
      }
      case COMMAND -> command(b, text, reply);
      case OPTION -> {
        state = State.TEXT;
        answer(b, reply);
      }
      case SUB -> {
        subBytes++;
        state = b == IAC ? State.SUB_COMMAND : State.SUB;
      }
      case SUB_COMMAND -> subCommand(b, text, reply);
    }
  }

  private void command(int b, ByteBuf text, ByteBuf reply) {
    state = State.TEXT;
    if (b < FIRST_COMMAND) {
      text.writeByte(IAC).writeByte(b);
      return;
    }
    if (b == IAC) {
      text.writeByte(IAC);
      return;
    }
    telnet = true;
    if (b >= WILL) {
      command = b;
      state = State.OPTION;
    } else if (b == BEGIN_SUB) {
      subBytes = 0;
      state = State.SUB;
    } else if (b == ARE_YOU_THERE && mayAnswer()) {
      reply.writeBytes(HERE);
    }
  }

  private void subCommand(int b, ByteBuf text, ByteBuf reply) {
    subBytes++;
    if (b == IAC) {
      state = State.SUB;
    } else if (b == END_SUB) {
      subBytes = 0;
      state = State.TEXT;
    } else {
      subBytes = 0;
      command(b, text, reply); // the end is missing: as others do, take it as ended
    }
  }

  private void answer(int option, ByteBuf reply) {
    if (command == WILL && mayAnswer()) {
      reply.writeBytes(command(DONT, option));
    } else if (command == DO && !(echoOffered && option == OPTION_ECHO) && mayAnswer()) {
      reply.writeBytes(command(WONT, option));
    }
  }

  private boolean mayAnswer() {
    return ++answers <= ANSWERS_MAX;
  }

  private void announce(ChannelHandlerContext context) {
    if (telnet && !PeerIsTelnet.on(context.channel())) {
      PeerIsTelnet.mark(context.channel());
      context.fireUserEventTriggered(PeerIsTelnet.EVENT);
    }
  }

  private static void passOn(ChannelHandlerContext context, ByteBuf text) {
    if (text.isReadable()) {
      context.fireChannelRead(text);
    } else {
      text.release();
    }
  }

  private static boolean holdsCommand(ByteBuf bytes) {
    return bytes.indexOf(bytes.readerIndex(), bytes.writerIndex(), (byte) IAC) >= 0;
  }

  private static ByteBuf command(int command, int option) {
    return Unpooled.wrappedBuffer(new byte[] {(byte) IAC, (byte) command, (byte) option});
  }
}
