/**
 * Lines on their way. A line leaves when its echo came, which says that it is stored. What was never handed to a
 * socket waits for the next one. What was handed to a socket that broke may have arrived or not: the past is read
 * first, and a line that stands there with the same words is the line; one that does not is offered to be sent again
 * by its writer, never by itself, for it may still be under way.
 */
import { RefusalError } from "./refusal.js";
import { byteLength, splitBatches, splitLine } from "../wire/split.js";
import { number } from "../wire/isupport.js";
import { message } from "../state/model.js";
import { errorWords } from "../lang/errors.en.js";
import { Context } from "./context.js";

const LINE_BYTES = 510;
/** The longest `user@host` that a server puts into what others get, while one's own is not known. */
const USER_HOST_BYTES = 80;
/** Clocks of two machines differ; a line is not older than the moment it was written. */
const CLOCKS_APART_MILLIS = 120_000;

/**
 * @typedef {Object} Item
 * @property {string} label
 * @property {string} key of the room
 * @property {string} target
 * @property {"message"|"action"|"notice"} kind
 * @property {string} text
 * @property {string|null} replyTo id
 * @property {boolean} written whether a socket took it
 * @property {boolean} unsure whether that socket broke before the echo
 * @property {number} time
 */
export class Outbox {
  /** @type {Item[]} */
  #items = [];
  /** @type {Set<string>} rooms whose past has been read on this connection, so that lines may go */
  #open = new Set();
  #client;

  /** @param {import("./client.js").Client} client */
  constructor(client) {
    this.#client = client;
  }

  /**
   * Takes words to a room, in as many messages as they need.
   *
   * @param {string} key
   * @param {string} text
   * @param {{kind?: "message"|"action"|"notice", replyTo?: string|null}} how
   */
  add(key, text, { kind = "message", replyTo = null } = {}) {
    const room = this.#client.state.rooms[key];
    for (const [at, part] of this.#parts(room.name, text, kind).entries()) {
      const quote = at === 0 ? replyTo : null;
      const label = this.#client.answers.nextLabel();
      this.#show(room, label, part, kind, quote);
      const item = { label, key, target: room.name, kind, text: part, replyTo: quote, time: Date.now() };
      this.#items.push({ ...item, written: false, unsure: false });
    }
    this.#flush(key);
  }

  /** Sends a line that failed once more. */
  retry(key, label) {
    const entry = this.#client.state.rooms[key]?.log.findLast((each) => each.label === label);
    if (entry !== undefined) {
      this.#client.dispatch({ type: "dropped", key, label });
      this.add(key, entry.text, { kind: entry.kind, replyTo: entry.replyTo?.id ?? null });
    }
  }

  /** The past of a room is known up to now: what it holds has arrived, the rest may go. */
  opened(key) {
    this.#open.add(key);
    for (const item of this.#items.filter((each) => each.key === key && each.unsure)) {
      this.#remove(item.label);
      this.#client.dispatch({ type: "unsent", room: key, label: item.label, words: "MAYBE" });
    }
    this.#flush(key);
  }

  /** A room does not let one in: what waits for it goes nowhere. @param {string} key @param {string} words why */
  shut(key, words) {
    for (const { label } of this.#items.filter((each) => each.key === key)) {
      this.#remove(label);
      this.#client.dispatch({ type: "unsent", room: key, label, words });
    }
  }

  /** The link broke. */
  lost() {
    this.#open.clear();
    this.#items = this.#items.map((item) => (item.written ? { ...item, unsure: true } : item));
  }

  /** A message of mine came back, or was found in the past. */
  came(key, entry, label) {
    const item = this.#items.find((each) => each.key === key && this.#is(each, entry, label));
    if (item === undefined) {
      return label;
    }
    this.#remove(item.label);
    return item.label;
  }

  #is(item, entry, label) {
    if (label !== "") {
      return item.label === label;
    }
    const isAsWritten = item.kind === entry.kind && item.text === entry.text;
    const mayBe = item.unsure || (item.written && !this.#client.has("labeled-response"));
    return mayBe && entry.mine && isAsWritten && entry.time > item.time - CLOCKS_APART_MILLIS;
  }

  #remove(label) {
    this.#items = this.#items.filter((each) => each.label !== label);
  }

  #show(room, label, text, kind, replyTo) {
    const { nick, account } = this.#client.state.me;
    const quote = replyTo === null ? null : { id: replyTo, nick: "", excerpt: "" };
    const parts = { key: label, label, nick, account, kind, text, replyTo: quote, time: Date.now() };
    const entry = message({ ...parts, mine: true, status: "sending" });
    this.#client.dispatch({ type: "sent", key: room.key, entry });
  }

  #flush(key) {
    this.#client.enter(key);
    if (!this.#open.has(key) || !this.#client.isOnline) {
      return;
    }
    this.#items
      .filter((item) => item.key === key && !item.written)
      .forEach((item) => {
        item.written = true;
        this.#send(item);
      });
  }

  #send(item) {
    const lines = this.#lines(item);
    const answer = this.#client.request(lines[0], ...lines.slice(1));
    if (!this.#client.has("echo-message")) {
      answer.then(() => this.#believe(item), () => {}); // what is refused is told below
    }
    answer.catch((problem) => {
      if (problem instanceof RefusalError && problem.code !== "LOST" && problem.code !== "OFFLINE") {
        this.#remove(item.label);
        const words = errorWords(problem.code, problem.words);
        this.#client.dispatch({ type: "unsent", room: item.key, label: item.label, words });
      }
    });
  }

  /** A server that sends nothing back is believed to have got it. */
  #believe({ label, key }) {
    const { name, log } = this.#client.state.rooms[key];
    const waiting = log.find((entry) => entry.label === label);
    if (waiting !== undefined) {
      this.#remove(label);
      const entry = { ...waiting, label: "", status: "sent" };
      this.#client.dispatch({ type: "said", room: key, name, entry, label, live: true });
    }
  }

  /** The first of them carries the label. */
  #lines({ label, target, kind, text, replyTo }) {
    const tags = replyTo === null ? { label } : { label, "+reply": replyTo, "+draft/reply": replyTo };
    const command = kind === "notice" ? "NOTICE" : "PRIVMSG";
    if (kind === "action") {
      return [{ tags, command, params: [target, `\x01ACTION ${text}\x01`] }];
    }
    const pieces = this.#hasMultiline ? splitBatches(text, this.#room(target, kind), this.#limits)[0] : [{ text }];
    if (pieces.length === 1) {
      return [{ tags, command, params: [target, text] }];
    }
    const batch = `m${label}`;
    const body = pieces.map((piece) => ({
      tags: piece.joins ? { batch, "draft/multiline-concat": "" } : { batch },
      command,
      params: [target, piece.text],
    }));
    const begin = { tags, command: "BATCH", params: [`+${batch}`, "draft/multiline", target] };
    return [begin, ...body, { command: "BATCH", params: [`-${batch}`] }];
  }

  /** A text as the messages that it takes. */
  #parts(target, text, kind) {
    const bytes = this.#room(target, kind);
    if (kind !== "action" && this.#hasMultiline) {
      return splitBatches(text, bytes, this.#limits).map(joined);
    }
    return text.split("\n").filter((line) => line.trim() !== "").flatMap((line) => splitLine(line, bytes));
  }

  get #hasMultiline() {
    return this.#client.has("draft/multiline");
  }

  get #limits() {
    const words = (this.#client.state.server.caps["draft/multiline"] ?? "").split(",");
    const found = Object.fromEntries(words.map((word) => word.split("=")));
    return { bytesMax: Number(found["max-bytes"]) || 4096, linesMax: Number(found["max-lines"]) || 24 };
  }

  /** Bytes of text that fit a line as others get it. */
  #room(target, kind) {
    const { state } = this.#client;
    const me = state.users.get(new Context(state).key(state.me.nick));
    const host = me?.host ? byteLength(me.host) : USER_HOST_BYTES;
    const around = byteLength(`:${state.me.nick}! PRIVMSG ${target} :`) + host;
    const most = number(state.server.isupport, "LINELEN", LINE_BYTES + 2) - 2;
    return most - around - (kind === "action" ? 9 : 0);
  }
}

function joined(pieces) {
  return pieces.map((piece, at) => (at === 0 || piece.joins ? "" : "\n") + piece.text).join("");
}
