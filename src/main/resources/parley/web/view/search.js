/**
 * Search in all messages: opens the panel of it, which is fetched when it is first wanted.
 */
import { nothing } from "../lit/lit-html.js";
import { fetchLater } from "../fetch-later.js";

export class Search {
  /** @type {import("./search-panel.js").SearchPanel|null} */
  #panel = null;

  constructor(app) {
    this.app = app;
  }

  async #whole() {
    const { SearchPanel } = await fetchLater();
    this.#panel ??= new SearchPanel(this.app);
    return this.#panel;
  }

  async open() {
    (await this.#whole()).open();
  }

  /** @param {string} query what to look for */
  async start(query) {
    await (await this.#whole()).start(query);
  }

  view() {
    return this.#panel?.view() ?? nothing;
  }
}
