package parley.server;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import parley.core.name.Names;
import parley.door.Door;
import parley.door.Gatekeeper;
import parley.door.Steering;
import parley.door.Whereabouts;
import parley.door.irc.IrcDoor;
import parley.door.irc.talk.IrcShared;
import parley.door.tagged.TaggedDoor;
import parley.door.text.TextDoor;
import parley.door.text.TextShared;
import parley.door.text.style.Style;
import parley.door.text.style.Styles;
import parley.door.web.Site;
import parley.engine.Outlet;
import parley.journal.History;
import parley.net.Listen;
import parley.net.ProxyHeader;
import parley.net.Spoken;
import parley.net.http.Origins;
import parley.server.config.Config;
import parley.server.config.ListenerSettings;

/// The dialects of a server, and which of them is spoken at which port.
final class Doors {
  private final Gatekeeper gate;
  private final Names names;
  private final TextShared text;
  private final Door tagged;
  private final Door irc;
  private final IrcShared shared;
  private final Site site;
  private final Style people;

  /// Makes the doors.
  ///
  /// @throws parley.door.text.style.StyleException when one of the operator's own styles is wrong
  /// @throws StartException when the default style is not there
  Doors(
      Config config,
      Gatekeeper gate,
      Names names,
      History history,
      Whereabouts whereabouts,
      Steering steering,
      WebParts web)
      throws StartException {
    this.names = names;
    this.gate = gate;
    this.site = web.site();
    this.text =
        new TextShared(
            config.text().styleDir().map(Styles.builtIn()::and).orElseGet(Styles::builtIn),
            names,
            history,
            config.server().zone(),
            Clock.systemUTC(),
            config.server().motd(),
            config.history().requestLimit(),
            gate,
            web.sharing());
    this.tagged =
        new TaggedDoor(
            names,
            history,
            config.server().zone(),
            TaggedDoor.REPLAY,
            config.history().requestLimit(),
            gate,
            web.sharing());
    this.shared =
        new IrcShared(
            IrcParts.settings(config, gate),
            names,
            history,
            Clock.systemUTC(),
            whereabouts,
            steering,
            web.sharing());
    this.irc = new IrcDoor(shared);
    this.people = style(config.text().defaultStyle());
  }

  /// What wants to be told of everything besides the ports.
  List<Outlet> outlets() {
    return List.of(shared.whoWas(), shared.idle());
  }

  /// Takes over what may change while the server runs.
  void change(Config next) {
    text.motd(next.server().motd());
    shared.change(IrcParts.settings(next, gate));
  }

  /// The port to open for a listener.
  ///
  /// @throws StartException when its certificate cannot be used
  Listen listen(ListenerSettings settings, Certificates certificates) throws StartException {
    ProxyHeader.Mode proxy =
        switch (settings.proxyProtocol()) {
          case OFF -> ProxyHeader.Mode.OFF;
          case OPTIONAL -> ProxyHeader.Mode.OPTIONAL;
          case REQUIRED -> ProxyHeader.Mode.REQUIRED;
        };
    return new Listen(
        settings.kind().word(),
        settings.host(),
        settings.port(),
        spoken(settings),
        proxy,
        certificates.of(settings));
  }

  private Spoken spoken(ListenerSettings settings) {
    return switch (settings.kind()) {
      case AUTO -> auto(settings);
      case TAGGED -> new Spoken.One(tagged);
      case CLASSIC, LOBBY, NICKNAME, STAMPED ->
          new Spoken.One(new TextDoor(text, builtIn(settings.kind()), false));
      case IRC -> new Spoken.One(irc);
      case WEBSOCKET ->
          new Spoken.Web(
              irc, Set.of(settings.path()), new Origins(settings.origins()), Site.NOTHING);
      case WEB -> web(settings);
    };
  }

  private Spoken.Web web(ListenerSettings settings) {
    return new Spoken.Web(irc, Spoken.WEBSOCKET_PATHS, new Origins(settings.origins()), site);
  }

  private Spoken auto(ListenerSettings settings) {
    Door greeting = new TextDoor(text, people, true);
    return new Spoken.Auto(greeting, tagged, web(settings), TaggedDoor.tags(), this::isNick);
  }

  private boolean isNick(String word) {
    return names.nick(word) instanceof Names.Checked.Fine;
  }

  private Style builtIn(ListenerSettings.Kind kind) {
    Style style = text.styles().named(kind.word());
    if (style == null) {
      throw new IllegalStateException("there is always a style " + kind.word());
    }
    return style;
  }

  private Style style(String name) throws StartException {
    Style style = text.styles().named(name);
    if (style == null) {
      String there = String.join(", ", text.styles().names());
      throw new StartException(
          "[text] default_style: there is no style '" + name + "'; there are " + there, true);
    }
    return style;
  }
}
