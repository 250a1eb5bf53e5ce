package parley.door.irc.command;

import java.util.ArrayList;
import java.util.List;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;

/// Says something to the service for accounts.
record NsCommand(Form form) implements IrcCommand {
  NsCommand(String name) {
    this(new Form(name, 0, "REGISTER|IDENTIFY|LOGOUT ...", "accounts, in the words of NickServ"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    List<String> words = new ArrayList<>();
    for (String param : message.params()) {
      words.addAll(List.of(param.trim().split(" +", -1)));
    }
    words.removeIf(String::isEmpty);
    new NickServ(reply).hear(words);
  }
}
