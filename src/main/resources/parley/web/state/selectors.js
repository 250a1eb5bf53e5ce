/** What the page shows of a state. Each gives the same object again as long as nothing in it changed. */
import { ranks } from "../wire/isupport.js";
import { SERVER_KEY } from "./model.js";
import { keyOf } from "./tree.js";

export { completions } from "./completion.js";
export { rows } from "./rows.js";

/**
 * @typedef {import("./model.js").State} State
 * @typedef {import("./model.js").Room} Room
 *
 * @typedef {Object} RoomItem
 * @property {string} key
 * @property {string} name
 * @property {"room"|"person"|"server"} kind
 * @property {boolean} open
 * @property {number} unread
 * @property {number} mentions
 * @property {boolean} muted
 * @property {boolean} joined
 * @property {boolean} away of a person
 * @property {boolean} gone of a person
 * @property {boolean} draft whether something unsent stands in it
 *
 * @typedef {Object} MemberItem
 * @property {string} key
 * @property {string} nick
 * @property {string} ranks
 * @property {string} rank the highest sign, "" for none
 * @property {boolean} away
 * @property {boolean} bot
 * @property {string|null} account
 * @property {boolean} mine
 */

const items = new Map();

/** @param {State} state @returns {RoomItem[]} rooms, then people, then the server */
export function roomList(state) {
  return state.order.map((key) => {
    const { name, kind, unread, mentions, muted, joined, draft } = state.rooms[key];
    const user = kind === "person" ? state.users.get(key) : undefined;
    const item = {
      key,
      name,
      kind,
      open: state.open === key,
      unread,
      mentions,
      muted,
      joined,
      away: user !== undefined && user.away !== null,
      gone: user?.gone ?? true,
      draft: draft !== "",
    };
    const known = items.get(key);
    const isSame = known !== undefined && Object.entries(item).every(([word, value]) => known[word] === value);
    if (!isSame) {
      items.set(key, item);
    }
    return isSame ? known : item;
  });
}

const lists = new WeakMap();

/** @param {Room} room @param {State} state @returns {MemberItem[]} by rank, then by name */
export function memberList(room, state) {
  const known = lists.get(room.members);
  if (known !== undefined && known.users === state.users && known.nick === state.me.nick) {
    return known.list;
  }
  const { signs } = ranks(state.server.isupport);
  const me = keyOf(state, state.me.nick);
  const place = (rank) => (rank === "" ? signs.length : signs.indexOf(rank));
  const list = room.members
    .entries()
    .map(([key, member]) => memberItem(key, member, state.users.get(key), key === me))
    .sort((a, b) => place(a.rank) - place(b.rank) || compare(a.key, b.key));
  lists.set(room.members, { users: state.users, nick: state.me.nick, list });
  return list;
}

function memberItem(key, { nick, ranks: signs }, user, mine) {
  const away = user !== undefined && user.away !== null;
  return { key, nick, ranks: signs, rank: signs[0] ?? "", away, bot: user?.bot ?? false, account: user?.account ?? null, mine };
}

/** Faster than by locale, of which ten thousand names take long. */
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** @param {State} state @returns {{unread: number, mentions: number}} for the title; muted rooms count by mentions alone */
export function unreadTotals(state) {
  const all = Object.values(state.rooms);
  return {
    unread: all.reduce((sum, room) => sum + (room.muted ? 0 : room.unread), 0),
    mentions: all.reduce((sum, room) => sum + room.mentions, 0),
  };
}

/** @param {State} state @param {number} step 1 down, -1 up @param {boolean} [unread] only such as have something new */
export function neighbour(state, step, unread = false) {
  const { order, open, rooms } = state;
  const at = open === null ? -1 : order.indexOf(open);
  for (let far = 1; far <= order.length; far++) {
    const key = order[(at + step * far + order.length * far) % order.length];
    if (!unread || rooms[key].unread > 0) {
      return key;
    }
  }
  return open;
}

/** @param {State} state @returns {string|null} the room to look at next: a mention, else something new */
export function nextMention(state) {
  const all = roomList(state).filter((room) => !room.open && room.kind !== "server");
  const found = all.find((room) => room.mentions > 0) ?? all.find((room) => room.unread > 0 && !room.muted);
  return found?.key ?? null;
}

/** @param {Room} room @returns {string[]} who is typing */
export function typists(room) {
  return Object.keys(room.typing);
}

/** @param {State} state @param {Room} room @returns {string} my highest rank there, "" for none */
export function myRank(state, room) {
  return room.members.get(keyOf(state, state.me.nick))?.ranks[0] ?? "";
}

/** @param {State} state @param {string} rank @param {string} least @returns {boolean} whether a rank is as high as another */
export function isAtLeast(state, rank, least) {
  const { signs } = ranks(state.server.isupport);
  return rank !== "" && signs.indexOf(rank) <= signs.indexOf(least);
}

/** @param {Room} room @returns {import("./model.js").Message|undefined} my last line, for Up in an empty field */
export function myLast(room) {
  return room.log.findLast((entry) => entry.type === "message" && entry.mine && entry.id !== "" && !entry.deleted);
}

/** @param {State} state @param {string} key whether it is the server's own room */
export function isServerRoom(state, key) {
  return key === SERVER_KEY || state.rooms[key]?.kind === "server";
}
