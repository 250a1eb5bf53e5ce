/**
 * What is told outside the page: the title, the icon in the tab, desktop notifications.
 */
import * as select from "../state/selectors.js";
import { roomName } from "./names.js";

export class Tab {
  #title = "";
  #state = "";

  constructor(app) {
    this.app = app;
  }

  update() {
    const { state } = this.app;
    const { unread, mentions } = select.unreadTotals(state);
    const room = state.rooms[state.open];
    const count = mentions ? `(@${mentions}) ` : unread ? `(${unread}) ` : "";
    this.#write(`${count}${room ? `${roomName(room)} - ` : ""}${state.server.network || "Parley"}`);
    this.#mark(mentions ? "mention" : unread ? "unread" : "");
  }

  #write(title) {
    if (title === this.#title) return;
    this.#title = title;
    document.title = title;
  }

  #mark(kind) {
    if (kind === this.#state) return;
    this.#state = kind;
    document.querySelector("link[rel=icon]").href = `/favicon.svg${kind ? `#${kind}` : ""}`;
  }
}
