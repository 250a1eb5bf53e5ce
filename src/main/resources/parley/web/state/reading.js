/** What of a room has been read, and what not. */

/**
 * @typedef {import("./model.js").State} State
 * @typedef {import("./model.js").Room} Room
 */

/** Whether somebody looks at the end of a room just now. @param {State} state @param {string} key */
export function isSeen(state, key) {
  return state.open === key && state.eyes.visible && state.eyes.atBottom;
}

/** @param {Room} room @returns {Partial<Room>|null} all of it was read; null when it was already */
export function allRead(room) {
  const last = room.log.findLast((entry) => entry.type === "message" && entry.id !== "");
  const lastRead = Math.max(room.lastRead, last?.time ?? 0);
  return lastRead === room.lastRead && room.unread === 0 && room.mentions === 0
    ? null
    : { lastRead, unread: 0, mentions: 0 };
}

/**
 * Counts anew what came behind the mark. The "new" line stays where it stands as long as something is unread.
 *
 * @param {Room} room
 * @param {boolean} isOpen then the line stays even when all is read
 * @returns {Partial<Room>}
 */
export function counted(room, isOpen) {
  let unread = 0;
  let mentions = 0;
  let first = null;
  for (let at = room.log.length - 1; at >= 0 && room.log[at].time > room.lastRead; at--) {
    const entry = room.log[at];
    if (isCounted(entry)) {
      unread++;
      mentions += isForMe(room, entry) ? 1 : 0;
      first = entry.key;
    }
  }
  const unreadFrom = unread === 0 ? (isOpen ? room.unreadFrom : null) : first;
  return { unread, mentions, unreadFrom };
}

/** A message of somebody else. */
export function isCounted(entry) {
  return entry.type === "message" && !entry.mine && !entry.deleted;
}

/** Whether it is meant for me in particular. */
export function isForMe(room, entry) {
  return room.kind === "person" || entry.mention;
}
