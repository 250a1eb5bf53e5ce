package parley.door.irc.command;

import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;

/// Says something to a service.
record ServiceCommand(Form form, Service service) implements IrcCommand {
  ServiceCommand(String name, Service service) {
    this(new Form(name, 0, "<command> ...", "in the words of " + service.name()), service);
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    service.hear(Services.words(message.params()), reply);
  }
}
