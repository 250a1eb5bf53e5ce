package parley.door.irc.talk;

import java.util.ArrayList;
import java.util.List;

/// What `RPL_ISUPPORT` says (modern.ircdocs.horse, "RPL_ISUPPORT Parameters"). Only what is so.
public final class Isupport {
  /// Tokens in one line: 15 parameters without the nick and the closing words.
  private static final int TOKENS_MAX = 13;

  /// The modes of users, of rooms, and those of rooms that take a parameter, as 004 lists them.
  public static final String USER_MODES = "BRiow";

  /// Modes of rooms.
  public static final String ROOM_MODES = "CIMRUabehiklmnoqstv";

  /// Modes of rooms that take a parameter.
  public static final String ROOM_MODES_WITH_PARAMETER = "Iabehkloqv";

  private final List<List<String>> lines = new ArrayList<>();

  Isupport(IrcInfo info, IrcBounds bounds, IrcHistory past) {
    List<String> tokens = new ArrayList<>(tokens(info, bounds));
    if (past.pageMax() > 0) {
      tokens.add("CHATHISTORY=" + past.pageMax());
      tokens.add("MSGREFTYPES=timestamp,msgid");
    }
    if (!info.icon().isEmpty()) {
      tokens.add("draft/ICON=" + escaped(info.icon()));
    }
    for (int from = 0; from < tokens.size(); from += TOKENS_MAX) {
      lines.add(List.copyOf(tokens.subList(from, Math.min(tokens.size(), from + TOKENS_MAX))));
    }
  }

  private static List<String> tokens(IrcInfo info, IrcBounds bounds) {
    return List.of(
        "AWAYLEN=" + bounds.awayLength(),
        "BOT=B",
        "CASEMAPPING=" + info.casemapping(),
        "CHANLIMIT=#:" + bounds.channelsPerUser(),
        "CHANMODES=beI,k,l,CMRUimnst",
        "CHANNELLEN=" + bounds.channelLength(),
        "CHANTYPES=#",
        "ACCOUNTEXTBAN=a",
        "EXCEPTS=e",
        "EXTBAN=,am",
        "INVEX=I",
        "MAXLIST=beI:" + bounds.listModes(),
        "MODES",
        "ELIST=CMNTU",
        "KICKLEN=" + bounds.kickLength(),
        "MAXTARGETS=" + bounds.targets(),
        "MONITOR=" + bounds.monitor(),
        "NAMELEN=" + bounds.realnameLength(),
        "NETWORK=" + escaped(info.network()),
        "NICKLEN=" + bounds.nickLength(),
        "PREFIX=(qaohv)~&@%+",
        "SAFELIST",
        "STATUSMSG=~&@%+",
        "TARGMAX=" + targets(bounds),
        "TOPICLEN=" + bounds.topicLength(),
        "USERLEN=" + Usernames.LENGTH_MAX,
        "UTF8ONLY",
        "WHOX");
  }

  private static String targets(IrcBounds bounds) {
    int most = bounds.targets();
    return "JOIN:,KICK:%d,LIST:,NAMES:,PART:,PRIVMSG:%d,NOTICE:%d,TAGMSG:%d,WHOIS:%d,MONITOR:%d"
        .formatted(most, most, most, most, 1, bounds.monitor());
  }

  /// A value without spaces, as the specification has it.
  private static String escaped(String value) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c > ' ' && c < 0x7F && c != '\\' && c != '=') {
        out.append(c);
      } else if (c < 0x100) {
        out.append("\\x%02X".formatted((int) c));
      }
    }
    return out.toString();
  }

  /// The tokens by lines.
  public List<List<String>> lines() {
    return List.copyOf(lines);
  }
}
