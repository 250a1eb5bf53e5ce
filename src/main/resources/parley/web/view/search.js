/**
 * Looking for something: in the messages of the open room, and in all. What does it is fetched when it is first wanted.
 */
import { nothing } from "../lit/lit-html.js";
import { fetchLater } from "../fetch-later.js";

/** A part of the page that is fetched when somebody opens it. */
class Late {
  #whole = null;

  /** @param {import("../app.js").App} app @param {string} name of what later.js has of it */
  constructor(app, name) {
    this.app = app;
    this.name = name;
  }

  /** @returns {Promise<any>} */
  async whole() {
    const fetched = await fetchLater();
    this.#whole ??= new fetched[this.name](this.app);
    return this.#whole;
  }

  async open() {
    (await this.whole()).open();
  }

  get isOpen() {
    return this.#whole?.isOpen ?? false;
  }

  close() {
    this.#whole?.close();
  }

  view() {
    return this.#whole?.view() ?? nothing;
  }
}

/** In the open room. @param {import("../app.js").App} app */
export const lateFind = (app) => new Late(app, "Find");

/** In all messages: a panel on the right. */
export class Search extends Late {
  constructor(app) {
    super(app, "SearchPanel");
  }

  /** @param {string} query what to look for */
  async start(query) {
    await (await this.whole()).start(query);
  }
}
