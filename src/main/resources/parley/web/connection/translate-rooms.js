/** Lines about who is where, and what rooms are like. */
import { parseModes } from "../wire/modes.js";
import { timeOf } from "./context.js";

/**
 * @typedef {import("../wire/message.js").Line} Line
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("../state/events.js").Event} Event
 */

const nickOf = (line) => line.source?.nick ?? "";
const hostOf = (line) => (line.source?.host ? `${line.source.user}@${line.source.host}` : "");
const when = (line) => ({ id: line.tags.msgid ?? "", time: timeOf(line) });

/** @type {Object<string, (line: Line, context: Context) => Event[]>} by command */
export const ROOM_LINES = {
  JOIN(line, context) {
    const [name = "", account = line.tags.account ?? "*", realname = ""] = line.params;
    const nick = nickOf(line);
    return [
      {
        type: "joined",
        room: context.key(name),
        name,
        nick,
        account: account === "*" ? null : account,
        realname,
        host: hostOf(line),
        mine: context.isMe(nick),
        ...when(line),
      },
    ];
  },

  PART(line, context) {
    const [name = "", text = ""] = line.params;
    const nick = nickOf(line);
    return [{ type: "left", room: context.key(name), nick, text, mine: context.isMe(nick), ...when(line) }];
  },

  KICK(line, context) {
    const [name = "", nick = "", text = ""] = line.params;
    const mine = context.isMe(nick);
    return [{ type: "kicked", room: context.key(name), nick, by: nickOf(line), text, mine, ...when(line) }];
  },

  QUIT(line, context) {
    const nick = nickOf(line);
    return [{ type: "quit", nick, text: line.params[0] ?? "", mine: context.isMe(nick), ...when(line) }];
  },

  NICK(line, context) {
    const nick = nickOf(line);
    return [{ type: "nicked", nick, to: line.params[0] ?? nick, mine: context.isMe(nick), ...when(line) }];
  },

  TOPIC(line, context) {
    const [name = "", topic = ""] = line.params;
    return [{ type: "topic", room: context.key(name), topic, by: nickOf(line), fresh: true, ...when(line) }];
  },

  MODE(line, context) {
    const [target = "", letters = "", ...params] = line.params;
    if (!context.isRoom(target)) {
      return context.isMe(target) ? [{ type: "myModes", modes: letters }] : [];
    }
    return [modes(line, context, target, letters, params, nickOf(line), true)];
  },

  RENAME(line, context) {
    const [before = "", name = "", text = ""] = line.params;
    const [room, to] = [context.key(before), context.key(name)];
    return [{ type: "roomRenamed", room, to, name, by: nickOf(line), text, ...when(line) }];
  },

  INVITE(line, context) {
    const [nick = "", name = ""] = line.params;
    const mine = context.isMe(nick);
    return [{ type: "invited", room: context.key(name), name, nick, by: nickOf(line), mine, time: timeOf(line) }];
  },

  AWAY(line) {
    return [{ type: "user", nick: nickOf(line), changes: { away: line.params[0] || null } }];
  },

  ACCOUNT(line, context) {
    const nick = nickOf(line);
    const account = line.params[0] === "*" ? null : (line.params[0] ?? null);
    return [{ type: "account", nick, account, mine: context.isMe(nick) }];
  },

  CHGHOST(line) {
    return [{ type: "user", nick: nickOf(line), changes: { host: line.params.join("@") } }];
  },

  SETNAME(line) {
    return [{ type: "user", nick: nickOf(line), changes: { realname: line.params[0] ?? "" } }];
  },

  // RPL_UMODEIS, RPL_CHANNELMODEIS, RPL_NOTOPIC, RPL_TOPIC, RPL_TOPICWHOTIME
  221: (line) => [{ type: "myModes", modes: line.params[1] ?? "" }],
  324(line, context) {
    const [, target = "", letters = "", ...params] = line.params;
    return [modes(line, context, target, letters, params, "", false)];
  },
  331: (line, context) => [topic(line, context, "")],
  332: (line, context) => [topic(line, context, line.params[2] ?? "")],
  333(line, context) {
    const [, name = "", by = ""] = line.params;
    const room = context.key(name);
    const now = context.state.rooms[room]?.topic ?? "";
    return [{ type: "topic", room, topic: now, by: by.split("!")[0], fresh: false, ...when(line) }];
  },
  301: (line) => [{ type: "user", nick: line.params[1] ?? "", changes: { away: line.params[2] ?? "" } }],
  305: (_, context) => [{ type: "user", nick: context.state.me.nick, changes: { away: null } }],
};

function topic(line, context, words) {
  return { type: "topic", room: context.key(line.params[1] ?? ""), topic: words, by: "", fresh: false, ...when(line) };
}

function modes(line, context, target, letters, params, by, fresh) {
  return {
    type: "modes",
    room: context.key(target),
    by,
    changes: parseModes(letters, params, context.isupport),
    text: [letters, ...params].join(" "),
    fresh,
    ...when(line),
  };
}
