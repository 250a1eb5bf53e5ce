package parley.net;

import io.netty.channel.Channel;
import io.netty.handler.codec.http.FullHttpResponse;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.door.web.WebPeer;
import parley.net.http.Forwarded;
import parley.net.http.HttpFront;
import parley.net.http.HttpNext;
import parley.net.http.Pace;
import parley.net.http.WebSettings;

/// HTTP at a port, and the WebSockets that come of it.
final class WebPort {
  private static final Logger LOG = LoggerFactory.getLogger(WebPort.class);

  private final Edge edge;
  private final Spoken.Web web;
  private final WebSettings settings;
  private final AutomaticPort.Conversations conversations;

  WebPort(Edge edge, Spoken.Web web, AutomaticPort.Conversations conversations) {
    this.edge = edge;
    this.web = web;
    this.conversations = conversations;
    this.settings =
        new WebSettings(
            web.paths(),
            web.origins(),
            edge.trustsProxy(),
            edge.limits().times().handshakeMillis(),
            Pace.SLOWEST,
            web.site(),
            edge.offLoop()::run);
  }

  /// Speaks HTTP with a connection; its bytes come to the next handlers after this.
  void serve(Channel channel, LoginTimeOut timeOut) {
    edge.httpPeers().count(channel);
    timeOut.cancel(); // each request has its own
    HttpFront.addTo(channel.pipeline(), settings, new Request(channel));
  }

  /// One connection's requests.
  private final class Request implements HttpNext {
    private final Channel channel;

    Request(Channel channel) {
      this.channel = channel;
    }

    @Override
    public boolean isProxy() {
      return edge.trustsProxy().test(RealAddress.of(channel).getAddress());
    }

    @Override
    public boolean isReally(Forwarded forwarded) {
      if (forwarded.secure()) {
        Peer.markSecure(channel);
      }
      InetAddress client = forwarded.client();
      if (client != null) {
        RealAddress real = new RealAddress(new InetSocketAddress(client, 0));
        real.keepAt(channel);
        channel.pipeline().fireUserEventTriggered(real);
      }
      return channel.isActive();
    }

    @Override
    public @Nullable Runnable room() {
      Admission.Answer answer =
          edge.transfers().ask(RealAddress.of(channel).getAddress(), System.nanoTime());
      return answer instanceof Admission.Admitted admitted ? admitted::gone : null;
    }

    @Override
    public WebPeer peer() {
      Peer peer = new Peer(channel, edge.cloak(), edge.trustsProxy());
      return new WebPeer(peer.address(), peer.host(), peer.secure());
    }

    @Override
    public void upgraded(String host) {
      Peer.markHost(channel, host);
      LOG.debug("{} speaks WebSocket", channel.remoteAddress());
      LoginTimeOut timeOut = new LoginTimeOut(channel, edge.limits().times().loginMillis());
      conversations.converse(channel, web.door(), timeOut, null);
    }

    @Override
    public void ends(FullHttpResponse lastWords) {
      LOG.debug("{} is answered {}", channel.remoteAddress(), lastWords.status());
      Ending.of(channel, edge.limits().times(), () -> channel.write(lastWords));
    }

    @Override
    public void endsAmidBody(FullHttpResponse lastWords) {
      LOG.debug("{} is answered {}", channel.remoteAddress(), lastWords.status());
      Ending.amidBody(channel, edge.limits().times(), () -> channel.write(lastWords));
    }
  }
}
