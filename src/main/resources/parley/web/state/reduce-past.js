/** Pages of the past, put where they belong; what was not loaded stays a gap. */
import { allRead, counted, isSeen } from "./reading.js";
import { inRoom, withRoom } from "./tree.js";
import { quoted, withLoose, WORD_EVENTS } from "./reduce-words.js";

/**
 * @typedef {import("./model.js").Entry} Entry
 * @typedef {import("./model.js").Room} Room
 */

function page(state, event) {
  const made = event.name.startsWith("#") ? state : withRoom(state, event.room, event.name, "person");
  const paged = inRoom(made, event.room, (room) => {
    const log = quotesFilled(room, withGaps(room, merged(room, event.entries), event));
    const older = olderAfter(room, event);
    const next = { ...room, log, older };
    return { log, older, ...read(made, next, event) };
  });
  return (event.changes ?? []).reduce((now, change) => WORD_EVENTS[change.type](now, change), paged);
}

/** Both lists in the order of time, each message once; a page keeps its own order where times are the same. */
function merged(room, entries) {
  const known = new Set(room.log.map((entry) => entry.id));
  const fresh = entries.filter((entry) => entry.id === "" || !known.has(entry.id)).map((entry) => (entry.type === "message" ? withLoose(room, entry) : entry));
  if (fresh.length === 0) {
    return room.log;
  }
  const all = [];
  let at = 0;
  for (const entry of room.log) {
    const isWaiting = entry.type === "message" && entry.status !== "sent";
    while (at < fresh.length && (isWaiting || isBefore(fresh[at], entry))) {
      all.push(fresh[at++]);
    }
    all.push(entry);
  }
  return [...all, ...fresh.slice(at)];
}

/** Ids of one server rise: within one millisecond the longer or greater one came later. */
function isBefore(one, other) {
  if (one.time !== other.time || !one.id || !other.id) {
    return one.time < other.time;
  }
  return one.id.length === other.id.length ? one.id < other.id : one.id.length < other.id.length;
}

function withGaps(room, log, event) {
  switch (event.direction) {
    case "gap":
      return gapFilled(log, event);
    case "around":
      return gapsAround(room, log, event);
    default:
      return event.gapAfter === undefined ? log : gapBehind(log, event);
  }
}

/** Behind the last message that was read in order come some that were not. */
function gapBehind(log, { gapAfter, entries }) {
  const first = entries.find((entry) => entry.id !== "");
  const at = log.findIndex((entry) => entry.id === first?.id);
  const before = log.findLast((entry, i) => i < at && entry.type === "message" && entry.id !== "");
  const isWhole = entries.some((entry) => entry.id === gapAfter);
  return at < 0 || isWhole || before?.id !== gapAfter ? log : inserted(log, at, before, first);
}

function gapFilled(log, { gap: key, entries, more }) {
  const at = log.findIndex((entry) => entry.key === key);
  const last = entries.at(-1);
  if (at < 0) {
    return log;
  }
  const rest = log.filter((entry) => entry.key !== key);
  if (!more || last === undefined) {
    return rest;
  }
  const behind = rest.findIndex((entry) => entry.id === last.id) + 1;
  const next = rest.find((entry, i) => i >= behind && isStored(entry));
  return next === undefined ? rest : inserted(rest, behind, last, next);
}

/** A page that touches nothing known stands between gaps. */
function gapsAround(room, log, { entries }) {
  const ids = new Set(entries.map((entry) => entry.id));
  if (entries.length === 0 || room.log.some((entry) => ids.has(entry.id))) {
    return log;
  }
  const first = log.findIndex((entry) => ids.has(entry.id));
  const last = log.findLastIndex((entry) => ids.has(entry.id));
  const behind = needsGap(log[last], log[last + 1]) ? inserted(log, last + 1, log[last], log[last + 1]) : log;
  return needsGap(log[first - 1], log[first]) ? inserted(behind, first, log[first - 1], log[first]) : behind;
}

function needsGap(one, other) {
  return isStored(one) && isStored(other);
}

/** Whether the server has it, and can be asked for what stands around it. */
function isStored(entry) {
  return entry !== undefined && entry.type !== "gap" && entry.id !== "";
}

function inserted(log, at, after, before) {
  const key = `gap-${after.id}-${before.id}`;
  if (log.some((entry) => entry.key === key)) {
    return log;
  }
  const gap = { type: "gap", key, time: before.time, afterId: after.id, beforeId: before.id, missing: null, loading: false };
  return [...log.slice(0, at), gap, ...log.slice(at)];
}

/** What is answered may have come with a page. */
function quotesFilled(room, log) {
  return log === room.log ? log : log.map((entry) => (entry.type === "message" ? quoted({ ...room, log }, entry) : entry));
}

function olderAfter(room, { direction, more, entries }) {
  const isFirst = room.log.every((entry) => entry.type !== "message" || entry.id === "");
  if (direction === "older" || direction === "latest" || (direction === "newer" && isFirst && entries.length === 0)) {
    return more ? "some" : "none";
  }
  return room.older === "loading" ? "some" : room.older;
}

function read(state, room, { direction }) {
  if (direction === "older" || direction === "around" || direction === "gap") {
    return {};
  }
  const known = room.lastRead === 0 ? { ...room, lastRead: firstMark(room) } : room;
  const marks = { lastRead: known.lastRead, ...counted(known, state.open === room.key) };
  return isSeen(state, room.key) ? { ...marks, ...allRead({ ...known, ...marks }) } : marks;
}

/**
 * How far somebody read who never said so. Of a room all that was said before one came; of what somebody wrote to me
 * alone what stands before my last answer.
 */
function firstMark(room) {
  if (room.kind === "person") {
    return room.log.findLast((entry) => entry.type === "message" && entry.mine)?.time ?? 0;
  }
  const unread = room.unread === 0 ? undefined : room.log.find((entry) => entry.key === room.unreadFrom);
  return unread === undefined ? (room.log.at(-1)?.time ?? 0) : unread.time - 1;
}

export const PAST_EVENTS = {
  page,

  loading: (state, { key }) => inRoom(state, key, () => ({ older: "loading" })),
};
