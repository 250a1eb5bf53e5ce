/** The connection, and who one is on it. */
import { emptyRoom, initialState, SERVER_KEY } from "./model.js";
import { keyOf, withUser } from "./tree.js";

export const LINK_EVENTS = {
  joining: (state) => ({ ...state, phase: state.phase === "here" ? "here" : "joining", refusal: null }),

  link(state, { status, retryAt = null, why = null, missed = null }) {
    const resumed = state.link.resumed || (status !== "online" && state.link.status === "online");
    return { ...state, link: { status, retryAt, why, missed, resumed } };
  },

  welcomed(state, { nick, name }) {
    const server = { ...state.server, name };
    return withUser({ ...state, phase: "here", refusal: null, server, me: { ...state.me, nick } }, nick, { nick, gone: false });
  },

  refused: (state, { code, words, field }) => ({ ...state, phase: "refused", refusal: { code, words, field } }),

  isupport(state, { tokens }) {
    const all = Object.entries({ ...state.server.isupport, ...tokens }).filter(([, value]) => value !== null);
    const isupport = Object.fromEntries(all);
    const network = typeof isupport.NETWORK === "string" ? isupport.NETWORK : state.server.network;
    return { ...state, server: { ...state.server, isupport, network } };
  },

  caps: (state, { caps }) => ({ ...state, server: { ...state.server, caps } }),

  motd: (state, { lines }) => ({ ...state, server: { ...state.server, motd: lines } }),

  account(state, { nick, account, mine }) {
    const known = nick === "" ? state : withUser(state, nick, { account });
    return mine ? { ...known, me: { ...known.me, account } } : known;
  },

  myModes(state, { modes }) {
    const has = new Set(state.me.modes);
    let set = true;
    for (const letter of modes) {
      if (letter === "+" || letter === "-") {
        set = letter === "+";
      } else if (set) {
        has.add(letter);
      } else {
        has.delete(letter);
      }
    }
    return { ...state, me: { ...state.me, modes: [...has].join("") } };
  },

  user(state, { nick, changes }) {
    const known = state.users.get(keyOf(state, nick));
    // Lists say that somebody is away, but not with which words.
    const away = changes.away === "" && known?.away ? known.away : changes.away;
    const next = withUser(state, nick, "away" in changes ? { ...changes, away } : changes);
    const isMe = keyOf(state, nick) === keyOf(state, state.me.nick);
    return isMe && away !== undefined && away !== state.me.away ? { ...next, me: { ...next.me, away } } : next;
  },

  loggedOut: ({ settings, kept, eyes }) => ({ ...initialState(), settings, kept, eyes }),

  happened(state, { room, entry }) {
    const known = state.rooms[room] ?? emptyRoom(SERVER_KEY, state.server.name, "server");
    const order = state.rooms[room] === undefined ? [...state.order, room] : state.order;
    return { ...state, order, rooms: { ...state.rooms, [room]: { ...known, log: [...known.log, entry] } } };
  },
};
