/**
 * The past (draft/chathistory): on entering a room, on scrolling back, around a message, and what came while the link
 * was down. Then everything behind the last message that was known is read, by its id, page by page; what would be
 * too much is left out, and the log shows a gap there.
 */
import { number } from "../wire/isupport.js";
import { RefusalError } from "./refusal.js";
import { happeningOf } from "../state/happenings.js";
import { isBatch, linesOf } from "./batches.js";
import { Translator } from "./translate.js";

const PAGE = 50;
const RESUME_PAGE = 100;
/** Pages read after a cut before a gap is left: as much as anyone scrolls through. */
const RESUME_PAGES = 5;
const DAY_MILLIS = 86_400_000;
/** How far back private conversations are listed, and how many. */
const TARGETS_MILLIS = 30 * DAY_MILLIS;
const TARGETS = 50;

export class History {
  #client;
  #translator = new Translator();
  /** The last message known of each room when the link broke: what comes behind it is missing. */
  #anchors = new Map();
  #lostAt = 0;
  #missed = 0;
  /** The first thing that was read of each room: with reactions it need not be a message. */
  #oldest = new Map();
  /** One after the other: the server answers them so anyway, and the open room goes first. */
  #queue = [];
  #busy = false;
  /** Rooms whose past is being caught up with, and who waits for that. */
  #catching = new Map();

  /** @param {import("./client.js").Client} client */
  constructor(client) {
    this.#client = client;
  }

  get #isKnown() {
    return this.#client.has("draft/chathistory");
  }

  /** The link broke. */
  lost() {
    this.#queue = [];
    this.#busy = false;
    [...this.#catching.keys()].forEach((key) => this.#caughtUp(key));
    this.#lostAt ||= Date.now();
    for (const room of Object.values(this.#client.state.rooms)) {
      const last = room.log.findLast((entry) => entry.type === "message" && entry.id !== "");
      if (last !== undefined && !this.#anchors.has(room.key)) {
        this.#anchors.set(room.key, last.id);
      }
    }
  }

  /** A room was entered: its past is wanted. @param {string} key */
  entered(key) {
    const job = { key, run: () => this.#catchUp(key) };
    this.#catching.set(key, Promise.withResolvers());
    const isOpen = this.#client.state.open === key;
    this.#queue.splice(isOpen ? 0 : this.#queue.length, 0, job);
    this.#next();
  }

  #caughtUp(key) {
    this.#catching.get(key)?.resolve();
    this.#catching.delete(key);
  }

  /** Welcomed: private conversations go on, and those of meanwhile are found. */
  async welcomed() {
    const { rooms } = this.#client.state;
    Object.values(rooms).filter((room) => room.kind === "person").forEach((room) => this.#client.enter(room.key));
    if (!this.#isKnown) {
      return;
    }
    const from = this.#lostAt || Date.now() - TARGETS_MILLIS;
    const words = [stamp(from - 60_000), stamp(Date.now() + DAY_MILLIS)];
    const lines = await this.#client.ask("CHATHISTORY", "TARGETS", ...words, String(TARGETS)).catch(() => []);
    for (const line of lines.flatMap((each) => (isBatch(each) ? each.items : []))) {
      const name = line.params[1] ?? "";
      if (name !== "" && !this.#client.context.isRoom(name)) {
        this.#client.person(name);
      }
    }
  }

  /** Reads a page of older messages. @param {string} key */
  async older(key) {
    const room = this.#client.state.rooms[key];
    const first = room?.log.find((entry) => entry.type === "message" && entry.id !== "");
    if (!room || room.older !== "some" || !this.#isKnown) {
      return;
    }
    if (first === undefined && this.#catching.has(key)) {
      await this.#catching.get(key).promise; // the latest are on their way
      return;
    }
    this.#client.dispatch({ type: "loading", key });
    const oldest = first && (this.#oldest.get(key) ?? first.id);
    const words = first ? ["BEFORE", room.name, `msgid=${oldest}`] : ["LATEST", room.name, "*"];
    try {
      const page = await this.#page(key, words, PAGE);
      this.#readFrom(key, page);
      this.#show(key, "older", page, page.full);
    } catch (problem) {
      const isHere = problem instanceof RefusalError && problem.code !== "LOST" && problem.code !== "OFFLINE";
      this.#client.dispatch({ type: "page", room: key, name: room.name, direction: "older", entries: [], more: !isHere });
    }
  }

  /** Reads what stands around a message. @param {string} key @param {string} id */
  async around(key, id) {
    const { name } = this.#client.state.rooms[key];
    this.#oldest.delete(key);
    this.#show(key, "around", await this.#page(key, ["AROUND", name, `msgid=${id}`], PAGE), true);
  }

  /** Reads on in a gap. @param {string} key @param {string} gapKey */
  async fill(key, gapKey) {
    const room = this.#client.state.rooms[key];
    const gap = room.log.find((entry) => entry.key === gapKey);
    if (gap?.type === "gap") {
      const words = ["BETWEEN", room.name, `msgid=${gap.afterId}`, `msgid=${gap.beforeId}`];
      const page = await this.#page(key, words, RESUME_PAGE);
      this.#show(key, "gap", page, page.full, { gap: gapKey });
    }
  }

  /** A page that nobody asked for: a server that shows the latest on entering. */
  unasked(batch) {
    const key = this.#client.context.key(batch.params[0] ?? "");
    if (this.#client.state.rooms[key] !== undefined) {
      this.#show(key, "newer", this.#read(batch), false);
    }
  }

  async #next() {
    if (this.#busy) {
      return;
    }
    const job = this.#queue.shift();
    if (job === undefined) {
      this.#tellMissed();
      return;
    }
    this.#busy = true;
    const isDone = await job.run().then(() => true, (problem) => problem.code !== "LOST" && problem.code !== "OFFLINE");
    if (isDone) {
      this.#busy = false;
      this.#caughtUp(job.key);
      this.#client.outbox.opened(job.key);
      this.#next();
    }
  }

  async #catchUp(key) {
    const room = this.#client.state.rooms[key];
    if (room === undefined || !this.#isKnown) {
      return;
    }
    const anchor = this.#anchors.get(key);
    const unlessLost = (otherwise) => (problem) => {
      if (problem.code === "LOST" || problem.code === "OFFLINE") {
        throw problem;
      }
      return otherwise();
    };
    const resumed = anchor === undefined ? this.#latest(key) : this.#resume(key, anchor).catch(unlessLost(() => this.#latest(key)));
    await resumed.catch(unlessLost(() => undefined)); // a room without a past to be read
    this.#anchors.delete(key);
  }

  async #latest(key) {
    const { name } = this.#client.state.rooms[key];
    const page = await this.#page(key, ["LATEST", name, "*"], PAGE);
    this.#readFrom(key, page);
    this.#show(key, "latest", page, page.full);
  }

  #readFrom(key, { first }) {
    if (first) {
      this.#oldest.set(key, first);
    }
  }

  async #resume(key, anchor) {
    const { name } = this.#client.state.rooms[key];
    let last = anchor;
    let lastMessage = anchor;
    for (let read = 0; read < RESUME_PAGES; read++) {
      const page = await this.#page(key, ["AFTER", name, `msgid=${last}`], RESUME_PAGE);
      this.#missed += page.entries.filter((entry) => isNews(entry) && !this.#has(key, entry.id)).length;
      this.#show(key, "newer", page, false);
      last = page.last ?? last;
      lastMessage = page.entries.findLast((entry) => entry.type === "message")?.id ?? lastMessage;
      this.#anchors.set(key, last);
      if (!page.full) {
        return;
      }
    }
    const page = await this.#page(key, ["LATEST", name, "*"], PAGE);
    this.#missed += page.entries.filter(isNews).length;
    this.#show(key, "newer", page, true, { gapAfter: lastMessage });
  }

  #has(key, id) {
    return this.#client.state.rooms[key].log.some((entry) => entry.id === id);
  }

  #tellMissed() {
    if (this.#lostAt !== 0 && this.#client.isOnline) {
      this.#client.dispatch({ type: "link", status: "online", missed: this.#missed });
      this.#lostAt = 0;
      this.#missed = 0;
    }
  }

  async #page(key, words, most) {
    const limit = Math.min(most, number(this.#client.state.server.isupport, "CHATHISTORY", most) || most);
    const lines = await this.#client.ask("CHATHISTORY", ...words, String(limit));
    const batch = lines.find((line) => isBatch(line) && line.type === "chathistory");
    const page = batch === undefined ? { entries: [], changes: [], size: 0, first: undefined, last: undefined } : this.#read(batch);
    return { ...page, full: page.size >= limit };
  }

  /** A batch as entries and what changes them. */
  #read(batch) {
    const events = linesOf(batch).flatMap((item) => this.#translator.events(item, this.#client.state, { live: false }));
    return {
      entries: events.map(entryOf).filter((entry) => entry !== null),
      changes: events.filter((event) => ["reacted", "redacted", "edited"].includes(event.type)),
      size: batch.items.length,
      first: batch.items[0]?.tags.msgid,
      last: batch.items.at(-1)?.tags.msgid,
    };
  }

  #show(key, direction, page, more, extra = {}) {
    const { name } = this.#client.state.rooms[key];
    for (const entry of page.entries.filter((each) => each.type === "message" && each.mine)) {
      const label = this.#client.outbox.came(key, entry, "");
      if (label !== "") {
        this.#client.dispatch({ type: "said", room: key, name, entry, label, live: false });
      }
    }
    const { entries, changes } = page;
    this.#client.dispatch({ type: "page", room: key, name, direction, entries, changes, more, ...extra });
  }
}

/** An event of the past as a room's log has it; null for what is no entry. */
function entryOf(event) {
  return event.type === "said" ? event.entry : happeningOf(event);
}

function isNews(entry) {
  return entry.type === "message" && !entry.mine;
}

function stamp(millis) {
  return `timestamp=${new Date(millis).toISOString()}`;
}
