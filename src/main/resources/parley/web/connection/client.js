/**
 * The client: one connection to a server, kept alive, and what people want done with it. It turns lines into events
 * for the store, and wishes into lines; what is known stands in the store alone.
 *
 *     const client = new Client({ url, store });
 *     client.connect({ nick: "ann", rooms: ["#lobby"] });
 *     client.say("#lobby", "hello");
 *
 * Wishes with an answer return a promise, rejected with a RefusalError {code, words}. What changes the state changes
 * it when the server says so, not before; only one's own lines are shown while they are on their way.
 */
import { formatLine, parseLine } from "../wire/message.js";
import { Answers } from "./answers.js";
import { addActions } from "./actions.js";
import { Batches, isBatch, linesOf } from "./batches.js";
import { Chores } from "./chores.js";
import { Context } from "./context.js";
import { History } from "./history.js";
import { Link } from "./link.js";
import { Login } from "./login.js";
import { Outbox } from "./outbox.js";
import { RefusalError, refusalOf } from "./refusal.js";
import { Translator } from "./translate.js";

export class Client {
  #batches = new Batches();
  #translator = new Translator();
  #link;
  #entered = new Set();
  #wanted = [];
  #welcomed = false;

  /** @param {{url: string, store: import("../state/store.js").Store, intake?: import("./intake.js").Intake}} parts */
  constructor({ url, store, intake }) {
    this.store = store;
    this.answers = new Answers(Math.random().toString(36).slice(2, 6));
    this.history = new History(this);
    this.outbox = new Outbox(this);
    this.account = new Login(this);
    this.chores = new Chores(this);
    /** Passwords of rooms, by their names in small letters: to come back after a cut. */
    this.keys = new Map();
    const listener = {
      opened: () => this.account.begin(),
      line: (text) => this.#heard(text),
      lost: () => this.#lost(),
      status: (status, more) => this.dispatch({ type: "link", status, ...more }),
    };
    this.#link = new Link(url, listener, intake);
  }

  /** @returns {import("../state/model.js").State} */
  get state() {
    return this.store.state();
  }

  get context() {
    return new Context(this.state);
  }

  get isOnline() {
    return this.#welcomed;
  }

  /** Whether the server granted a capability. @param {string} capability */
  has(capability) {
    return Object.hasOwn(this.state.server.caps, capability);
  }

  get link() {
    return this.#link;
  }

  dispatch(event) {
    this.store.dispatch(event);
  }

  /**
   * Goes to the server for the first time.
   *
   * @param {import("./registration.js").Who & {rooms?: string[], keys?: Object<string, string>, again?: boolean}} who again: one had this name a
   *   moment ago, so that it may take a while until it is free
   */
  connect({ rooms = [], keys = {}, ...who }) {
    this.#wanted = rooms;
    Object.entries(keys).forEach(([name, key]) => this.keys.set(name.toLowerCase(), key));
    this.account.as(who);
    this.dispatch({ type: "joining" });
    this.#link.start();
  }

  /** Leaves the server. @param {string} [words] */
  quit(words = "") {
    this.send({ command: "QUIT", params: words === "" ? [] : [words] });
    this.#link.stop();
  }

  /** Leaves, and forgets who one was and where. */
  logout() {
    this.account.forget();
    this.keys.clear();
    this.quit();
    this.history = new History(this);
    this.outbox = new Outbox(this);
    this.dispatch({ type: "loggedOut" });
  }

  /** Ends a wait for the next try. */
  tryNow() {
    this.#link.tryNow();
  }

  /** @param {{tags?: Object<string, string>, command: string, params?: string[]}} line */
  send(line) {
    return this.#link.send(formatLine(line));
  }

  /**
   * Sends lines, the first of which carries the label of the answer.
   *
   * @returns {Promise<import("./answers.js").Item[]>}
   */
  async request(first, ...more) {
    if (!this.#welcomed) {
      throw new RefusalError("OFFLINE", "");
    }
    if (!this.has("labeled-response")) {
      [first, ...more].forEach((line) => this.send({ ...line, tags: withoutLabel(line.tags) }));
      return [];
    }
    const answer = this.answers.expect(first.tags.label);
    if (!this.send(first)) {
      throw new RefusalError("OFFLINE", "");
    }
    more.forEach((line) => this.send(line));
    return answer;
  }

  /** Asks something. @param {string} command @param {...string} params */
  ask(command, ...params) {
    return this.request({ tags: { label: this.answers.nextLabel() }, command, params });
  }

  /** A private conversation, which is made when it is not there. @param {string} name @returns {string} its key */
  person(name) {
    const key = this.context.key(name);
    if (this.state.rooms[key] === undefined) {
      this.dispatch({ type: "met", key, name });
    }
    this.enter(key);
    return key;
  }

  /** Reads the past of a room, once on each connection. @param {string} key */
  enter(key) {
    const room = this.state.rooms[key];
    if (!this.#welcomed || this.#entered.has(key) || room === undefined || room.kind === "server") {
      return;
    }
    this.#entered.add(key);
    this.history.entered(key);
    if (room.kind === "person") {
      this.chores.watch(room.name, true);
      if (this.has("draft/read-marker")) {
        this.ask("MARKREAD", room.name).catch(() => []);
      }
    }
  }

  /** The messages of a batch from the past, wherever they were said. @param {import("./batches.js").Batch} batch */
  past(batch) {
    return batch.items
      .flatMap((item) => this.#translator.events(item, this.state, { live: false }))
      .filter((event) => event.type === "said")
      .map(({ room, entry }) => ({ key: room, entry }));
  }

  #heard(text) {
    const line = parseLine(text);
    const item = line === null ? null : this.#batches.take(line);
    if (item === null || (!isBatch(item) && (this.account.take(item) || this.#housekeeping(item)))) {
      return;
    }
    const isAnswer = this.answers.take(item);
    for (const each of linesOf(item)) {
      this.#take(each, item.tags.label, isAnswer);
    }
  }

  #take(item, label, isAnswer) {
    if (isBatch(item) && item.type === "chathistory") {
      if (!isAnswer) {
        this.history.unasked(item);
      }
      return;
    }
    if (isAnswer && refusalOf(item) !== null) {
      return; // whoever asked tells it
    }
    const labelled = label === undefined ? item : { ...item, tags: { ...item.tags, label } };
    this.#translator.events(labelled, this.state).forEach((event) => this.#happened(event));
  }

  #happened(event) {
    if (event.type === "said" && event.entry.mine) {
      event.label = this.outbox.came(event.room, event.entry, event.label);
    }
    this.dispatch(event);
    if (event.type === "said" && !this.context.isRoom(event.room)) {
      this.enter(event.room);
    } else if (event.type === "joined" && event.mine) {
      this.enter(event.room);
    } else if ((event.type === "left" || event.type === "kicked") && event.mine) {
      this.#entered.delete(event.room);
    } else if (event.type === "roomRenamed" && this.#entered.delete(event.room)) {
      this.#entered.add(event.to);
    }
  }

  #housekeeping(line) {
    switch (line.command) {
      case "PING":
        this.send({ command: "PONG", params: line.params });
        return true;
      case "PONG":
        return true;
      case "ERROR":
        this.#link.because(line.params.at(-1) ?? null);
        return true;
      case "376":
      case "422":
        this.#ready();
        return false;
      default:
        return false;
    }
  }

  /** The welcome is over: back into the rooms. */
  #ready() {
    if (this.#welcomed) {
      return;
    }
    this.#welcomed = true;
    this.#link.settled();
    this.dispatch({ type: "link", status: "online" });
    const joined = Object.values(this.state.rooms).filter((room) => room.kind === "room" && room.joined);
    const names = [...joined.map((room) => room.name), ...this.#wanted];
    const open = this.state.open;
    names.sort((a, b) => Number(this.context.key(b) === open) - Number(this.context.key(a) === open));
    this.#wanted = [];
    new Set(names).forEach((name) => this.join(name).catch(() => {}));
    this.history.welcomed();
    this.chores.welcomed();
  }

  #lost() {
    this.#batches.clear();
    this.#entered.clear();
    this.#translator = new Translator();
    if (this.#welcomed) {
      this.history.lost();
      this.outbox.lost();
    }
    this.#welcomed = false;
    this.answers.lost();
    this.account.lost();
  }
}

addActions(Client);

function withoutLabel({ label: _, ...tags } = {}) {
  return tags;
}
