/**
 * Search in all messages: the words above, what was found below, on the right side of the page.
 */
import { html, nothing } from "../lit/lit-html.js";
import { plainLine } from "../text/clean.js";
import { words } from "../lang/lang.js";
import { icons } from "./icons.js";
import { hue } from "./nick.js";
import { dayOf, hourOf } from "./time.js";

export class SearchPanel {
  #query = "";
  /** @type {null|{key: string, entry: import("../state/model.js").Message}[]} null: not asked yet */
  #found = null;
  #limited = false;
  #busy = false;

  constructor(app) {
    this.app = app;
  }

  open() {
    this.app.act.panel({ kind: "search" });
    this.app.later(() => document.getElementById("search-all")?.select());
  }

  async start(query) {
    this.open();
    this.#query = query;
    if (query.trim()) await this.#ask(query.trim());
  }

  async #ask(query) {
    this.#busy = true;
    this.#found = null;
    this.app.redraw();
    const answer = await this.app.tell(this.app.client.search(query));
    if (query !== this.#query.trim()) return;
    this.#busy = false;
    this.#found = answer?.found ?? [];
    this.#limited = answer?.limited ?? false;
    this.app.redraw();
  }

  view() {
    return html`<aside class="side search-side" aria-label=${words.searchTitle} @keydown=${(event) => this.#keys(event)}>
      <div class="top">
        <input
          class="input"
          id="search-all"
          type="search"
          autocomplete="off"
          aria-label=${words.search}
          placeholder=${words.search}
          .value=${this.#query}
          @input=${(event) => (this.#query = event.target.value)}
          @keydown=${(event) => event.key === "Enter" && this.start(this.#query)}
        />
        <button type="button" class="square" aria-label=${words.close} @click=${() => this.app.act.closePanel()}>
          ${icons.close()}
        </button>
      </div>
      <p class="hint pad" role="status">${this.#status()}</p>
      <ul class="found-list">
        ${(this.#found ?? []).map((found) => this.#one(found))}
      </ul>
    </aside>`;
  }

  #status() {
    if (this.#busy) return words.searching;
    if (!this.#found) return words.searchHint;
    const count = this.#found.length ? words.found(this.#found.length) : words.noResults;
    return this.#limited ? `${count} ${words.searchLimited}` : count;
  }

  #one({ key, entry: { id, nick, text, time } }) {
    return html`<li>
      <button type="button" class="found-one" @click=${() => this.#show(key, id)}>
        <span class="hint">
          ${key ? html`<bdi>${this.app.act.nameOf(key)}</bdi>, ` : nothing}${dayOf(time)} ${hourOf(time)}
        </span>
        <span><bdi class="nick ${hue(nick)}">${nick}</bdi> <bdi>${plainLine(text)}</bdi></span>
      </button>
    </li>`;
  }

  #show(key, id) {
    const { app } = this;
    if (app.narrow.matches) app.act.closePanel();
    if (key && key !== app.state.open && app.state.rooms[key]) {
      const { panel } = app.state;
      app.act.open(key);
      if (!app.narrow.matches) app.dispatch({ type: "panel", panel });
    }
    app.later(() => app.act.showMessage(id));
  }

  #keys(event) {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    this.app.act.closePanel();
  }
}
