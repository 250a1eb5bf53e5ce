/** What people say, and what becomes of it. */
import { TYPING_MILLIS } from "./model.js";
import { allRead, counted, isCounted, isForMe, isSeen } from "./reading.js";
import { inRoom, withEntry, withMessage, withRoom, withUser } from "./tree.js";

/** How much of a message is quoted. */
const EXCERPT = 100;

/** @param {import("./model.js").Room} room with the words of what the entry answers, where they are known */
export function quoted(room, entry) {
  const id = entry.replyTo?.id;
  if (!id || entry.replyTo.nick !== "") {
    return entry;
  }
  const found = room.log.findLast((each) => each.type === "message" && each.id === id);
  return found === undefined ? entry : { ...entry, replyTo: quoteOf(found) };
}

/** @param {import("./model.js").Message} entry @returns {import("./model.js").Quote} */
export function quoteOf({ id, nick, text }) {
  const line = text.split("\n", 1)[0];
  return { id, nick, excerpt: line.length > EXCERPT ? `${line.slice(0, EXCERPT)}…` : line };
}

/** Names are other people's: what an object has by itself does not count. */
function own(map, name, otherwise) {
  return Object.hasOwn(map, name) ? map[name] : otherwise;
}

/** @param {Object<string, string[]>} reactions */
export function reactedTo(reactions, { emoji, nick, added }) {
  const others = own(reactions, emoji, []).filter((each) => each !== nick);
  const nicks = added ? [...others, nick] : others;
  const { [emoji]: _, ...rest } = reactions;
  return nicks.length === 0 ? rest : { ...reactions, [emoji]: nicks };
}

/** Reactions that came before their message was loaded. */
export function withLoose(room, entry) {
  const loose = own(room.loose, entry.id, null);
  return loose === null ? entry : { ...entry, reactions: { ...entry.reactions, ...loose } };
}

function said(state, { room: key, name, entry, label }) {
  const made = name.startsWith("#") || key === "*" ? state : withRoom(state, key, name, "person");
  const known = entry.mine || entry.nick === "" ? made : withUser(made, entry.nick, userOf(entry));
  return inRoom(known, key, (room) => {
    const waiting = label ? room.log.findLast((each) => each.type === "message" && each.label === label) : undefined;
    const log = waiting === undefined ? room.log : room.log.filter((each) => each !== waiting);
    if (isKnown(log, entry)) {
      return waiting === undefined ? null : { log };
    }
    const whole = withLoose(room, quoted(room, waiting === undefined ? entry : { ...entry, key: waiting.key }));
    const next = { ...room, log: withEntry(log, { ...whole, label: "" }), typing: without(room.typing, entry.nick) };
    return { ...next, ...read(known, next, whole) };
  });
}

/** Looks no further back than the message's own time: logs are long, and messages come at their end. */
function isKnown(log, { id, time }) {
  for (let at = log.length - 1; at >= 0 && id !== ""; at--) {
    if (log[at].id === id) {
      return true;
    }
    if (log[at].time < time && log[at].status !== "sending" && log[at].status !== "failed") {
      return false;
    }
  }
  return false;
}

function userOf({ nick, account, bot }) {
  return { nick, account, bot, gone: false };
}

/** What a new message makes of the marks. */
function read(state, room, entry) {
  if (!isCounted(entry)) {
    const own = allRead(room);
    return entry.mine && own !== null ? { ...own, unreadFrom: state.open === room.key ? room.unreadFrom : null } : {};
  }
  if (isSeen(state, room.key)) {
    return allRead(room) ?? {};
  }
  if (entry.time < room.lastRead) {
    return {};
  }
  return {
    unread: room.unread + 1,
    mentions: room.mentions + (isForMe(room, entry) ? 1 : 0),
    unreadFrom: room.unread === 0 ? entry.key : room.unreadFrom,
  };
}

function without(map, name) {
  const { [name]: _, ...rest } = map;
  return Object.hasOwn(map, name) ? rest : map;
}

export const WORD_EVENTS = {
  said,

  sent(state, { key, entry }) {
    return inRoom(state, key, (room) => ({
      log: withEntry(room.log, quoted(room, entry)),
      draft: "",
      replyTo: null,
      editing: null,
    }));
  },

  unsent(state, { room: key, label, words }) {
    return inRoom(state, key, (room) => ({
      log: room.log.map((each) => (each.label === label && label !== "" ? { ...each, status: "failed", failure: words } : each)),
    }));
  },

  dropped(state, { key, label }) {
    return inRoom(state, key, (room) => ({ log: room.log.filter((each) => label === "" || each.label !== label) }));
  },

  redacted(state, { room: key, id }) {
    return inRoom(state, key, (room) => {
      const log = withMessage(room.log, id, (entry) => ({ ...entry, text: "", deleted: true, reactions: {}, replyTo: null }));
      if (log === room.log) {
        return null;
      }
      const next = { ...room, log };
      return { log, ...counted(next, true), unreadFrom: room.unreadFrom };
    });
  },

  edited(state, { room: key, id, text }) {
    return inRoom(state, key, (room) => {
      const log = withMessage(room.log, id, (entry) => (entry.deleted ? entry : { ...entry, text, edited: true }));
      return log === room.log ? null : { log };
    });
  },

  reacted(state, event) {
    return inRoom(state, event.room, (room) => {
      const log = withMessage(room.log, event.id, (entry) => ({ ...entry, reactions: reactedTo(entry.reactions, event) }));
      return log === room.log
        ? { loose: { ...room.loose, [event.id]: reactedTo(own(room.loose, event.id, {}), event) } }
        : { log };
    });
  },

  typing(state, { room: key, nick, state: how, time }) {
    return inRoom(state, key, (room) => {
      if (how !== "active") {
        const typing = without(room.typing, nick);
        return typing === room.typing ? null : { typing };
      }
      return { typing: { ...room.typing, [nick]: time + TYPING_MILLIS } };
    });
  },

  ticked(state, { time }) {
    let next = state;
    for (const room of Object.values(state.rooms)) {
      const still = Object.entries(room.typing).filter(([, until]) => until > time);
      if (still.length !== Object.keys(room.typing).length) {
        next = inRoom(next, room.key, () => ({ typing: Object.fromEntries(still) }));
      }
    }
    return next;
  },

  marked(state, { room: key, time }) {
    return inRoom(state, key, (room) => {
      if (time <= room.lastRead) {
        return null;
      }
      const next = { ...room, lastRead: time };
      return { lastRead: time, ...counted(next, state.open === key) };
    });
  },
};

