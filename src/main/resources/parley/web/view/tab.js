/**
 * What is told outside the page: the title, the mark on the icon in the tab, desktop notifications, a
 * sound; and whether the reader looks at the page at all.
 */
import * as select from "../state/selectors.js";
import { plainLine } from "../text/clean.js";
import { roomName } from "./names.js";
import { chime } from "./chime.js";

/** What a notification shows of a message, in characters. */
const SHOWN = 160;

/** Side of the icon with a mark, in pixels. */
const SIDE = 32;

export class Tab {
  #title = "";
  #mark = "";
  /** The icon as the page came with it: fetched already, and kept. */
  #icon = null;

  constructor(app) {
    this.app = app;
    app.store.subscribe((state, _before, event) => this.#heard(state, event));
    for (const name of ["visibilitychange", "focus", "blur"]) {
      (name === "visibilitychange" ? document : window).addEventListener(name, () => this.#look());
    }
    this.#look();
  }

  #look() {
    const visible = document.visibilityState === "visible" && document.hasFocus();
    if (visible !== this.app.state.eyes.visible) this.app.dispatch({ type: "eyes", visible, time: Date.now() });
  }

  update() {
    const { state } = this.app;
    const { unread, mentions } = select.unreadTotals(state);
    const room = state.rooms[state.open];
    const count = mentions ? `(@${mentions}) ` : unread ? `(${unread}) ` : "";
    this.#write(`${count}${room ? `${roomName(room)} - ` : ""}${state.server.network || "Parley"}`);
    this.#draw(mentions ? "mention" : unread ? "unread" : "");
  }

  #write(title) {
    if (title === this.#title) return;
    this.#title = title;
    document.title = title;
  }

  /** A dot on the icon: filled for a mention, a ring for anything unread. */
  async #draw(mark) {
    if (mark === this.#mark) return;
    this.#mark = mark;
    const link = document.querySelector("link[rel=icon]");
    this.#icon ??= link.href;
    if (!mark) {
      link.href = this.#icon;
      return;
    }
    const image = new Image(SIDE, SIDE);
    image.src = this.#icon;
    await image.decode();
    if (mark === this.#mark) link.href = withDot(image, mark);
  }

  #heard(state, event) {
    if (event.type !== "said" || !event.live || !this.#matters(state, event)) return;
    const { entry } = event;
    const room = state.rooms[event.room];
    const title = room.kind === "person" ? entry.nick : `${entry.nick}, ${roomName(room)}`;
    if (state.settings.sound) chime();
    notify(title, { body: plainLine(entry.text).slice(0, SHOWN), tag: event.room, data: { key: event.room } }, () => {
      window.focus();
      this.app.act.open(event.room);
    });
  }

  #matters(state, { room: key, entry }) {
    const { notifications } = state.settings;
    const room = state.rooms[key];
    if (!room || entry.mine || entry.kind === "notice" || notifications === "none") return false;
    if (state.eyes.visible && state.open === key) return false;
    if (entry.mention || room.kind === "person") return !room.muted || entry.mention;
    return notifications === "all" && !room.muted;
  }
}

/** By the service worker where there is one: phones allow no other way. */
async function notify(title, options, opened) {
  if (!("Notification" in window) || Notification.permission !== "granted") return;
  const worker = await navigator.serviceWorker?.getRegistration();
  if (worker?.active) {
    await worker.showNotification(title, { ...options, icon: "/favicon.svg" });
  } else {
    new Notification(title, { ...options, icon: "/favicon.svg" }).addEventListener("click", opened);
  }
}

function withDot(image, mark) {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = SIDE;
  const pen = canvas.getContext("2d");
  pen.drawImage(image, 0, 0, SIDE, SIDE);
  pen.beginPath();
  pen.arc(24, 8, 7, 0, 2 * Math.PI);
  pen.fillStyle = mark === "mention" ? "#f0c069" : "#fff";
  pen.fill();
  pen.lineWidth = 2;
  pen.strokeStyle = "#15181b";
  pen.stroke();
  return canvas.toDataURL();
}
