/** What the person at the page does. */
import { allRead } from "./reading.js";
import { inRoom, withoutRoom, withRoom } from "./tree.js";
import { quoteOf } from "./reduce-words.js";

function opened(state, { key, name, kind }) {
  const made = name !== undefined && kind !== undefined ? withRoom(state, key, name, kind) : state;
  if (made.rooms[key] === undefined || made.open === key) {
    return made;
  }
  const left = made.open === null ? made : inRoom(made, made.open, (room) => (room.unread === 0 ? { unreadFrom: null } : null));
  return { ...left, open: key, eyes: { ...left.eyes, atBottom: false } };
}

function eyes(state, event) {
  const now = { visible: event.visible ?? state.eyes.visible, atBottom: event.atBottom ?? state.eyes.atBottom };
  const isSame = now.visible === state.eyes.visible && now.atBottom === state.eyes.atBottom;
  const next = isSame ? state : { ...state, eyes: now };
  return now.visible && now.atBottom && next.open !== null ? inRoom(next, next.open, allRead) : next;
}

function message(room, id) {
  return room.log.findLast((entry) => entry.type === "message" && entry.id === id && id !== "");
}

export const PAGE_EVENTS = {
  opened,
  eyes,

  closed: (state, { key }) => withoutRoom(state, key),

  drafted: (state, { key, text }) => inRoom(state, key, (room) => (room.draft === text ? null : { draft: text })),

  replying(state, { key, id }) {
    return inRoom(state, key, (room) => {
      const entry = id === null ? undefined : message(room, id);
      return { replyTo: entry === undefined ? null : quoteOf(entry), editing: null };
    });
  },

  editing(state, { key, id }) {
    return inRoom(state, key, (room) => {
      const entry = id === null ? undefined : message(room, id);
      if (entry === undefined) {
        return room.editing === null ? null : { editing: null, draft: "" };
      }
      return { editing: entry.id, draft: entry.text, replyTo: null };
    });
  },

  caughtUp: (state, { key }) => inRoom(state, key, (room) => ({ ...allRead(room), unreadFrom: null })),

  scrolled: (state, { key, hint }) => inRoom(state, key, () => ({ scrollHint: hint })),

  muted: (state, { key, muted }) => inRoom(state, key, () => ({ muted })),

  panel: (state, { panel }) => ({ ...state, panel }),

  setting: (state, { name, value }) => ({ ...state, settings: { ...state.settings, [name]: value } }),

  notice: (state, { notice }) => ({ ...state, notices: [...state.notices.filter((each) => each.id !== notice.id), notice] }),

  dismissed: (state, { id }) => ({ ...state, notices: state.notices.filter((each) => each.id !== id) }),

  restored(state, { settings = {}, drafts = {}, muted = [], nick, account }) {
    const me = { ...state.me, nick: nick ?? state.me.nick, account: account ?? state.me.account };
    return { ...state, settings: { ...state.settings, ...settings }, kept: { drafts, muted }, me };
  },
};
