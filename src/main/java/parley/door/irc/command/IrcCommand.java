package parley.door.irc.command;

import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;

/// One command of IRC.
public interface IrcCommand {
  /// What it looks like.
  Form form();

  /// Whether it may come before registration is complete.
  default boolean beforeRegistration() {
    return false;
  }

  /// Does it. There are as many parameters as its form says.
  void run(IrcMessage message, Reply reply);
}
