package parley.net;

import parley.net.NetLimits.KeepAlive;
import parley.net.NetLimits.Times;

/// The usual limits with a few of them changed.
final class Some {
  private NetLimits limits = NetLimits.DEFAULT;

  private Some() {}

  static Some limits() {
    return new Some();
  }

  NetLimits get() {
    return limits;
  }

  Some sendBytesMax(int bytes) {
    return with(bytes, limits.connections(), limits.times(), limits.keepAlive());
  }

  Some connections(Admission.Bounds connections) {
    return with(limits.sendBytesMax(), connections, limits.times(), limits.keepAlive());
  }

  Some loginMillis(int millis) {
    Times times = limits.times().withLogin(millis);
    return with(limits.sendBytesMax(), limits.connections(), times, limits.keepAlive());
  }

  /// How long what was written may take to leave.
  Some closeMillis(int millis) {
    Times usual = limits.times();
    Times times =
        new Times(
            usual.loginMillis(),
            usual.silenceMillis(),
            usual.silenceBesideHttpMillis(),
            usual.handshakeMillis(),
            millis,
            usual.lingerMillis(),
            usual.shutdownMillis());
    return with(limits.sendBytesMax(), limits.connections(), times, limits.keepAlive());
  }

  Some keepAlive(KeepAlive keepAlive) {
    return with(limits.sendBytesMax(), limits.connections(), limits.times(), keepAlive);
  }

  private Some with(
      int sendBytesMax, Admission.Bounds connections, Times times, KeepAlive keepAlive) {
    limits =
        new NetLimits(
            limits.lineBytesMax(),
            limits.ircTagBytesMax(),
            limits.ircPasswordBytesMax(),
            limits.receiveBytesMax(),
            sendBytesMax,
            limits.asksMax(),
            limits.offLoopMax(),
            limits.acceptBacklog(),
            connections,
            limits.rate(),
            times,
            keepAlive);
    return this;
  }
}
