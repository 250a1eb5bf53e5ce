package parley.door.irc;

import java.util.List;
import parley.account.HashCost;
import parley.account.Invitations;
import parley.account.LoginFailures;
import parley.account.Passwords;
import parley.account.Scram;
import parley.core.event.Right;
import parley.core.name.Folding;
import parley.core.name.Names;
import parley.door.Admittance;
import parley.door.irc.talk.IrcAccounts;
import parley.door.irc.talk.IrcBounds;
import parley.door.irc.talk.IrcHistory;
import parley.door.irc.talk.IrcInfo;
import parley.door.irc.talk.IrcOperator;
import parley.door.irc.talk.IrcPings;
import parley.door.irc.talk.IrcSettings;
import parley.door.irc.talk.IrcShared;
import parley.door.irc.talk.IrcSts;
import parley.house.FakeConnection;
import parley.house.Gates;
import parley.house.House;
import parley.house.HouseJournal;

/// A house with an IRC door, and clients at it.
public final class IrcHouse {
  /// Who may become an operator.
  public static final List<IrcOperator> OPERATORS =
      List.of(new IrcOperator("root", "secret", List.of(Right.values())));

  private final House house;
  private final FakeSteering steering = new FakeSteering();
  private final IrcShared shared;
  private final IrcDoor door;

  /// A house whose server is called `parley`, without a password.
  public IrcHouse() {
    this("", List.of());
  }

  /// A house with a password and a message of the day.
  public IrcHouse(String password, List<String> motd) {
    this(settings(password, motd));
  }

  /// A house with settings of its own.
  public IrcHouse(IrcSettings settings) {
    house = new House(new HouseJournal(), Gates.limits(settings.accounts().admittance()));
    shared = shared(house, settings, steering);
    door = new IrcDoor(shared);
  }

  /// The IRC door of a house where everybody may make an account, and one may operate.
  public static IrcDoor door(House house) {
    return new IrcDoor(shared(house, settings("", List.of()), new FakeSteering()));
  }

  private static IrcShared shared(House house, IrcSettings settings, FakeSteering steering) {
    IrcShared shared =
        new IrcShared(
            settings,
            new Names(Folding.ASCII, 32, 64),
            house.history(),
            house.time(),
            house.whereabouts(),
            steering);
    house.alsoTells(shared.whoWas());
    house.alsoTells(shared.idle());
    return shared;
  }

  private static IrcSettings settings(String password, List<String> motd) {
    return settings(
        new IrcInfo("parley", "Net", "a chat server", "1.0", motd, password, "ascii", ""));
  }

  /// The usual settings of a server that says this of itself.
  public static IrcSettings settings(IrcInfo info) {
    return new IrcSettings(
        info,
        IrcBounds.DEFAULT,
        accounts(),
        IrcHistory.DEFAULT,
        OPERATORS,
        List.of(),
        IrcSts.OFF,
        IrcPings.DEFAULT);
  }

  /// What all connections share.
  public IrcShared shared() {
    return shared;
  }

  /// What operators want done to the server.
  public FakeSteering steering() {
    return steering;
  }

  /// Accounts of which everything is offered, at the lowest price.
  public static IrcAccounts accounts() {
    return accounts(Invitations.notNeeded());
  }

  /// The same for those who are invited.
  public static IrcAccounts accounts(Invitations invitations) {
    return new IrcAccounts(
        new Passwords(HashCost.LOWEST, 600, true),
        new Scram(new byte[32], HashCost.LOWEST),
        new LoginFailures(0, () -> 0),
        List.of("PLAIN", "SCRAM-SHA-256"),
        true,
        true,
        false,
        false,
        invitations,
        Admittance.OF_ALL,
        true);
  }

  /// The house.
  public House house() {
    return house;
  }

  /// A connection that has said nothing.
  public FakeConnection connect() {
    return house.connect(door);
  }

  /// A client that is on the server, and has read its welcome.
  public FakeConnection client(String nick, String... capabilities) {
    FakeConnection client = connect();
    if (capabilities.length > 0) {
      client.types("CAP REQ :" + String.join(" ", capabilities));
    }
    client.types("NICK " + nick);
    client.types("USER " + nick + " 0 * :Real " + nick);
    if (capabilities.length > 0) {
      client.types("CAP END");
    }
    client.screen().clear();
    return client;
  }

  /// A client that is in a room too.
  public FakeConnection member(String nick, String room, String... capabilities) {
    FakeConnection client = client(nick, capabilities);
    client.types("JOIN " + room);
    client.screen().clear();
    return client;
  }

  /// What a client gets for a line, and nothing else.
  public static List<String> says(FakeConnection client, String line) {
    client.screen().clear();
    client.types(line);
    return client.screen().lines();
  }

  /// The id of the message that a line is.
  public static String msgid(String line) {
    return line.replaceAll(".*msgid=([^; ]+).*", "$1");
  }
}
