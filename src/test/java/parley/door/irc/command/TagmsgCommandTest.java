package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// Tags without words.
class TagmsgCommandTest {
  @Test
  void tagsReachThoseWhoUnderstandThem() {
    plays(
        """
        ann (irc), bob (irc), cy (irc), dan (tagged) are in dev
        ann has message-tags
        bob has message-tags
        ann> @+typing=active TAGMSG #dev
        bob< @msgid={word};+typing=active :ann!ann@localhost TAGMSG #dev
        ann> @+typing=done TAGMSG bob
        bob< @msgid={word};+typing=done :ann!ann@localhost TAGMSG bob
        ann> @typing=active;+x=a\\:b\\s;y TAGMSG #dev
        bob< @msgid={word};+x=a\\:b\\s :ann!ann@localhost TAGMSG #dev
        """);
  }

  @Test
  void anEchoComesOnRequest() {
    plays(
        """
        ann (irc), bob (irc) are in dev
        ann has message-tags, echo-message
        ann> @+typing=active TAGMSG #dev
        ann< @msgid={word};+typing=active :ann!ann@localhost TAGMSG #dev
        """);
  }

  @Test
  void tagsAreForSomebody() {
    plays(
        """
        ann (irc) is here
        ann> TAGMSG #dev
        ann< :parley 421 ann TAGMSG :It needs message-tags
        ann has message-tags
        ann> TAGMSG
        ann< :parley 461 ann TAGMSG :Not enough parameters
        ann> @+x TAGMSG zed
        ann< :parley 401 ann zed :No such nick/channel
        ann> @+x TAGMSG #zoo
        ann< :parley 403 ann #zoo :No such channel
        """);
  }
}
