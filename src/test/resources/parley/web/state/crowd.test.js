import { after, at, entry, inLobby, joined } from "./made.js";
import { memberList, roomList, rows, unreadTotals } from "/web/state/selectors.js";
import { keyOf } from "/web/state/tree.js";
import { isTrue, randomFrom, test } from "/test/check.js";

const NAMES = ["ann", "bob", "Carl", "constructor", "__proto__", "#", "é", "👍", "a".repeat(64)];
const ROOMS = ["#lobby", "#b", "#constructor"];
const IDS = Array.from({ length: 40 }, (_, i) => `id${String(i).padStart(3, "0")}`);

/** Whatever can happen, in whatever order. */
class Crowd {
  constructor(seed) {
    this.random = randomFrom(seed);
    this.time = 0;
  }

  one(list) {
    return list[Math.floor(this.random() * list.length)];
  }

  chance(share) {
    return this.random() < share;
  }

  event(state) {
    this.time += this.random();
    const room = this.chance(0.8) ? this.one(ROOMS) : keyOf(state, this.one(NAMES));
    return this[this.one(["speaks", "comes", "goes", "changes", "reads", "pages", "does", "sends"])](state, room);
  }

  entry(state, nick = this.one(NAMES)) {
    const number = Math.floor(this.random() * IDS.length);
    const mine = keyOf(state, nick) === keyOf(state, state.me.nick);
    return entry(nick, this.one(["hi", "", "a\nb"]), { id: IDS[number], time: at(number), mine, mention: this.chance(0.2), replyTo: this.chance(0.2) ? { id: this.one(IDS), nick: "", excerpt: "" } : null });
  }

  speaks(state, room) {
    const isRoom = room.startsWith("#") && room !== "#";
    return this.one([
      () => ({ type: "said", room, name: isRoom ? room : this.one(NAMES), entry: this.entry(state), label: this.chance(0.3) ? this.one(["L1", "L2"]) : "", live: true }),
      () => ({ type: "reacted", room, id: this.one([...IDS, "constructor"]), nick: this.one(NAMES), emoji: this.one(["👍", "__proto__"]), added: this.chance(0.7) }),
      () => ({ type: "edited", room, id: this.one(IDS), text: "new", by: this.one(NAMES) }),
      () => ({ type: "redacted", room, id: this.one(IDS), by: this.one(NAMES), text: "" }),
      () => ({ type: "typing", room, nick: this.one(NAMES), state: this.one(["active", "done"]), time: at(this.time) }),
      () => ({ type: "ticked", time: at(this.time) }),
    ])();
  }

  comes(state, room) {
    const nick = this.one(NAMES);
    const mine = this.chance(0.3);
    return joined(mine ? state.me.nick : nick, { room: room.startsWith("#") ? room : "#b", mine, time: at(this.time) });
  }

  goes(state, room) {
    const nick = this.one(NAMES);
    const parts = { nick, text: "", mine: this.chance(0.1), id: "", time: at(this.time) };
    return this.one([{ ...parts, type: "left", room }, { ...parts, type: "quit" }, { ...parts, type: "kicked", room, by: this.one(NAMES) }]);
  }

  changes(state, room) {
    const parts = { id: "", time: at(this.time), mine: false };
    return this.one([
      { ...parts, type: "nicked", nick: this.one(NAMES), to: this.one(NAMES) },
      { ...parts, type: "topic", room, topic: "t", by: this.one(NAMES), fresh: this.chance(0.5) },
      { ...parts, type: "modes", room, by: "ann", text: "", fresh: this.chance(0.5), changes: [{ set: this.chance(0.5), letter: this.one(["o", "v", "m", "k"]), param: this.one(NAMES) }] },
      { ...parts, type: "roomRenamed", room, to: this.one(ROOMS), name: this.one(ROOMS), by: "ann", text: "" },
      { type: "user", nick: this.one(NAMES), changes: { away: this.one([null, "", "x"]) } },
      { type: "members", room, members: NAMES.map((nick) => ({ nick, ranks: "", host: "" })) },
      { type: "out", room, name: room, how: "banned", text: "", code: "474" },
    ]);
  }

  reads(state, room) {
    return this.one([
      { type: "marked", room, time: at(this.random() * 40) },
      { type: "opened", key: room },
      { type: "eyes", visible: this.chance(0.7), atBottom: this.chance(0.7), time: 0 },
      { type: "caughtUp", key: room },
    ]);
  }

  pages(state, room) {
    const entries = Array.from({ length: 1 + Math.floor(this.random() * 5) }, () => this.entry(state)).sort((a, b) => a.time - b.time);
    const once = entries.filter(({ id }, i) => entries.findIndex((each) => each.id === id) === i);
    const direction = this.one(["older", "newer", "latest", "around", "gap"]);
    const gap = state.rooms[room]?.log.find(({ type }) => type === "gap")?.key ?? "none";
    return { type: "page", room, name: room, direction, entries: once, more: this.chance(0.5), gapAfter: this.chance(0.3) ? this.one(IDS) : undefined, gap };
  }

  does(state, room) {
    return this.one([
      { type: "drafted", key: room, text: "d" },
      { type: "replying", key: room, id: this.one([null, ...IDS]) },
      { type: "editing", key: room, id: this.one([null, ...IDS]) },
      { type: "muted", key: room, muted: true },
      { type: "loading", key: room },
      { type: "closed", key: this.chance(0.2) ? room : "none" },
    ]);
  }

  sends(state, room) {
    const label = this.one(["L1", "L2"]);
    const isThere = Object.values(state.rooms).some(({ log }) => log.some((each) => each.label === label));
    return isThere
      ? this.one([{ type: "unsent", room, label, words: "no" }, { type: "dropped", key: room, label }])
      : { type: "sent", key: room, entry: entry(state.me.nick, "mine", { id: "", key: `${label}${this.time}`, label, status: "sending", mine: true, time: at(this.time) }) };
  }
}

function frozen(value) {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** What holds in every state. */
function mustHold(state) {
  const keys = Object.keys(state.rooms).sort();
  isTrue(JSON.stringify([...state.order].sort()) === JSON.stringify(keys), "the order has each room once");
  isTrue(state.open === null || keys.includes(state.open), "the open room is there");
  for (const room of Object.values(state.rooms)) {
    isTrue(room === state.rooms[room.key], "a room is found by its key");
    const ids = room.log.map(({ id }) => id).filter((id) => id);
    isTrue(new Set(ids).size === ids.length, `each message is in ${room.key} once`);
    const shown = rows(room);
    const twice = shown.map(({ key }) => key).filter((key, i, all) => all.indexOf(key) !== i);
    isTrue(twice.length === 0, `rows of ${room.key} have keys of their own, and not ${twice} twice`);
    const told = shown.flatMap((row) => row.entries ?? (row.entry ? [row.entry] : []));
    isTrue(told.length === room.log.length && told.every((each, i) => each === room.log[i]), "the rows are the log");
    isTrue(room.unread >= 0 && room.mentions >= 0 && room.mentions <= room.unread, `${room.mentions} mentions of ${room.unread} unread`);
    isTrue(!Object.hasOwn(room, "constructor"), "rooms are rooms");
    memberList(room, state).forEach(({ key, nick }) => isTrue(key === keyOf(state, nick), "a member is found by the name"));
  }
  roomList(state);
  unreadTotals(state);
}

test("whatever happens in whatever order, the state holds together", () => {
  const seed = Date.now();
  for (let life = 0; life < 40; life++) {
    const crowd = new Crowd(seed + life);
    let state = frozen(inLobby());
    const told = [];
    for (let step = 0; step < 150; step++) {
      const event = crowd.event(state);
      told.push(event);
      try {
        state = frozen(after(state, event));
        mustHold(state);
      } catch (problem) {
        const last = told.slice(-3).map((each) => JSON.stringify(each)).join("\n");
        throw new Error(`seed ${seed + life}, step ${step}: ${problem.stack}\nafter\n${last}`);
      }
    }
  }
});
