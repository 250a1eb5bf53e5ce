/**
 * Finds words in the messages of the open room that are loaded.
 */
import { html, nothing } from "../lit/lit-html.js";
import { words } from "../lang/lang.js";
import { icons } from "./icons.js";

export class Find {
  isOpen = false;
  #query = "";
  #at = -1;

  constructor(app) {
    this.app = app;
  }

  open() {
    this.isOpen = true;
    this.app.later(() => document.getElementById("find")?.select());
  }

  close() {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.#query = "";
    this.app.redraw();
  }

  /** Keys of the messages that hold the words, the oldest first. */
  get matches() {
    const room = this.app.state.rooms[this.app.state.open];
    const query = this.#query.trim().toLowerCase();
    if (!query || !room) return [];
    const holds = (entry) => entry.type === "message" && !entry.deleted && entry.text.toLowerCase().includes(query);
    return room.log.filter(holds).map((entry) => entry.key);
  }

  #typed(query) {
    this.#query = query;
    this.#at = this.matches.length;
    this.#step(-1);
  }

  #step(by) {
    const { matches } = this;
    if (!matches.length) return this.app.redraw();
    this.#at = (this.#at + by + matches.length) % matches.length;
    this.app.log.flash(matches[this.#at]);
  }

  view() {
    if (!this.isOpen) return nothing;
    const count = this.matches.length;
    const button = (name, icon, run) =>
      html`<button type="button" class="square" aria-label=${name} title=${name} @click=${run}>${icon()}</button>`;
    return html`<div class="find" role="search" @keydown=${(event) => this.#keys(event)}>
      <input
        class="input"
        id="find"
        type="text"
        autocomplete="off"
        aria-label=${words.findHere}
        placeholder=${words.findHere}
        .value=${this.#query}
        @input=${(event) => this.#typed(event.target.value)}
      />
      <span class="hint" role="status">${this.#query ? words.found(count) : ""}</span>
      ${button(words.previousMatch, icons.up, () => this.#step(-1))}
      ${button(words.nextMatch, icons.down, () => this.#step(1))}
      ${button(words.searchMessages(this.#query), icons.search, () => this.app.search.start(this.#query))}
      ${button(words.close, icons.close, () => this.close())}
    </div>`;
  }

  #keys(event) {
    if (event.isComposing) return;
    if (event.key === "Enter") this.#step(event.shiftKey ? 1 : -1);
    else if (event.key === "Escape") {
      this.close();
      this.app.act.focusComposer();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
