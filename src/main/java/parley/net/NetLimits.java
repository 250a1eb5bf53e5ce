package parley.net;

/// Every limit of the network's edge, with its unit and its reason.
///
/// @param lineBytesMax bytes of one line at a text or tagged port, its end not counted: the memory
///   of a line that never ends
/// @param ircTagBytesMax bytes of the tags that an IRC client may send before a line, their `@` and
///   the space after them counted: half of what all tags of a line may take, the client's share
/// @param ircPasswordBytesMax bytes by which an IRC line that carries a password may be longer than
///   others
/// @param receiveBytesMax bytes taken from a socket at once, and so what may wait unread of a
///   connection that is not being listened to
/// @param sendBytesMax bytes that may wait to be read by one connection; who is further behind when
///   the next batch comes is cut: a slow reader costs nobody else memory
/// @param asksMax requests of one connection that may be under way in the engine; at the limit it
///   is not read until answers come: bounds the engine's queue
/// @param offLoopMax requests of all connections that may wait for the disk at once (history): more
///   would only wait for the same disk
/// @param acceptBacklog connections that the kernel may keep while the server is busy: a room full
///   of people who come back at once
/// @param connections how many may connect
/// @param rate how fast one session may speak
/// @param times how long things may take
/// @param keepAlive how a dead peer is noticed
public record NetLimits(
    int lineBytesMax,
    int ircTagBytesMax,
    int ircPasswordBytesMax,
    int receiveBytesMax,
    int sendBytesMax,
    int asksMax,
    int offLoopMax,
    int acceptBacklog,
    Admission.Bounds connections,
    FloodLimits rate,
    Times times,
    KeepAlive keepAlive) {

  /// How long things may take, milliseconds.
  ///
  /// @param loginMillis until a name is given: a person needs some time to type one, and whoever
  ///   only holds connections open shall not for long
  /// @param silenceMillis after which a silent connection of an automatic port is a person:
  ///   programs send their first bytes at once, and people do not notice so short a wait
  /// @param silenceBesideHttpMillis the same for an address with an open HTTP connection: browsers
  ///   open sockets ahead
  /// @param handshakeMillis for a TLS handshake, and for an HTTP request: some round trips on a
  ///   slow line, and less than a login may take
  /// @param closeMillis for what was written to go out before a connection is closed all the same:
  ///   what a slow line needs for a farewell
  /// @param lingerMillis for the peer to end its side then, so that the close does not overtake the
  ///   last words: some round trips
  /// @param shutdownMillis for all connections to end when the server stops: it has to exit within
  ///   5 seconds
  public record Times(
      int loginMillis,
      int silenceMillis,
      int silenceBesideHttpMillis,
      int handshakeMillis,
      int closeMillis,
      int lingerMillis,
      int shutdownMillis) {
    /// What suits people.
    public static final Times DEFAULT = new Times(60_000, 300, 2_000, 15_000, 10_000, 1_000, 4_000);

    /// The same for a server that stops: peers that do not end their side are not waited for.
    Times inHaste() {
      return new Times(
          loginMillis,
          silenceMillis,
          silenceBesideHttpMillis,
          handshakeMillis,
          shutdownMillis / 2,
          Math.min(lingerMillis, shutdownMillis / 16),
          shutdownMillis);
    }

    /// The same with another time to log in.
    public Times withLogin(int millis) {
      return new Times(
          millis,
          silenceMillis,
          silenceBesideHttpMillis,
          Math.min(handshakeMillis, millis),
          closeMillis,
          lingerMillis,
          shutdownMillis);
    }
  }

  /// How a dead peer is noticed: TCP's own keep-alive, which needs no timer and no byte of ours. A
  /// peer is gone after [#deadSeconds()], whether it was silent or was being written to.
  ///
  /// @param idleSeconds of silence until the first probe: a router at home forgets a connection
  ///   after some minutes
  /// @param probeSeconds between probes
  /// @param probes that may stay without an answer
  public record KeepAlive(int idleSeconds, int probeSeconds, int probes) {
    private static final int PROBES = 4; // the network may lose three of them

    /// A dead peer is noticed within 4 minutes.
    public static final KeepAlive DEFAULT = of(120, 120);

    public KeepAlive {
      if (idleSeconds < 1 || probeSeconds < 1 || probes < 1) {
        throw new IllegalArgumentException("a keep-alive of " + idleSeconds + ", " + probeSeconds);
      }
    }

    /// Asks after so much silence, and gives up so much later, seconds.
    public static KeepAlive of(int idleSeconds, int answerSeconds) {
      return new KeepAlive(idleSeconds, Math.max(1, answerSeconds / PROBES), PROBES);
    }

    /// When a dead peer is given up, seconds after its last sign of life.
    public int deadSeconds() {
      return idleSeconds + probeSeconds * probes;
    }
  }

  /// What suits a small public server.
  public static final NetLimits DEFAULT =
      new NetLimits(
          2_048,
          Framing.IRC_TAG_BYTES,
          600,
          16_384,
          1_048_576,
          64,
          16,
          1_024,
          Admission.Bounds.of(10_000, 32, 10),
          FloodLimits.of(10),
          Times.DEFAULT,
          KeepAlive.DEFAULT);

  /// Files and other bodies that may be under way over HTTP at once, in either direction: each
  /// holds an open file.
  private static final int TRANSFERS_MAX = 256;

  /// Those of one address: four browsers that load all they can, and less than the connections that
  /// it may have, so that talking goes on beside them.
  private static final int ADDRESS_TRANSFERS_MAX = 24;

  /// How many bodies may be under way over HTTP; who is exempt from counting connections is here
  /// too.
  Admission.Bounds transfers() {
    return new Admission.Bounds(TRANSFERS_MAX, ADDRESS_TRANSFERS_MAX, 0, connections.isExempt());
  }

  public NetLimits {
    if (ircTagBytesMax < 1
        || ircPasswordBytesMax < 0
        || receiveBytesMax < 1
        || sendBytesMax < 1
        || asksMax < 1
        || offLoopMax < 1) {
      throw new IllegalArgumentException("limits are positive");
    }
  }
}
