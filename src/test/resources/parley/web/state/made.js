/** States for tests: events, told in few words. */
import { initialState, message } from "/web/state/model.js";
import { reduce } from "/web/state/reduce.js";

const START = Date.parse("2026-11-21T10:00:00Z");

/** Milliseconds so many minutes after ten o'clock. */
export function at(minutes) {
  return START + minutes * 60_000;
}

/** A state after these events. */
export function after(state, ...events) {
  return events.reduce(reduce, state);
}

/** bob, in #lobby with ann, looking at it. */
export function inLobby() {
  return after(
    initialState(),
    { type: "joining" },
    { type: "welcomed", nick: "bob", network: "", name: "srv" },
    { type: "isupport", tokens: { CASEMAPPING: "ascii", PREFIX: "(qaohv)~&@%+", CHANMODES: "beI,k,l,imnst", CHANTYPES: "#" } },
    { type: "link", status: "online" },
    joined("bob", { mine: true }),
    { type: "members", room: "#lobby", members: [{ nick: "ann", ranks: "@", host: "a@h" }, { nick: "bob", ranks: "", host: "b@h" }] },
  );
}

export function joined(nick, more = {}) {
  const { room = "#lobby", time = at(0), mine = false } = more;
  return { type: "joined", room, name: room, nick, account: null, realname: nick, host: "u@h", mine, id: "", time };
}

let last = 0;

/** Somebody's words; ids rise. */
export function entry(nick, text, more = {}) {
  last += 1;
  const id = more.id ?? `id${String(last).padStart(6, "0")}`;
  return message({ nick, text, time: at(1), id, key: id, mine: nick === "bob", ...more });
}

export function said(nick, text, more = {}) {
  const { room = "#lobby", label = "", ...rest } = more;
  return { type: "said", room, name: room, entry: entry(nick, text, rest), label, live: true };
}

export function sent(text, label, more = {}) {
  const parts = { key: label, label, id: "", status: "sending", time: at(1), mine: true, ...more };
  return { type: "sent", key: "#lobby", entry: message({ nick: "bob", text, ...parts }) };
}

export function page(direction, entries, more = {}) {
  return { type: "page", room: "#lobby", name: "#lobby", direction, entries, more: false, ...more };
}

export const lobby = (state) => state.rooms["#lobby"];
export const texts = (state, key = "#lobby") => state.rooms[key].log.map((each) => each.text ?? each.type);
