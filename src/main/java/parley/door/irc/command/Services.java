package parley.door.irc.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.door.irc.talk.Capability;
import parley.door.irc.talk.Reply;

/// The services there are, by the names that people write to.
final class Services {
  private static final List<Service> ALL = List.of(NickServ.SERVICE, ChanServ.SERVICE);

  private Services() {}

  /// The service that a message is for, be a host said or not; null when it is for somebody else.
  static @Nullable Service named(String target) {
    int at = target.indexOf('@');
    String name = at < 0 ? target : target.substring(0, at);
    for (Service service : ALL) {
      if (service.name().equalsIgnoreCase(name)) {
        return service;
      }
    }
    return null;
  }

  /// Hears a message to a service; whoever asked for an echo of their words gets it.
  static void hear(Service service, String text, Reply reply) {
    if (reply.talk().has(Capability.ECHO_MESSAGE)) {
      reply.self("PRIVMSG", service.name(), text);
    }
    service.hear(words(List.of(text)), reply);
  }

  /// The words of some parameters.
  static List<String> words(List<String> params) {
    return params.stream()
        .flatMap(param -> List.of(param.split(" +", -1)).stream())
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
