/**
 * Reads new lines of the open room to screen readers: in batches, without times, without the past.
 */
import { plainLine } from "../text/clean.js";
import { words } from "../lang/lang.js";
import { roomName } from "./names.js";

/** Lines are gathered for so long, in milliseconds. */
const EVERY = 800;

/** More lines than this are told as a number. */
const LINES_MAX = 4;

export class Announcer {
  #room = null;
  #last = null;
  #waiting = [];
  #timer = 0;

  constructor(app) {
    this.app = app;
  }

  update() {
    const { state } = this.app;
    const room = state.rooms[state.open];
    if (!room || room.log.at(-1) === this.#last) return;
    if (room.key !== this.#room) return this.#entered(room);
    for (let i = room.log.length - 1; i >= 0 && room.log[i].key !== this.#last?.key; i--) {
      const entry = room.log[i];
      if (this.#last && entry.time < this.#last.time) break;
      if (entry.type === "message" && !entry.mine && !entry.deleted) this.#waiting.unshift(entry);
      if (this.#waiting.length > LINES_MAX * 10) break;
    }
    this.#last = room.log.at(-1);
    this.#timer ||= setTimeout(() => this.#say(), EVERY);
  }

  #entered(room) {
    this.#room = room.key;
    this.#last = room.log.at(-1);
    this.#waiting = [];
    this.#put([words.roomNow(roomName(room), room.unread)]);
  }

  #say() {
    this.#timer = 0;
    const lines = this.#waiting;
    this.#waiting = [];
    if (!lines.length) return;
    if (lines.length > LINES_MAX) this.#put([words.fellBehind(lines.length)]);
    else this.#put(lines.map(({ nick, text }) => words.said(nick, plainLine(text))));
  }

  #put(lines) {
    const region = document.getElementById("announcer");
    if (!region) return;
    const made = lines.map((line) => {
      const element = document.createElement("p");
      element.textContent = line;
      return element;
    });
    region.replaceChildren(...made);
  }
}
