package parley.net;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.core.event.Departure;
import parley.core.id.SessionId;
import parley.door.Connection;
import parley.door.Conversation;
import parley.door.Door;
import parley.door.Farewell;
import parley.door.Heard;
import parley.engine.Ask;
import parley.net.http.WebSocketLines;

/// One socket and the conversation on it. For its event loop only.
///
/// Lines come in one by one, and only while few requests are under way and nothing is being
/// answered off the loop: otherwise the socket is not read, and the peer waits. What is said on it
/// is gathered and leaves in one write: at the end of a batch, of a read, of a timer.
///
/// It ends once, whoever ends it: the conversation hears that it is gone, the roster forgets it,
/// and the socket closes when what was written is out.
final class SocketConnection implements Connection {
  private static final int WEBSOCKET_GOING_AWAY = 1001; // RFC 6455, 7.4.1
  private static final int WEBSOCKET_CUT = 1008; // against the rules
  private static final Logger LOG = LoggerFactory.getLogger(SocketConnection.class);

  private final Edge edge;
  private final Loop loop;
  private final Channel channel;
  private final Reading reading;
  private final Outgoing outgoing;
  private final Peer peer;
  private Voice voice;
  private final Exchange exchange;
  private final Errands errands;
  private @Nullable LoginTimeOut loginTimeOut;
  private @Nullable Timers timers;
  private Departure brokenBy = Departure.LOST;
  private boolean telnet;
  private boolean inputEnded;
  private boolean closing;
  private boolean ended;

  /// A connection on which a conversation is about to begin.
  ///
  /// @param context where writes begin, on their way to the socket
  /// @param reading the channel's; shared with whoever else may stop the reading
  SocketConnection(
      Edge edge,
      Loop loop,
      ChannelHandlerContext context,
      Reading reading,
      LoginTimeOut timeOut,
      Door door) {
    this.edge = edge;
    this.loop = loop;
    this.channel = context.channel();
    this.reading = reading;
    this.outgoing = new Outgoing(context, loop.gathers());
    this.peer = new Peer(channel, edge.cloak(), edge.trustsProxy());
    this.voice = new Voice(edge.sessions().next(), loop.number());
    this.errands = new Errands(edge.offLoop(), loop.executor(), reading);
    this.exchange = new Exchange(this, edge, reading, door.open(this));
    limitLogin(timeOut);
  }

  private void limitLogin(LoginTimeOut timeOut) {
    loginTimeOut = timeOut;
    timeOut.atEnd(() -> cut(Farewell.LOGIN_TIMEOUT, Departure.TIMED_OUT));
  }

  /// Begins the conversation.
  void begin() {
    LOG.debug("{} from {} begins", voice.session(), address());
    loop.add(this);
    loop.roster().add(voice.session(), exchange);
    exchange.say(Conversation::begin);
  }

  /// Leaves quietly as whoever it was, and begins anew in another protocol.
  ///
  /// @param firstWords written before anything that is said in it
  void beginAnew(Door door, byte[] firstWords) {
    if (closing || ended) {
      return;
    }
    leave(Departure.SWITCHED);
    voice = new Voice(edge.sessions().next(), loop.number());
    ended = false;
    exchange.beginAnew(door);
    limitLogin(new LoginTimeOut(channel, edge.limits().times().loginMillis()));
    write(firstWords);
    begin();
    reading.go(Reading.Stop.ASKS);
  }

  /// Leaves quietly as whoever it was, for it speaks a protocol that is not served here.
  ///
  /// @param lastWords in that protocol
  void endSwitched(byte[] lastWords) {
    if (!closing && !ended) {
      write(lastWords);
      end(Departure.SWITCHED);
    }
  }

  /// A line came in, or something that is none.
  void hear(Heard heard) {
    if (!closing && !ended) {
      exchange.say(conversation -> conversation.hear(heard));
    }
  }

  /// The peer has been heard to speak telnet.
  void isTelnet() {
    telnet = true;
  }

  /// The peer will send nothing more, and may still be reading: what it has asked is answered, then
  /// it has left.
  void inputEnded() {
    inputEnded = true;
    endIfAnswered();
  }

  /// The socket broke; nothing can be written any more.
  void broken(Departure by) {
    brokenBy = by;
    end(by);
  }

  /// The socket is closed.
  void closed() {
    end(brokenBy);
    loop.remove(this);
  }

  /// Says why and ends.
  void cut(Farewell why, Departure how) {
    if (!ended) {
      LOG.info("{} from {} is cut: {}", voice.session(), address(), why.reason());
      WebSocketLines.closesWith(channel, WEBSOCKET_CUT);
      exchange.say(conversation -> conversation.farewell(why));
      end(how);
    }
  }

  /// Ends because the server does: everybody leaves with it, so nobody needs to be told.
  void shutDown() {
    if (!ended) {
      WebSocketLines.closesWith(channel, WEBSOCKET_GOING_AWAY);
      exchange.say(conversation -> conversation.farewell(Farewell.SHUTDOWN));
      ended = true;
      forget();
      Ending.of(channel, edge.limits().times().inHaste(), outgoing::flush);
    }
  }

  /// Writes what was gathered. A peer that has not read what it was sent before is cut. What is
  /// said to a peer that has ended its input leaves at the end, which is near.
  void flush() {
    if (!ended && outgoing.isWaiting()) {
      boolean last = Ending.mustWriteLast(channel);
      long behind = last ? outgoing.waitingBytes() : outgoing.unreadBytes();
      if (behind > edge.limits().sendBytesMax()) {
        cut(Farewell.SLOW_READER, Departure.SLOW_READER);
      } else if (!last) {
        outgoing.flush();
      }
    }
  }

  Reading reading() {
    return reading;
  }

  @Override
  public SessionId session() {
    return voice.session();
  }

  @Override
  public String address() {
    return peer.address();
  }

  @Override
  public String host() {
    return peer.host();
  }

  @Override
  public @Nullable String webOrigin() {
    return peer.webOrigin();
  }

  @Override
  public String arrival() {
    return peer.arrival();
  }

  @Override
  public boolean secure() {
    return peer.secure();
  }

  @Override
  public @Nullable String certificate() {
    return peer.certificate();
  }

  @Override
  public boolean actAs(String address, @Nullable String host, boolean secure) {
    return peer.actAs(address, host, secure);
  }

  @Override
  public boolean telnet() {
    return telnet;
  }

  @Override
  public void hideTyping(boolean hide) {
    outgoing.flush();
    channel.writeAndFlush(hide ? Echo.HIDDEN : Echo.SHOWN);
  }

  @Override
  public void write(byte[] bytes) {
    if (!closing && !ended) {
      outgoing.add(bytes);
    }
  }

  @Override
  public void ask(Ask ask, @Nullable Object tag) {
    exchange.ask(voice, ask, tag);
  }

  @Override
  public <T> void offLoop(Supplier<T> work, Consumer<T> then, Consumer<RuntimeException> failed) {
    errands.run(work, then, failed, this::goOn);
  }

  private void goOn(Runnable next) {
    if (!ended) {
      exchange.guarded(next);
      errands.readAgain();
      flush();
      endIfAnswered();
    }
  }

  @Override
  public void soon(Runnable task) {
    if (!loop.executor().isShuttingDown()) {
      loop.executor().execute(() -> goOn(task));
    }
  }

  @Override
  public void afterwards(long millis, Runnable task) {
    if (!loop.executor().isShuttingDown()) {
      loop.executor().schedule(() -> exchange.guarded(task), millis, TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public Timer after(long millis, Runnable task) {
    if (timers == null) {
      timers = new Timers(loop.executor());
    }
    return timers.after(
        millis,
        () -> {
          exchange.guarded(task);
          flush();
        });
  }

  @Override
  public void watch(String key) {
    loop.roster().watch(voice.session(), key);
  }

  @Override
  public void unwatch(String key) {
    loop.roster().unwatch(voice.session(), key);
  }

  @Override
  public void become(Conversation other) {
    exchange.become(other);
    loop.roster().presenceReconsidered(voice.session());
  }

  @Override
  public void loggedIn() {
    edge.whereabouts().add(this);
    cancelLoginTimeOut();
  }

  private void cancelLoginTimeOut() {
    if (loginTimeOut != null) {
      loginTimeOut.cancel();
      loginTimeOut = null;
    }
  }

  @Override
  public void close() {
    if (!closing && !ended) {
      closing = true;
      loop.executor().execute(() -> end(Departure.QUIT));
    }
  }

  /// A peer that sends nothing more has left as soon as it has been answered.
  void endIfAnswered() {
    if (inputEnded && exchange.isAnswered() && !errands.areUnderWay()) {
      end(Departure.LOST);
    }
  }

  private void end(Departure how) {
    if (!ended) {
      leave(how);
      Ending.of(channel, edge.limits().times(), outgoing::flush);
    }
  }

  private void leave(Departure how) {
    LOG.debug("{} ends: {}", voice.session(), how);
    ended = true;
    exchange.say(conversation -> conversation.gone(how));
    forget();
  }

  private void forget() {
    loop.roster().remove(voice.session());
    if (timers != null) {
      timers.cancelAll();
    }
    edge.whereabouts().remove(voice.session());
    cancelLoginTimeOut();
  }

  /// Its conversation broke: that ends this connection and nobody else's.
  void broke(RuntimeException e) {
    LOG.error("{} from {} ends: its conversation broke", voice.session(), address(), e);
    end(Departure.LOST);
  }
}
