package parley.net.http;

import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.DefaultFileRegion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.stream.ChunkedNioFile;
import io.netty.handler.stream.ChunkedWriteHandler;
import io.netty.util.concurrent.Future;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.door.web.WebReply;

/// A reply whose body is a part of a file: the kernel copies it to the socket, or it is read in
/// chunks where it has to be encrypted.
///
/// Who reads too slowly is cut: it holds a connection and an open file.
final class FileSending {
  private static final Logger LOG = LoggerFactory.getLogger(FileSending.class);

  /// Bytes encrypted at once.
  private static final int CHUNK_BYTES = 65_536;

  private final ChannelHandlerContext context;
  private final WebReply.FilePart part;
  private final Pace pace;
  private long seen;

  private FileSending(ChannelHandlerContext context, WebReply.FilePart part, Pace pace) {
    this.context = context;
    this.part = part;
    this.pace = pace;
  }

  /// Sends a file after its headers, which have been written.
  static ChannelFuture send(ChannelHandlerContext context, WebReply.FilePart part, Pace pace) {
    return new FileSending(context, part, pace).send();
  }

  /// A part of a file that is not sent.
  static void drop(WebReply.FilePart part) {
    try {
      part.channel().close();
    } catch (IOException e) {
      LOG.debug("a file cannot be closed: {}", e.toString());
    }
  }

  private ChannelFuture send() {
    ChannelPipeline pipeline = context.pipeline();
    LongSupplier sent;
    if (pipeline.get(SslHandler.class) == null) {
      DefaultFileRegion region = new DefaultFileRegion(part.channel(), part.from(), part.bytes());
      sent = region::transferred;
      context.write(region);
    } else {
      if (pipeline.get(ChunkedWriteHandler.class) == null) {
        pipeline.addBefore(context.name(), null, new ChunkedWriteHandler());
      }
      sent = encrypted();
    }
    ChannelFuture written = context.writeAndFlush(LastHttpContent.EMPTY_LAST_CONTENT);
    watch(sent, written);
    return written;
  }

  private LongSupplier encrypted() {
    try {
      ChunkedNioFile file =
          new ChunkedNioFile(part.channel(), part.from(), part.bytes(), CHUNK_BYTES);
      context.write(file);
      return file::currentOffset;
    } catch (IOException e) {
      LOG.debug("a file cannot be read: {}", e.toString());
      drop(part);
      context.close();
      return () -> 0;
    }
  }

  private void watch(LongSupplier sent, ChannelFuture written) {
    Future<?> looking =
        context
            .executor()
            .scheduleAtFixedRate(
                () -> {
                  if (sent.getAsLong() - seen < pace.bytes()) {
                    context.close();
                  }
                  seen = sent.getAsLong();
                },
                pace.millis(),
                pace.millis(),
                TimeUnit.MILLISECONDS);
    written.addListener(_ -> looking.cancel(false));
  }
}
