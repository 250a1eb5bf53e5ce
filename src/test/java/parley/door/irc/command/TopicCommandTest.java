package parley.door.irc.command;

import static parley.scene.Dialogue.plays;

import org.junit.jupiter.api.Test;

/// What a room is about.
class TopicCommandTest {
  @Test
  void aTopicIsSeenAtEveryDoor() {
    plays(
        """
        ann (irc), bob (irc), cy (tagged), dan (lobby) are in dev
        ann> TOPIC #dev
        ann< :parley 331 ann #dev :No topic is set
        ann> TOPIC #dev :ship it
        ann< :ann!ann@localhost TOPIC #dev :ship it
        bob< :ann!ann@localhost TOPIC #dev :ship it
        cy< TOPIC_CHANGED:ann:ship it
        dan< ann has set the topic of dev: ship it
        bob> TOPIC #DEV
        bob< :parley 332 bob #dev :ship it
        bob< :parley 333 bob #dev ann!ann@localhost :1767607200
        ann> TOPIC #dev :
        ann< :ann!ann@localhost TOPIC #dev :
        bob< :ann!ann@localhost TOPIC #dev :
        cy< TOPIC_CHANGED:ann:
        dan< ann has cleared the topic of dev.
        bob> TOPIC #dev
        bob< :parley 331 bob #dev :No topic is set
        """);
  }

  @Test
  void onlyOperatorsSetALockedTopic() {
    plays(
        """
        ann (irc), bob (irc) are in dev
        bob> TOPIC #dev :mine
        bob< :parley 482 bob #dev :only operators of room 'dev' may do that
        ann> MODE #dev -t
        whatever for ann, bob
        bob> TOPIC #dev :mine
        ann< :bob!bob@localhost TOPIC #dev :mine
        bob< :bob!bob@localhost TOPIC #dev :mine
        """);
  }

  @Test
  void whoIsNotThereIsNotTold() {
    plays(
        """
        ann (irc) is in dev
        eve (irc) is here
        eve> TOPIC #dev
        eve< :parley 442 eve #dev :You're not on that channel
        eve> TOPIC #dev :x
        eve< :parley 442 eve #dev :You're not on that channel
        eve> TOPIC #zoo
        eve< :parley 403 eve #zoo :No such channel
        eve> TOPIC nonsense
        eve< :parley 403 eve nonsense :No such channel
        eve> TOPIC
        eve< :parley 461 eve TOPIC :Not enough parameters
        """);
  }
}
