package parley.door.irc.command;

import java.util.List;
import java.util.Map;

/// Accounts in the words of old clients, as other servers' services take them.
final class NickServ {
  private static final String NO_GROUPS =
      "An account has one name; call yourself what you like with NICK, you stay logged in";
  private static final String AT_ONCE = "The name of an account is kept for it at once and always";
  private static final String NO_MAIL =
      "No mail is sent here: who looks after the server can give you another password";

  /// The service.
  static final Service SERVICE =
      new Service(
          "NickServ",
          "An account keeps your name for you. It has one name and as many clients as you like",
          List.of(
              new ServiceWord(
                  List.of("REGISTER"),
                  1,
                  "<password>",
                  "makes an account of your nick",
                  NickServProofs::register),
              new ServiceWord(
                  List.of("IDENTIFY", "ID", "LOGIN", "AUTH"),
                  1,
                  "[<account>] <password>",
                  "logs you in",
                  NickServProofs::identify),
              new ServiceWord(
                  List.of("LOGOUT"),
                  0,
                  "",
                  "logs you out",
                  (_, voice) -> NickServProofs.out(voice)),
              new ServiceWord(
                  List.of("INFO", "ACC", "STATUS", "TAXONOMY"),
                  0,
                  "[<account>]",
                  "tells about an account",
                  NickServSettings::info),
              new ServiceWord(
                  List.of("PASSWD", "SETPASS"),
                  2,
                  "<old password> <new password>",
                  "changes your password",
                  NickServProofs::password),
              new ServiceWord(
                  List.of("SET"),
                  1,
                  "PASSWORD <old> <new> | ALWAYS-ON ON|OFF",
                  "changes your password, or whether you stay",
                  NickServSettings::set),
              new ServiceWord(
                  List.of("ALWAYSON", "ALWAYS-ON"),
                  0,
                  "[ON|OFF]",
                  "lets you stay in your channels while none of your clients is connected",
                  NickServSettings::alwaysOn),
              new ServiceWord(
                  List.of("CERT", "CERTFP"),
                  1,
                  "LIST | ADD [<fingerprint>] | DEL [<fingerprint>]",
                  "keeps the certificates that log you in (SASL EXTERNAL)",
                  NickServSettings::certificates),
              new ServiceWord(
                  List.of("SESSIONS", "CLIENTS"),
                  0,
                  "",
                  "lists your clients",
                  (_, voice) -> NickServSettings.sessions(voice)),
              new ServiceWord(
                  List.of("GHOST", "RECOVER", "REGAIN", "RELEASE"),
                  1,
                  "<nick> [<password>]",
                  "gives you your name",
                  NickServProofs::recover),
              new ServiceWord(
                  List.of("UNREGISTER", "DROP"),
                  2,
                  "<account> <password>",
                  "gives an account up for good",
                  NickServProofs::drop)),
          Map.ofEntries(
              Map.entry("GROUP", NO_GROUPS),
              Map.entry("UNGROUP", NO_GROUPS),
              Map.entry("GLIST", NO_GROUPS),
              Map.entry("ENFORCE", AT_ONCE),
              Map.entry("KILL", AT_ONCE),
              Map.entry("SECURE", AT_ONCE),
              Map.entry("SENDPASS", NO_MAIL),
              Map.entry("RESETPASS", NO_MAIL),
              Map.entry("VERIFY", "An account is whole as soon as it is registered"),
              Map.entry("CONFIRM", "An account is whole as soon as it is registered"),
              Map.entry("LIST", "INFO <account> tells about one; nobody gets a list of them"),
              Map.entry("ACCESS", "CERT keeps certificates; hosts log nobody in")));

  private NickServ() {}
}
