package parley.sim;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.core.command.Accept;
import parley.core.command.Announce;
import parley.core.command.Attach;
import parley.core.command.ChangeAccount;
import parley.core.command.ChangeHost;
import parley.core.command.ChangeNick;
import parley.core.command.ChangeSecret;
import parley.core.command.ChangeUserModes;
import parley.core.command.Command;
import parley.core.command.Delete;
import parley.core.command.DeleteAccount;
import parley.core.command.Edit;
import parley.core.command.Enter;
import parley.core.command.Join;
import parley.core.command.Kill;
import parley.core.command.Leave;
import parley.core.command.LogIn;
import parley.core.command.LogOut;
import parley.core.command.MarkRead;
import parley.core.command.OperUp;
import parley.core.command.Quit;
import parley.core.command.React;
import parley.core.command.Register;
import parley.core.command.ReturnToLobby;
import parley.core.command.Say;
import parley.core.command.SetAway;
import parley.core.command.SetMetadata;
import parley.core.command.SetRealname;
import parley.core.command.SetTopic;
import parley.core.command.Signal;
import parley.core.command.Wallops;
import parley.core.command.Whisper;
import parley.core.event.AccountSetting;
import parley.core.event.ClientTag;
import parley.core.event.Departure;
import parley.core.event.Extras;
import parley.core.event.Manner;
import parley.core.event.Profile;
import parley.core.event.Quoted;
import parley.core.event.Rank;
import parley.core.event.Reach;
import parley.core.event.Right;
import parley.core.event.Secret;
import parley.core.event.UserMode;
import parley.core.event.UserModeChange;
import parley.core.id.AccountId;
import parley.core.id.Claim;
import parley.core.id.UserId;
import parley.core.name.Names;
import parley.core.name.Nick;
import parley.core.name.RoomName;
import parley.core.query.HowFarRead;
import parley.core.query.LookAtAccount;
import parley.core.query.MayReadPair;
import parley.core.query.MayReadRoom;
import parley.core.query.Query;
import parley.core.query.WhichAccount;
import parley.core.query.WhichRooms;
import parley.core.query.WhichTopic;
import parley.core.query.WhoAmI;
import parley.core.query.WhoIs;
import parley.core.query.WhoIsIn;
import parley.core.query.WhoIsOnline;
import parley.core.query.WhoseCertificate;
import parley.engine.Ask;

/// What people come up with: mostly talk, in few rooms and under few names so that they meet and
/// clash; now and then what nobody should.
final class Crowd {
  private static final List<String> NICKS =
      List.of(
          "ann",
          "bob",
          "Cy",
          "dee",
          "Eve",
          "ANN",
          "aNn",
          "bOB",
          "zoë",
          "ZOË",
          "Zoe\u0308",
          "straße",
          "STRASSE",
          "a[b]",
          "A{B}",
          "guest_1",
          "Guest_2",
          "ａｎｎ",
          "x".repeat(40));
  private static final List<String> ROOMS =
      List.of(
          "lobby", "garden", "#Garden", "kitchen", "GARDEN", "attic", "LOBBY", "cellar", "hall",
          "#a", "b", "gärten");

  private final List<Claim> claims;
  private final Chance chance;
  private final Names names;
  private final Bug bug;
  private final Keeping keeping;
  private final int rooms;
  private final int allRooms;

  Crowd(World world) {
    this.chance = new Chance(world.seed(), "crowd");
    this.names = world.names();
    this.claims = world.notable().claims();
    this.keeping = new Keeping(chance, names, () -> chance.oneOf(NICKS), this::room);
    this.bug = world.bug();
    this.rooms = world.options().people().rooms();
    this.allRooms = world.options().people().allRooms();
  }

  Reach reach() {
    return chance.percent(allRooms) ? Reach.ALL_ROOMS : Reach.ONE_ROOM;
  }

  /// How somebody who is not on the server begins.
  Ask enters(Reach reach) {
    int dice = chance.below(10);
    if (dice < 4) {
      return order(new Enter(null, reach, chance.percent(60)));
    }
    Nick nick = nick();
    if (dice == 8 && !claims.isEmpty()) {
      return order(new Enter(nick, reach, false, Profile.UNKNOWN, claim()));
    }
    return dice < 9 && nick != null ? order(new Enter(nick, reach, false)) : anything();
  }

  /// One more session of somebody.
  Ask attaches(List<UserId> users, Reach reach) {
    UserId user =
        users.isEmpty() || chance.percent(2) ? new UserId(chance.below(50)) : chance.oneOf(users);
    return order(new Attach(user, reach));
  }

  /// What somebody on the server does.
  Ask does() {
    int dice = chance.below(100);
    if (dice < 50) {
      return order(new Say(chance.percent(70) ? null : room(), manner(), text()));
    } else if (dice < 60) {
      return order(goes());
    } else if (dice < 68) {
      return order(whisper());
    }
    return anything();
  }

  private Command goes() {
    return switch (chance.below(6)) {
      case 0 -> new ReturnToLobby();
      case 1 -> new Leave(room(), words());
      default -> new Join(room(), chance.percent(50) ? "sesame" : null);
    };
  }

  private Ask anything() {
    return switch (chance.below(18)) {
      case 12 -> order(chance.percent(50) ? aboutAccounts() : aboutUsers());
      case 13 -> new Ask.Question(asksAboutAccounts());
      case 0 -> order(new SetTopic(chance.percent(50) ? null : room(), words()));
      case 1 -> order(new SetAway(chance.percent(40) ? "" : words()));
      case 2 -> order(new Announce());
      case 3, 4 -> {
        Nick nick = nick();
        yield nick == null ? new Ask.Note("a name is needed") : order(new ChangeNick(nick));
      }
      case 5 -> new Ask.Note("a note " + chance.below(9));
      case 6 -> order(goes());
      case 9 -> order(signal());
      case 7 -> order(new Enter(nick(), reach(), chance.percent(50)));
      case 8 -> order(new Attach(new UserId(chance.below(200)), reach()));
      case 14, 15 -> order(keeping.command());
      default -> new Ask.Question(question());
    };
  }

  private Command aboutAccounts() {
    return switch (chance.below(9)) {
      case 0 -> new LogOut();
      case 1 -> new ChangeSecret(claim(), secret());
      case 2 ->
          new ChangeAccount(
              new AccountSetting.Certificate(chance.oneOf("aa", "bb"), chance.percent(60)));
      case 3 -> new DeleteAccount(claim());
      case 4 -> new MarkRead(chance.percent(50), "ann", "ann", chance.below(1_000));
      case 5, 6 -> new LogIn(claim());
      default -> {
        Nick nick = nick();
        yield nick == null ? new LogOut() : new Register(nick, secret());
      }
    };
  }

  private Command aboutUsers() {
    String typed = chance.oneOf(NICKS);
    String key = names.nickKey(typed);
    return switch (chance.below(12)) {
      case 0 -> new SetRealname(words());
      case 1 -> new ChangeHost(typed, key, "elsewhere");
      case 2 -> new OperUp("boss", List.of(Right.values()));
      case 3, 9 -> new Kill(typed, key, words());
      case 4 -> new Wallops(text());
      case 5, 10 -> new Accept(typed, key, chance.percent(60));
      case 6 -> new SetMetadata(false, "", "", chance.oneOf("a", "b"), words());
      case 7 -> new SetMetadata(true, "garden", "garden", "a", chance.percent(50) ? null : "v");
      default ->
          new ChangeUserModes(
              List.of(new UserModeChange(chance.oneOf(UserMode.values()), chance.percent(60))));
    };
  }

  private Query asksAboutAccounts() {
    String typed = chance.oneOf(NICKS);
    return switch (chance.below(4)) {
      case 0 -> new WhoseCertificate(chance.oneOf("aa", "bb"));
      case 1 -> new HowFarRead(chance.percent(50), "ann", "ann");
      case 2 -> new LookAtAccount(typed, names.nickKey(typed));
      default -> new WhichAccount(typed, names.nickKey(typed));
    };
  }

  private Secret secret() {
    return new Secret("secret " + chance.below(100));
  }

  /// One that a door made lately, or one that never was.
  private Claim claim() {
    return claims.isEmpty() || chance.percent(5)
        ? new Claim(new AccountId(chance.below(50)), chance.below(50))
        : chance.oneOf(claims);
  }

  private Query question() {
    return switch (chance.below(8)) {
      case 0 -> new WhichRooms();
      case 1 -> new WhoIsIn(chance.percent(50) ? null : room());
      case 2 -> new WhoIsOnline(chance.oneOf(1, 50));
      case 3 -> new WhoAmI();
      case 4 -> {
        String typed = chance.oneOf(NICKS);
        yield new WhoIs(typed, names.nickKey(typed));
      }
      case 5 -> new WhichTopic(chance.percent(50) ? null : room());
      case 6 -> new MayReadRoom(chance.percent(50) ? null : room());
      default -> {
        String typed = chance.oneOf(NICKS);
        yield new MayReadPair(typed, names.nickKey(typed));
      }
    };
  }

  private Whisper whisper() {
    String typed = chance.percent(60) ? chance.oneOf(NICKS) : "guest_" + chance.between(1, 6);
    return new Whisper(typed, names.nickKey(typed), manner(), text());
  }

  private Signal kept(Signal signal) {
    return chance.percent(30) ? signal.keep() : signal;
  }

  private Signal signal() {
    List<ClientTag> tags = List.of(new ClientTag("+typing", "active"));
    String typed = chance.oneOf(NICKS);
    return chance.percent(50)
        ? kept(Signal.to(room(), tags, Rank.MEMBER))
        : kept(Signal.to(typed, names.nickKey(typed), tags));
  }

  /// What somebody does with a message that they heard.
  Ask about(Quoted message) {
    return switch (chance.below(4)) {
      case 0 -> order(new React(message, "+1", chance.percent(70)));
      case 1 -> order(new Edit(message, text()));
      case 2 -> order(new Delete(message, words()));
      default -> order(new Say(room(), manner(), text(), Extras.reply(message.quote())));
    };
  }

  Quit quits() {
    return new Quit(chance.oneOf(Departure.values()), words());
  }

  private static Ask order(Command command) {
    return new Ask.Order(command);
  }

  private Manner manner() {
    return chance.oneOf(Manner.values());
  }

  /// A name as the edge lets it pass; null for one that it does not.
  private @Nullable Nick nick() {
    String typed = chance.percent(97) ? chance.oneOf(NICKS) : text();
    return names.nick(typed) instanceof Names.Checked.Fine<Nick>(Nick nick)
        ? bug.named(nick)
        : null;
  }

  private RoomName room() {
    String typed = ROOMS.get(chance.below(Math.min(rooms, ROOMS.size())));
    return names.room(typed) instanceof Names.Checked.Fine<RoomName>(RoomName name)
        ? name
        : RoomName.LOBBY;
  }

  /// Words as they come over a wire: UTF-8, without a line break.
  private String text() {
    return switch (chance.below(20)) {
      case 0 -> "";
      case 1 -> " \t";
      case 2 -> "x".repeat(chance.between(1, 200));
      case 3 -> "\u202E\u001b[31m😄 ".repeat(chance.between(1, 8));
      case 4 -> odd(chance.between(1, 12));
      default -> "line " + chance.below(1_000_000);
    };
  }

  private String odd(int length) {
    StringBuilder odd = new StringBuilder();
    for (int i = 0; i < length; i++) {
      odd.appendCodePoint(chance.below(Character.MAX_CODE_POINT + 1));
    }
    byte[] utf8 = odd.toString().getBytes(StandardCharsets.UTF_8);
    return new String(utf8, StandardCharsets.UTF_8).replace('\n', ' ').replace('\r', ' ');
  }

  private String words() {
    return chance.percent(30) ? "" : text().toLowerCase(Locale.ROOT);
  }

  /// Somebody pastes.
  List<Ask> burst(int most) {
    List<Ask> asks = new ArrayList<>();
    int count = chance.between(1, most);
    for (int i = 0; i < count; i++) {
      asks.add(does());
    }
    return asks;
  }
}
