package parley.door.tagged;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Every tagged line that the server sends. Messages of a room have no tag: see [TaggedVariant].
enum Line {
  JOINED(":<name>", "you are on the server, and in lobby"),
  USER_JOINED(":<name>", "somebody came to the server"),
  USER_LEFT(":<name>", "somebody left the server, or lost the connection"),
  JOINED_ROOM(":<room>", "you are in a room"),
  ROOM_JOINED(":<name>:<room>", "somebody came to the room"),
  ROOM_LEFT(":<name>:<room>", "somebody went to another room"),
  PRIVATE(":<from>:<text>", "somebody says something to you alone"),
  PRIVATE_SENT(":<user>:<text>", "what you said to somebody has been stored and handed over"),
  PRIVATE_ACTION(":<from>:<text>", "somebody does something for you alone to see"),
  PRIVATE_ACTION_SENT(":<user>:<text>", "the same, from another connection of yours"),
  PRIVATE_NOTICE(":<from>:<text>", "a program tells you something; programs never answer it"),
  PRIVATE_NOTICE_SENT(":<user>:<text>", "the same, from another connection of yours"),
  ID(":<id>", "the id of the message in the next line; only after IDS:on"),
  REPLY(
      ":<id>:<name>:<text>",
      "instead of a message of the room: it answers another one; only after IDS:on"),
  FILE(
      ":<name>:<bytes>:<file>:<url>",
      "somebody, or you, sent a file to the room: how long it is, what it is called, where it is"),
  PRIVATE_FILE(":<from>:<bytes>:<file>:<url>", "somebody sent a file to you alone"),
  PRIVATE_FILE_SENT(":<user>:<bytes>:<file>:<url>", "your file for somebody was handed over"),
  UPLOAD(":<url>", "where you may send one file by HTTP, with `PUT`, for some minutes"),
  REACT(":<id>:<name>:<emoji>", "somebody, or you, reacted to a message"),
  UNREACT(":<id>:<name>:<emoji>", "somebody, or you, took a reaction back"),
  EDIT(":<id>:<name>:<text>", "somebody, or you, changed a message: its words from now on"),
  DELETE(":<id>:<name>", "somebody, or you, took a message back"),
  NICK_CHANGED(":<old>:<new>", "somebody, or you, has another name"),
  TOPIC_CHANGED(
      ":<name>:<topic>", "somebody, or you, set the topic of the room; empty: cleared it"),
  ROOM_KICKED(":<name>:<by>:<reason>", "somebody was put out of the room; no reason: empty"),
  KICKED(":<by>:<reason>", "you were put out of a room; `JOINED_ROOM` follows"),
  ROOM_BANNED(":<by>:<mask>", "somebody may not come to the room any more"),
  ROOM_UNBANNED(":<by>:<mask>", "somebody may come to the room again"),
  ROOM_MUTED(":<by>:<mask>", "somebody may not speak in the room any more"),
  ROOM_UNMUTED(":<by>:<mask>", "somebody may speak in the room again"),
  RANK_GIVEN(":<name>:<rank>:<by>", "somebody, or you, has a rank more in the room"),
  RANK_TAKEN(":<name>:<rank>:<by>", "somebody, or you, has a rank less in the room"),
  ROOM_CHANGED(":<by>:<words>", "the room is set otherwise"),
  ROOM_RENAMED(":<by>:<room>", "the room has another name"),
  ROOM_REGISTERED(":<by>", "the room stays when nobody is in it"),
  ROOM_UNREGISTERED(":<by>", "the room ends when nobody is in it"),
  INVITED(":<by>:<room>", "somebody asks you to come to a room"),
  INVITE_SENT(":<name>:<room>", "your invitation was handed over"),
  UNCHANGED("", "what you asked for is so already"),
  USER_AWAY(":<name>:<message>", "somebody, or you, is away; also when you write to them"),
  USER_BACK(":<name>", "somebody, or you, is back"),
  USERS(":<name>,<name>...", "who is on the server, sorted"),
  ROOM_USERS(":<name>,<name>...", "who is in the room, sorted"),
  ROOMS(":<room>,<room>...", "which rooms have somebody in them, sorted"),
  HISTORY(":<count>", "so many lines follow, oldest first, each as it was when it was new"),
  FOUND(
      ":<count>:<whole or part>",
      "so many lines follow, as after `HISTORY`; `part` when there may be more before them"),
  YOU_ARE(":<name>:<room>", "your name and room"),
  PASSED("", "the server's password was right"),
  REGISTERED(":<account>", "you have an account of that name"),
  LOGGED_IN(":<account>", "you have proved to own an account"),
  LOGGED_OUT(":<account>", "you are no longer logged in"),
  TOPIC(":<topic>", "what the room is about, empty for nothing"),
  PONG("[:<token>]", "the server is there"),
  TAGS(":<tag>,<tag>...", "the tags that this server knows"),
  HELP(":<form>:<meaning>", "what a tag is for"),
  CLOSING(":<reason>", "the server is about to close the connection"),
  ERROR(":<reason>", "something was not done, and why");

  private final String rest;
  private final String meaning;

  Line(String rest, String meaning) {
    this.rest = rest;
    this.meaning = meaning;
  }

  /// What it looks like and what it is for.
  Form form() {
    return new Form(name(), rest, meaning);
  }

  /// The line with its parts.
  String with(Object... parts) {
    return Arrays.stream(parts)
        .map(Object::toString)
        .collect(Collectors.joining(":", name() + ":", ""));
  }

  /// The line without any part.
  String alone() {
    return name();
  }
}
