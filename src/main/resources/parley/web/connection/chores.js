/**
 * What the client does by itself, following the store: it tells the server how far one has read, asks who is in a room
 * that is looked at, and lets "is typing" fade.
 */

/** Reading goes on: the mark is told so often at most. */
const MARK_MILLIS = 800;
const TICK_MILLIS = 1000;
/** "active" is told at most so often (the typing specification: 3 s). */
const TYPING_MILLIS = 3000;

export class Chores {
  #client;
  #marks = new Map();
  #markTimer;
  #tick;
  #looked = new Set();
  #typed = new Map();

  /** @param {import("./client.js").Client} client */
  constructor(client) {
    this.#client = client;
    client.store.subscribe((state, before, event) => this.#changed(state, before, event));
  }

  /** A new connection knows nothing yet of the rooms. */
  welcomed() {
    this.#looked.clear();
    this.#typed.clear();
    this.#look();
    this.#mark();
  }

  /** Says that one types. @param {string} key @param {"active"|"paused"|"done"} state */
  typing(key, state) {
    const { rooms, settings, server } = this.#client.state;
    const last = this.#typed.get(key);
    const isNews = last?.state !== state || Date.now() - last.time >= TYPING_MILLIS;
    const isIdle = last === undefined && state === "done";
    if (!isNews || isIdle || !settings.sendTyping || !("message-tags" in server.caps) || !this.#client.isOnline) {
      return;
    }
    if (state === "done") {
      this.#typed.delete(key);
    } else {
      this.#typed.set(key, { state, time: Date.now() });
    }
    this.#client.send({ tags: { "+typing": state }, command: "TAGMSG", params: [rooms[key].name] });
  }

  /** Whether somebody one talks with is there. @param {string} nick @param {boolean} on no longer, when false */
  watch(nick, on) {
    if ("MONITOR" in this.#client.state.server.isupport && this.#client.isOnline) {
      this.#client.send({ command: "MONITOR", params: [on ? "+" : "-", nick] });
    }
  }

  /** Words were sent: nobody needs to be told that the typing is done. */
  said(key) {
    this.#typed.delete(key);
  }

  #changed(state, before, event) {
    if (event.type === "marked") {
      this.#marks.set(event.room, event.time);
    }
    if (state.rooms !== before.rooms) {
      this.#markTimer ??= setTimeout(() => this.#mark(), MARK_MILLIS);
    }
    if (state.open !== before.open || event.type === "joined") {
      this.#look();
    }
    if (event.type === "typing" && this.#tick === undefined) {
      this.#tick = setInterval(() => this.#fade(), TICK_MILLIS);
    }
  }

  #fade() {
    this.#client.dispatch({ type: "ticked", time: Date.now() });
    if (Object.values(this.#client.state.rooms).every((room) => Object.keys(room.typing).length === 0)) {
      clearInterval(this.#tick);
      this.#tick = undefined;
    }
  }

  #mark() {
    clearTimeout(this.#markTimer);
    this.#markTimer = undefined;
    const { rooms, server } = this.#client.state;
    if (!this.#client.isOnline || !("draft/read-marker" in server.caps)) {
      return;
    }
    for (const room of Object.values(rooms)) {
      if (room.kind !== "server" && room.lastRead > (this.#marks.get(room.key) ?? 0)) {
        this.#marks.set(room.key, room.lastRead);
        const time = new Date(room.lastRead).toISOString();
        this.#client.send({ command: "MARKREAD", params: [room.name, `timestamp=${time}`] });
      }
    }
  }

  /** Away, accounts and modes of the room one looks at: of all rooms it would be too much. */
  #look() {
    const { rooms, open, server } = this.#client.state;
    const room = open === null ? undefined : rooms[open];
    if (!this.#client.isOnline || !room?.joined || room.kind !== "room" || this.#looked.has(room.key)) {
      return;
    }
    this.#looked.add(room.key);
    this.#client.ask("MODE", room.name).catch(() => []);
    if ("WHOX" in server.isupport) {
      this.#client.who(room.name).catch(() => []);
    }
  }
}
