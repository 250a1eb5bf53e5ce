package parley.door.irc.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parley.core.query.Answer;
import parley.core.query.Find;
import parley.door.irc.talk.Monitor;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Watches who comes and goes (IRCv3 monitor).
record MonitorCommand(Form form) implements IrcCommand {
  MonitorCommand() {
    this(new Form("MONITOR", 1, "+|-|C|L|S [<nick>,...]", "watches who comes and goes"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    Monitor monitor = reply.talk().monitor();
    switch (message.param(0).toUpperCase(Locale.ROOT)) {
      case "+" -> add(Rooms.list(message.param(1)), reply);
      case "-" ->
          Rooms.list(message.param(1)).forEach(typed -> monitor.remove(Proving.key(typed, reply)));
      case "C" -> monitor.clear();
      case "L" -> {
        reply.list(Numeric.RPL_MONLIST, ",", monitor.names());
        reply.numeric(Numeric.RPL_ENDOFMONLIST, "End of MONITOR list");
      }
      case "S" -> status(names(monitor), reply);
      default -> reply.numeric(Numeric.ERR_UNKNOWNERROR, "MONITOR", "It takes +, -, C, L or S");
    }
  }

  private static Map<String, String> names(Monitor monitor) {
    Map<String, String> names = new LinkedHashMap<>();
    List<String> keys = monitor.keys();
    for (int i = 0; i < keys.size(); i++) {
      names.put(keys.get(i), monitor.names().get(i));
    }
    return names;
  }

  private static void add(List<String> typed, Reply reply) {
    Monitor monitor = reply.talk().monitor();
    int most = reply.shared().bounds().monitor();
    Map<String, String> added = new LinkedHashMap<>();
    List<String> over = new ArrayList<>();
    for (String name : typed) {
      String key = Proving.key(name, reply);
      if (monitor.has(key) || monitor.size() < most) {
        monitor.add(key, name);
        added.put(key, name);
      } else {
        over.add(name);
      }
    }
    status(added, reply);
    if (!over.isEmpty()) {
      reply.numeric(
          Numeric.ERR_MONLISTFULL,
          Integer.toString(most),
          String.join(",", over),
          "Monitor list is full");
    }
  }

  private static void status(Map<String, String> names, Reply reply) {
    reply.query(
        new Find(List.copyOf(names.keySet())),
        answer -> {
          if (answer instanceof Answer.People(var people, _)) {
            Map<String, String> offline = new LinkedHashMap<>(names);
            people.forEach(seen -> offline.remove(seen.face().nick().key()));
            reply.list(
                Numeric.RPL_MONONLINE,
                ",",
                people.stream().map(seen -> seen.face().mask()).toList());
            reply.list(Numeric.RPL_MONOFFLINE, ",", List.copyOf(offline.values()));
          }
        });
  }
}
