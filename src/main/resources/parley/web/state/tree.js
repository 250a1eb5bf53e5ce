/** Changing one branch of the state. Each gives a new tree that shares the rest, or the same one. */
import { fold } from "../wire/fold.js";
import { text } from "../wire/isupport.js";
import { emptyRoom, SERVER_KEY } from "./model.js";

/**
 * @typedef {import("./model.js").State} State
 * @typedef {import("./model.js").Room} Room
 * @typedef {import("./model.js").Entry} Entry
 */

/** @param {State} state @param {string} name */
export function keyOf(state, name) {
  return fold(name, text(state.server.isupport, "CASEMAPPING", "rfc1459"));
}

/**
 * @param {State} state
 * @param {string} key
 * @param {(room: Room) => Partial<Room>|null} change what differs; null for nothing
 * @returns {State} the same one when there is no such room
 */
export function inRoom(state, key, change) {
  const room = state.rooms[key];
  const differs = room === undefined ? null : change(room);
  return differs === null ? state : { ...state, rooms: { ...state.rooms, [key]: { ...room, ...differs } } };
}

/**
 * @param {State} state
 * @param {string} key
 * @param {string} name
 * @param {"room"|"person"|"server"} kind
 * @returns {State} in which the room is
 */
export function withRoom(state, key, name, kind) {
  if (state.rooms[key] !== undefined) {
    return state;
  }
  const draft = state.kept.drafts[key] ?? "";
  const muted = state.kept.muted.includes(key);
  const room = { ...emptyRoom(key, name, kind), draft, muted };
  const order = [...state.order, key].sort((a, b) => place(state, a, key, kind) - place(state, b, key, kind));
  return { ...state, rooms: { ...state.rooms, [key]: room }, order };
}

/** Rooms come first, then people, then the server. */
function place(state, key, added, kind) {
  return ["room", "person", "server"].indexOf(key === added ? kind : state.rooms[key].kind);
}

/** @param {State} state @param {string} key */
export function withoutRoom(state, key) {
  if (state.rooms[key] === undefined) {
    return state;
  }
  const { [key]: _, ...rooms } = state.rooms;
  const order = state.order.filter((each) => each !== key);
  const at = Math.max(0, state.order.indexOf(key) - 1);
  const open = state.open === key ? (order[at] ?? null) : state.open;
  return { ...state, rooms, order, open };
}

/** A room under another key and name. */
export function movedRoom(state, key, to, name) {
  const room = state.rooms[key];
  if (room === undefined || (to !== key && state.rooms[to] !== undefined)) {
    return state;
  }
  const { [key]: _, ...rooms } = state.rooms;
  return {
    ...state,
    rooms: { ...rooms, [to]: { ...room, key: to, name } },
    order: state.order.map((each) => (each === key ? to : each)),
    open: state.open === key ? to : state.open,
  };
}

/** @param {State} state @param {string} nick @param {Partial<import("./model.js").User>} changes */
export function withUser(state, nick, changes) {
  const key = keyOf(state, nick);
  const known = state.users.get(key);
  const isSame = known !== undefined && Object.entries(changes).every(([name, value]) => known[name] === value);
  if (isSame || key === "") {
    return state;
  }
  const fresh = { nick, account: null, realname: "", host: "", away: null, bot: false, gone: false };
  return { ...state, users: state.users.with(key, { ...(known ?? fresh), ...changes }) };
}

/**
 * Puts an entry where its time says; nearly always that is the end.
 *
 * @param {Entry[]} log
 * @param {Entry} entry
 */
export function withEntry(log, entry) {
  let at = log.length;
  while (at > 0 && isLater(log[at - 1], entry)) {
    at--;
  }
  const named = entry.type === "event" && !entry.id ? withOwnKey(log, at, entry) : entry;
  return at === log.length ? [...log, named] : [...log.slice(0, at), named, ...log.slice(at)];
}

/** Things without an id that the same one did in the same millisecond are two: each has a key of its own. */
function withOwnKey(log, at, entry) {
  let same = 0;
  for (let i = at - 1; i >= 0 && log[i].time === entry.time; i--) {
    same += log[i].key === entry.key || log[i].key.startsWith(`${entry.key}~`) ? 1 : 0;
  }
  return same === 0 ? entry : { ...entry, key: `${entry.key}~${same}` };
}

/** Lines on their way stand at the end, whatever the clock of this machine says. */
function isLater(one, other) {
  return isWaiting(one) === isWaiting(other) ? one.time > other.time : isWaiting(one);
}

function isWaiting(entry) {
  return entry.type === "message" && entry.status !== "sent";
}

/**
 * @param {Entry[]} log
 * @param {string} id
 * @param {(entry: import("./model.js").Message) => import("./model.js").Message} change
 * @returns {Entry[]} the same one when there is no such message
 */
export function withMessage(log, id, change) {
  const at = id === "" ? -1 : log.findLastIndex((entry) => entry.type === "message" && entry.id === id);
  if (at < 0) {
    return log;
  }
  const changed = [...log];
  changed[at] = change(/** @type {import("./model.js").Message} */ (log[at]));
  return changed;
}

/** @param {State} state @param {string} key @param {Entry} entry adds what happened to a room */
export function told(state, key, entry) {
  return inRoom(state, key, (room) => ({ log: withEntry(room.log, entry) }));
}

export { SERVER_KEY };
