package parley.door.irc;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.irc.Numeric.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parley.house.FakeConnection;
import parley.irc.Numeric;
import parley.scene.Pattern;

/// Every numeric: what provokes it, and the line that it is in.
///
/// ann is in `#dev` and operates it, bob is in it. Others come when they first speak; `new` has not
/// registered, `eve` has TLS and a certificate. Whoever has no name before a line is ann. The line
/// is told to who spoke last.
class NumericsTest {
  private static final Map<Numeric, Row> ROWS = new EnumMap<>(Numeric.class);

  /// What is typed, and what is seen then.
  private record Row(String line, List<String> typed, boolean closed) {}

  static {
    registration();
    theServer();
    people();
    rooms();
    roomModes();
    users();
    speaking();
    refusals();
    roomRefusals();
    accounts();
    metadata();
  }

  @Test
  void everyNumericIsProvokedHere() {
    assertThat(Stream.of(Numeric.values()).filter(numeric -> !ROWS.containsKey(numeric))).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyNumericLooksAsItShould() {
    return ROWS.entrySet().stream()
        .map(row -> DynamicTest.dynamicTest(row.getKey().name(), () -> check(row)));
  }

  private static void check(Map.Entry<Numeric, Row> entry) {
    Row row = entry.getValue();
    assertThat(row.line()).startsWith(":parley " + entry.getKey().digits() + " ");
    List<String> seen = row.closed() ? atAClosedDoor(row.typed()) : inTheHouse(row.typed());
    Pattern line = new Pattern(row.line());
    assertThat(seen).as("what is seen after %s", row.typed()).anyMatch(line::matches);
  }

  private static List<String> inTheHouse(List<String> typed) {
    IrcHouse house = new IrcHouse();
    Map<String, FakeConnection> people = new HashMap<>();
    people.put("ann", house.member("ann", "#dev"));
    people.put("bob", house.member("bob", "#dev"));
    List<String> seen = List.of();
    for (String words : typed) {
      String[] parts = words.split(": ", 2);
      boolean named = parts.length == 2 && parts[0].matches("[a-z]+");
      FakeConnection person =
          people.computeIfAbsent(named ? parts[0] : "ann", name -> newcomer(house, name));
      seen = IrcHouse.says(person, named ? parts[1] : words);
    }
    return seen;
  }

  private static FakeConnection newcomer(IrcHouse house, String name) {
    if (!name.equals("new") && !name.equals("eve")) {
      return house.client(name);
    }
    FakeConnection person = house.connect();
    if (name.equals("eve")) {
      person.isSecure("ab12");
      person.types("NICK eve");
      person.types("USER eve 0 * :Eve");
    }
    return person;
  }

  private static List<String> atAClosedDoor(List<String> typed) {
    FakeConnection person = new IrcHouse("secret", List.of("be kind")).connect();
    typed.forEach(person::types);
    return person.screen().lines();
  }

  private static void row(Numeric numeric, String line, String... typed) {
    assertThat(ROWS.put(numeric, new Row(line, List.of(typed), false))).isNull();
  }

  private static void welcome(Numeric numeric, String line) {
    List<String> typed = List.of("PASS secret", "NICK zed", "USER zed 0 * :Zed");
    assertThat(ROWS.put(numeric, new Row(line, typed, true))).isNull();
  }

  private static void registration() {
    welcome(RPL_WELCOME, ":parley 001 zed :Welcome to the Net network, zed");
    welcome(RPL_YOURHOST, ":parley 002 zed :Your host is parley, running Parley 1.0");
    welcome(RPL_CREATED, ":parley 003 zed :This server was started 2026-01-05 10:00:00 UTC");
    welcome(RPL_MYINFO, ":parley 004 zed parley parley-1.0 BRiow CIMRUabehiklmnoqstv :Iabehkloqv");
    welcome(RPL_ISUPPORT, ":parley 005 zed {any} CHANTYPES=# {any} :are supported by this server");
    welcome(RPL_MOTDSTART, ":parley 375 zed :- parley Message of the day -");
    welcome(RPL_MOTD, ":parley 372 zed :- be kind");
    welcome(RPL_ENDOFMOTD, ":parley 376 zed :End of the message of the day");
    row(ERR_NOMOTD, ":parley 422 ann :There is no message of the day", "MOTD");
    row(ERR_NOTREGISTERED, ":parley 451 * :You have not registered", "new: JOIN #dev");
    row(ERR_ALREADYREGISTERED, ":parley 462 ann :You may not reregister", "USER a 0 * :A");
    ROWS.put(
        ERR_PASSWDMISMATCH,
        new Row(
            ":parley 464 zed :Password incorrect",
            List.of("PASS wrong", "NICK zed", "USER zed 0 * :Zed"),
            true));
  }

  private static void theServer() {
    row(
        RPL_LUSERCLIENT,
        ":parley 251 ann :There are 2 users and 0 invisible on 1 servers",
        "LUSERS");
    row(RPL_LUSEROP, ":parley 252 ann 0 :IRC Operators online", "LUSERS");
    row(RPL_LUSERUNKNOWN, ":parley 253 ann 1 :unregistered connections", "new: PONG", "LUSERS");
    row(RPL_LUSERCHANNELS, ":parley 254 ann 1 :channels formed", "LUSERS");
    row(RPL_LUSERME, ":parley 255 ann :I have 2 clients and 0 servers", "LUSERS");
    row(RPL_LOCALUSERS, ":parley 265 ann 2 2 :Current local users 2, max 2", "LUSERS");
    row(RPL_GLOBALUSERS, ":parley 266 ann 2 2 :Current global users 2, max 2", "LUSERS");
    row(RPL_MAP, ":parley 015 ann :parley (2 users)", "MAP");
    row(RPL_MAPEND, ":parley 017 ann :End of MAP", "MAP");
    row(RPL_STATSCOMMANDS, ":parley 212 ann OPER :1", "OPER root secret", "STATS m");
    row(RPL_STATSOLINE, ":parley 243 ann O * * root :kill,{any}", "OPER root secret", "STATS o");
    row(RPL_REHASHING, ":parley 382 ann configuration :Rehashing", "OPER root secret", "REHASH");
    row(RPL_STATSDEBUG, ":parley 249 ann c :No servers are linked to this one", "STATS c");
    row(RPL_STATSUPTIME, ":parley 242 ann :Server up 0 days 0:00:00", "STATS u");
    row(RPL_ENDOFSTATS, ":parley 219 ann u :End of STATS report", "STATS u");
    row(RPL_ADMINME, ":parley 256 ann parley :Administrative info", "ADMIN");
    row(RPL_ADMINLOC1, ":parley 257 ann :Net", "ADMIN");
    row(RPL_ADMINLOC2, ":parley 258 ann :a chat server", "ADMIN");
    row(RPL_ADMINEMAIL, ":parley 259 ann :Ask an operator of the server", "ADMIN");
    row(RPL_VERSION, ":parley 351 ann parley-1.0 parley :a chat server", "VERSION");
    row(RPL_LINKS, ":parley 364 ann parley parley :0 a chat server", "OPER root secret", "LINKS");
    row(RPL_ENDOFLINKS, ":parley 365 ann * :End of LINKS list", "LINKS");
    row(RPL_INFO, ":parley 371 ann :Parley 1.0, a chat server", "INFO");
    row(RPL_ENDOFINFO, ":parley 374 ann :End of INFO list", "INFO");
    row(RPL_TIME, ":parley 391 ann parley :Monday, 5 January 2026 10:00:00 UTC", "TIME");
    row(RPL_HELPSTART, ":parley 704 ann PONG :PONG <token>", "HELP pong");
    row(RPL_HELPTXT, ":parley 705 ann PONG :answers a PING of the server", "HELP pong");
    row(RPL_ENDOFHELP, ":parley 706 ann PONG :End of help", "HELP pong");
    row(ERR_HELPNOTFOUND, ":parley 524 ann nonsense :There is no help on that", "HELP nonsense");
    row(ERR_NOSUCHSERVER, ":parley 402 ann other.example :No such server", "TIME other.example");
  }

  private static void people() {
    row(RPL_AWAY, ":parley 301 ann bob :lunch", "bob: AWAY :lunch", "PRIVMSG bob :hi");
    row(RPL_USERHOST, ":parley 302 ann :bob=+bob@localhost", "USERHOST bob");
    row(RPL_ISON, ":parley 303 ann :bob", "ISON zed bob");
    row(RPL_UNAWAY, ":parley 305 ann :You are no longer marked as being away", "AWAY");
    row(RPL_NOWAWAY, ":parley 306 ann :You have been marked as being away", "AWAY :lunch");
    row(RPL_WHOISUSER, ":parley 311 ann bob bob localhost * :Real bob", "WHOIS bob");
    row(RPL_WHOISSERVER, ":parley 312 ann bob parley :a chat server", "WHOIS bob");
    row(
        RPL_WHOISOPERATOR,
        ":parley 313 ann bob :is an operator of this server",
        "bob: OPER root secret",
        "WHOIS bob");
    row(
        RPL_WHOISCERTFP,
        ":parley 276 eve eve :has client certificate fingerprint ab12",
        "eve: WHOIS eve");
    row(RPL_WHOISIDLE, ":parley 317 ann bob 0 1767607200 :seconds idle, signon time", "WHOIS bob");
    row(RPL_WHOISACTUALLY, ":parley 338 ann ann 127.0.0.1 :is actually using host", "WHOIS ann");
    row(
        RPL_WHOISSECURE,
        ":parley 671 ann eve :is using a secure connection",
        "eve: PONG",
        "WHOIS eve");
    row(RPL_ENDOFWHOIS, ":parley 318 ann bob :End of WHOIS list", "WHOIS bob");
    row(RPL_WHOISCHANNELS, ":parley 319 ann ann :@#dev", "WHOIS ann");
    row(
        RPL_WHOISACCOUNT,
        ":parley 330 ann bob bob :is logged in as",
        "bob: REGISTER * * secret",
        "WHOIS bob");
    row(RPL_WHOISBOT, ":parley 335 ann bob :is a bot", "bob: MODE bob +B", "WHOIS bob");
    row(RPL_WHOREPLY, ":parley 352 ann * bob localhost parley bob H :0 Real bob", "WHO bob");
    row(RPL_WHOSPCRPL, ":parley 354 ann 7 :bob", "WHO bob %tn,7");
    row(RPL_ENDOFWHO, ":parley 315 ann bob :End of WHO list", "WHO bob");
    row(RPL_WHOWASUSER, ":parley 314 ann cy cy localhost * :Real cy", "cy: QUIT", "WHOWAS cy");
    row(RPL_ENDOFWHOWAS, ":parley 369 ann cy :End of WHOWAS", "WHOWAS cy");
    row(ERR_WASNOSUCHNICK, ":parley 406 ann cy :There was no such nickname", "WHOWAS cy");
    row(RPL_MONONLINE, ":parley 730 ann :bob!bob@localhost", "MONITOR + bob");
    row(RPL_MONOFFLINE, ":parley 731 ann :cy", "MONITOR + cy");
    row(RPL_MONLIST, ":parley 732 ann :bob,cy", "MONITOR + bob,cy", "MONITOR L");
    row(RPL_ENDOFMONLIST, ":parley 733 ann :End of MONITOR list", "MONITOR L");
    row(
        ERR_MONLISTFULL,
        ":parley 734 ann 100 n101 :Monitor list is full",
        "MONITOR + " + names("n", 1, 60),
        "MONITOR + " + names("n", 61, 101));
  }

  private static void rooms() {
    row(RPL_LISTSTART, ":parley 321 ann Channel :Users  Name", "LIST");
    row(RPL_LIST, ":parley 322 ann #dev 2 :ship it", "TOPIC #dev :ship it", "LIST");
    row(RPL_LISTEND, ":parley 323 ann :End of LIST", "LIST");
    row(RPL_NOTOPIC, ":parley 331 ann #dev :No topic is set", "TOPIC #dev");
    row(RPL_TOPIC, ":parley 332 ann #dev :ship it", "TOPIC #dev :ship it", "TOPIC #dev");
    row(
        RPL_TOPICWHOTIME,
        ":parley 333 ann #dev ann!ann@localhost :1767607200",
        "TOPIC #dev :ship it",
        "TOPIC #dev");
    row(RPL_NAMREPLY, ":parley 353 ann = #dev :@ann bob", "NAMES #dev");
    row(RPL_ENDOFNAMES, ":parley 366 ann #dev :End of NAMES list", "NAMES #dev");
    row(RPL_INVITING, ":parley 341 ann cy :#dev", "cy: PONG", "INVITE cy #dev");
    row(RPL_INVITELIST, ":parley 336 cy :#dev", "cy: PONG", "INVITE cy #dev", "cy: INVITE");
    row(RPL_ENDOFINVITELIST, ":parley 337 ann :End of INVITE list", "INVITE");
  }

  private static void roomModes() {
    row(RPL_CHANNELMODEIS, ":parley 324 ann #dev :+nt", "MODE #dev");
    row(RPL_CREATIONTIME, ":parley 329 ann #dev :1767607200", "MODE #dev");
    String by = " ann!ann@localhost :1767607200";
    row(RPL_BANLIST, ":parley 367 ann #dev cy!*@*" + by, "MODE #dev +b cy", "MODE #dev b");
    row(RPL_ENDOFBANLIST, ":parley 368 ann #dev :End of channel list", "MODE #dev b");
    row(RPL_EXCEPTLIST, ":parley 348 ann #dev cy!*@*" + by, "MODE #dev +e cy", "MODE #dev e");
    row(RPL_ENDOFEXCEPTLIST, ":parley 349 ann #dev :End of channel list", "MODE #dev e");
    row(RPL_INVEXLIST, ":parley 346 ann #dev cy!*@*" + by, "MODE #dev +I cy", "MODE #dev I");
    row(RPL_ENDOFINVEXLIST, ":parley 347 ann #dev :End of channel list", "MODE #dev I");
    row(ERR_UNKNOWNMODE, ":parley 472 ann y :is unknown mode char to me", "MODE #dev +y");
    row(ERR_INVALIDMODEPARAM, ":parley 696 ann #dev l x :A number is needed", "MODE #dev +l x");
    List<String> bans = new ArrayList<>();
    for (int i = 0; i <= 100; i += 10) {
      int from = i;
      bans.add(
          "MODE #dev +bbbbbbbbbb "
              + IntStream.range(from, from + 10)
                  .mapToObj(n -> "n" + n)
                  .collect(Collectors.joining(" ")));
    }
    ROWS.put(
        ERR_BANLISTFULL,
        new Row(":parley 478 ann #dev b n100!*@* :{any}", List.copyOf(bans), false));
  }

  private static void users() {
    row(RPL_UMODEIS, ":parley 221 ann :+i", "MODE ann +i", "MODE ann");
    row(ERR_UMODEUNKNOWNFLAG, ":parley 501 ann :Unknown MODE flag", "MODE ann +y");
    row(ERR_USERSDONTMATCH, ":parley 502 ann :Nobody changes the modes of others", "MODE bob +i");
    row(RPL_YOUREOPER, ":parley 381 ann :You are now an IRC operator", "OPER root secret");
    row(ERR_NOPRIVILEGES, ":parley 481 ann :Permission denied: {any}", "KILL bob :spam");
    row(ERR_NONICKNAMEGIVEN, ":parley 431 ann :No nickname given", "NICK");
    row(
        ERR_ERRONEUSNICKNAME,
        ":parley 432 ann a!b :Not a nickname: it may not contain '!'",
        "NICK a!b");
    row(ERR_NICKNAMEINUSE, ":parley 433 ann bob :Nickname is already in use", "NICK bob");
  }

  private static void speaking() {
    row(
        ERR_CANNOTSENDTOCHAN,
        ":parley 404 cy #dev :only those in room 'dev' speak there",
        "cy: PRIVMSG #dev :hi");
    row(
        ERR_TOOMANYTARGETS,
        ":parley 407 ann a,b,c,d,e :Too many targets, the first have got it",
        "PRIVMSG a,b,c,d,e :hi");
    row(ERR_NORECIPIENT, ":parley 411 ann :No recipient given (PRIVMSG)", "PRIVMSG");
    row(ERR_NOTEXTTOSEND, ":parley 412 ann :No text to send", "PRIVMSG bob");
    row(ERR_INPUTTOOLONG, ":parley 417 ann :Input line was too long", "x".repeat(511));
    row(ERR_NOSUCHNICK, ":parley 401 ann zed :No such nick/channel", "PRIVMSG zed :hi");
  }

  private static void refusals() {
    row(ERR_UNKNOWNERROR, ":parley 400 ann MONITOR :It takes +, -, C, L or S", "MONITOR x");
    row(ERR_NOORIGIN, ":parley 409 ann :No origin specified", "PING :");
    row(ERR_INVALIDCAPCMD, ":parley 410 ann FOO :Invalid CAP command", "CAP FOO");
    row(ERR_UNKNOWNCOMMAND, ":parley 421 ann FOO :Unknown command", "FOO bar");
    row(ERR_NEEDMOREPARAMS, ":parley 461 ann JOIN :Not enough parameters", "JOIN");
  }

  private static void roomRefusals() {
    row(ERR_NOSUCHCHANNEL, ":parley 403 ann nonsense :No such channel", "JOIN nonsense");
    row(
        ERR_TOOMANYCHANNELS,
        ":parley 405 ann * :You have joined 100 channels already",
        "JOIN " + names("#", 1, 99),
        "JOIN #100");
    row(
        ERR_USERNOTINCHANNEL,
        ":parley 441 ann cy #dev :They aren't on that channel",
        "cy: PONG",
        "KICK #dev cy");
    row(ERR_NOTONCHANNEL, ":parley 442 cy #dev :You're not on that channel", "cy: PART #dev");
    row(ERR_USERONCHANNEL, ":parley 443 ann bob #dev :is already on channel", "INVITE bob #dev");
    row(
        ERR_CHANNELISFULL,
        ":parley 471 cy #dev :Cannot join channel (+l)",
        "MODE #dev +l 2",
        "cy: JOIN #dev");
    row(
        ERR_INVITEONLYCHAN,
        ":parley 473 cy #dev :Cannot join channel (+i)",
        "MODE #dev +i",
        "cy: JOIN #dev");
    row(
        ERR_BANNEDFROMCHAN,
        ":parley 474 cy #dev :Cannot join channel (+b)",
        "MODE #dev +b cy",
        "cy: JOIN #dev");
    row(
        ERR_BADCHANNELKEY,
        ":parley 475 cy #dev :Cannot join channel (+k)",
        "MODE #dev +k secret",
        "cy: JOIN #dev");
    row(
        ERR_NEEDREGGEDNICK,
        ":parley 477 cy #dev :Cannot join channel (+R)",
        "MODE #dev +R",
        "cy: JOIN #dev");
    row(
        ERR_CHANOPRIVSNEEDED,
        ":parley 482 bob #dev :only operators of room 'dev' may do that",
        "bob: TOPIC #dev :mine");
  }

  private static void accounts() {
    row(
        RPL_LOGGEDIN,
        ":parley 900 ann ann!ann@localhost ann :You are now logged in as ann",
        "REGISTER * * secret");
    row(
        RPL_LOGGEDOUT,
        ":parley 901 guest_1 guest_1!ann@localhost :You are now logged out",
        "REGISTER * * secret",
        "NS LOGOUT");
    row(
        RPL_SASLSUCCESS,
        ":parley 903 bob :SASL authentication successful",
        "REGISTER * * secret",
        "bob: AUTHENTICATE PLAIN",
        "bob: AUTHENTICATE AGFubgBzZWNyZXQ=");
    row(
        ERR_SASLFAIL,
        ":parley 904 ann :SASL authentication failed",
        "AUTHENTICATE PLAIN",
        "AUTHENTICATE +");
    row(
        ERR_SASLTOOLONG,
        ":parley 905 ann :SASL message too long",
        "AUTHENTICATE PLAIN",
        "AUTHENTICATE " + "x".repeat(401));
    row(ERR_SASLABORTED, ":parley 906 ann :SASL authentication aborted", "AUTHENTICATE *");
    row(
        RPL_SASLMECHS,
        ":parley 908 ann PLAIN,SCRAM-SHA-256 :are available SASL mechanisms",
        "AUTHENTICATE FOO");
  }

  private static void metadata() {
    String set = "METADATA * SET color :red";
    row(
        RPL_WHOISKEYVALUE,
        ":parley 760 bob ann color * :red",
        set,
        "bob: CAP REQ :draft/metadata-3",
        "bob: WHOIS ann");
    row(RPL_KEYVALUE, ":parley 761 ann ann color * :red", set);
    row(RPL_KEYNOTSET, ":parley 766 ann bob color :key is not set", "METADATA bob GET color");
    row(RPL_METADATASUBOK, ":parley 770 ann :color", "METADATA * SUB color");
    row(RPL_METADATAUNSUBOK, ":parley 771 ann :color", "METADATA * UNSUB color");
    row(
        RPL_METADATASUBS,
        ":parley 772 ann color :url",
        "METADATA * SUB color url",
        "METADATA * SUBS");
  }

  private static String names(String prefix, int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(number -> prefix + number)
        .collect(Collectors.joining(","));
  }
}
