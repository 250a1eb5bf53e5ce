/**
 * A room's log as the rows of the screen: days, the "new" line, messages in groups, comings and goings in one line.
 * A row is the same object as long as nothing in it changed, and what stands before the first change is not looked at
 * again: a log has ten thousand entries, and nearly always one was added.
 *
 * @typedef {import("./model.js").Entry} Entry
 * @typedef {import("./model.js").Room} Room
 *
 * @typedef {{type: "day", key: string, time: number}
 *   |{type: "unread", key: string}
 *   |{type: "message", key: string, entry: import("./model.js").Message, first: boolean}
 *   |{type: "events", key: string, entries: import("./model.js").Happening[], loud: boolean}
 *   |{type: "gap", key: string, entry: import("./model.js").Gap}} Row
 *   first: it begins a group and shows who speaks. loud: a line of its own; else a dim one of several together
 */

/** Messages of one person stand together when they are no further apart. */
const GROUP_MILLIS = 5 * 60_000;
/** Who spoke so recently is missed when they leave. */
const SPOKE_MILLIS = 10 * 60_000;
const QUIET = new Set(["join", "part", "quit", "nick"]);

const made = new WeakMap();
/** What was made last of each room. */
const last = new Map();

/**
 * @param {Room} room
 * @returns {Row[]} the same list as long as nothing changed
 */
export function rows(room) {
  const { log, unreadFrom } = room;
  const known = last.get(room.key);
  if (known !== undefined && known.log === log && known.unreadFrom === unreadFrom) {
    return known.rows;
  }
  const from = known === undefined ? 0 : firstChange(known, room);
  const list = known === undefined ? [] : known.rows.slice(0, from === 0 ? 0 : known.ends[from - 1]);
  const ends = known === undefined ? [] : known.ends.slice(0, from);
  for (let at = from; at < log.length; at++) {
    add(list, log, at, unreadFrom);
    ends.push(list.length);
  }
  last.set(room.key, { log, unreadFrom, rows: list, ends });
  return list;
}

/** Forgets rooms that are gone. @param {(key: string) => boolean} isThere */
export function forgetRows(isThere) {
  [...last.keys()].filter((key) => !isThere(key)).forEach((key) => last.delete(key));
}

/** The first entry whose rows may differ: a group of events is made anew as a whole. */
function firstChange(known, { log, unreadFrom }) {
  let at = 0;
  const most = Math.min(log.length, known.log.length);
  while (at < most && log[at] === known.log[at]) {
    at++;
  }
  if (unreadFrom !== known.unreadFrom) {
    const isMoved = (entry) => entry.key === unreadFrom || entry.key === known.unreadFrom;
    const moved = log.findIndex(isMoved);
    at = moved < 0 ? at : Math.min(at, moved);
  }
  while (at > 0 && log[at - 1].type === "event") {
    at--;
  }
  return at;
}

function add(list, log, at, unreadFrom) {
  const entry = log[at];
  const before = log[at - 1];
  const isNewDay = before === undefined || dayOf(before.time) !== dayOf(entry.time);
  if (isNewDay) {
    list.push(row(entry, "day", () => ({ type: "day", key: `day-${dayOf(entry.time)}-${entry.key}`, time: entry.time })));
  }
  if (entry.key === unreadFrom) {
    list.push(UNREAD);
  }
  switch (entry.type) {
    case "message":
      list.push(messageRow(entry, isNewDay || entry.key === unreadFrom || isFirst(entry, before)));
      break;
    case "event":
      addEvent(list, log, at);
      break;
    case "gap":
      list.push(row(entry, "gap", () => ({ type: "gap", key: entry.key, entry })));
  }
}

const UNREAD = Object.freeze({ type: "unread", key: "unread" });

function messageRow(entry, first) {
  return row(entry, first ? "first" : "next", () => ({ type: "message", key: entry.key, entry, first }));
}

function isFirst(entry, before) {
  return (
    before === undefined ||
    before.type !== "message" ||
    before.nick !== entry.nick ||
    before.account !== entry.account ||
    before.kind !== entry.kind ||
    entry.kind === "action" ||
    entry.replyTo !== null ||
    entry.time - before.time > GROUP_MILLIS
  );
}

function addEvent(list, log, at) {
  const entry = log[at];
  const loud = !QUIET.has(entry.kind) || hasSpoken(log, at);
  const before = list.at(-1);
  if (!loud && before?.type === "events" && !before.loud) {
    const entries = [...before.entries, entry];
    list[list.length - 1] = row(entry, `with-${entries.length}-${before.key}`, () => ({ ...before, entries }));
  } else {
    list.push(row(entry, loud ? "loud" : "dim", () => ({ type: "events", key: entry.key, entries: [entry], loud })));
  }
}

/** Whether whoever comes or goes said something a short while before. */
function hasSpoken(log, at) {
  const { nick, time } = log[at];
  for (let i = at - 1; i >= 0 && time - log[i].time < SPOKE_MILLIS; i--) {
    if (log[i].type === "message" && log[i].nick === nick) {
      return true;
    }
  }
  return false;
}

/** The row of that kind for an entry, made once. */
function row(entry, kind, make) {
  let kinds = made.get(entry);
  if (kinds === undefined) {
    kinds = {};
    made.set(entry, kinds);
  }
  kinds[kind] ??= make();
  return kinds[kind];
}

let lastDay = { from: 1, to: 0, name: "" };

/** The day of the reader's own clock; neighbours are mostly of the same. */
function dayOf(time) {
  if (time < lastDay.from || time >= lastDay.to) {
    const start = new Date(time);
    start.setHours(0, 0, 0, 0);
    const end = new Date(start);
    end.setDate(end.getDate() + 1);
    const name = `${start.getFullYear()}-${start.getMonth() + 1}-${start.getDate()}`;
    lastDay = { from: start.getTime(), to: end.getTime(), name };
  }
  return lastDay.name;
}
