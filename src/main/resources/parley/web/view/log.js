/**
 * The messages of the open room. It owns its element: a scrolling list with a slice of the rows in it
 * (log-window.js), drawn once a frame after the rest of the page.
 *
 * The rule of the place: nothing moves that the reader did not move. At the end (`anchor` null) the
 * list follows new messages; elsewhere the row at the top of the screen stays where it is, whatever
 * comes, goes or grows above and below.
 */
import { html, render, nothing } from "../lit/lit-html.js";
import { repeat } from "../lit/directives/repeat.js";
import { guard } from "../lit/directives/guard.js";
import { words } from "../lang/lang.js";
import * as select from "../state/selectors.js";
import { icons } from "./icons.js";
import { rowView, topView } from "./row.js";
import { Heights, chooseSlice } from "./log-window.js";
import { followPointer, followKeys } from "./log-input.js";

/** Nearer to the end than this counts as at the end, in pixels. */
const END_SLACK = 12;

/** Older messages are asked for when the reader is this near to the top, in pixels. */
const OLDER_AHEAD = 1200;

export class LogView {
  rows = [];
  slice = { start: 0, end: 0 };
  /** The row at the top of the screen and how far it reaches above it; null: the end. */
  anchor = null;
  /** Key of the row that has the menu: under the pointer, or with the focus. */
  active = null;
  /** Key of a message that was jumped to, shown for a moment. */
  found = null;
  #heights = new Heights();
  #room = null;
  #settings = null;
  #lastSeen = null;
  /** The room that is drawn: of another, the place on the screen says nothing. */
  #drawn = null;
  #width = 0;
  #top = null;
  /** Where the list was put last; anywhere else is where the reader went. */
  #put = 0;

  constructor(app) {
    this.app = app;
    this.frame = document.createElement("div");
    this.frame.className = "log-frame";
    render(this.#shell(), this.frame);
    this.list = this.frame.querySelector(".log");
    this.top = this.list.querySelector(".space");
    this.bottom = this.list.querySelector(".space.below");
    this.slot = this.list.querySelector(".rows-shown");
    this.list.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    followPointer(this);
    followKeys(this);
    const observer = new ResizeObserver(() => this.#resized());
    observer.observe(this.list);
    observer.observe(this.slot);
  }

  #shell() {
    return html`<div class="log" role="log" aria-live="off" aria-label=${words.messages} tabindex="0">
        <div class="space"></div>
        <div class="rows-shown"></div>
        <div class="space below"></div>
      </div>
      <div class="latest-slot"></div>`;
  }

  /** Draws the log of the open room as it is now. */
  update() {
    const { state } = this.app;
    const room = state.rooms[state.open];
    if (!room) return;
    if (room.key !== this.#room?.key) this.#enter(room);
    if (state.settings !== this.#settings) this.#heights.clear();
    this.#settings = state.settings;
    this.#room = room;
    this.rows = select.rows(room, state.me);
    this.#draw();
  }

  #enter(room) {
    this.anchor = room.scrollHint ? { ...room.scrollHint } : null;
    this.active = null;
    this.#heights.clear();
    for (const space of [this.top, this.bottom]) delete space.dataset.rows;
    this.slice = { start: 0, end: 0 };
    this.#lastSeen = null;
    this.#seekUnread = !room.scrollHint && room.unreadFrom !== null;
  }

  #seekUnread = false;

  #draw() {
    if (this.#drawn === this.#room && this.list.scrollTop !== this.#put) this.#readPosition();
    this.#drawn = this.#room;
    this.slice = chooseSlice(this.rows.length, this.slice, this.#anchorIndex());
    this.#render();
    this.#measure();
    if (this.#seekUnread) this.#showUnread();
    this.#settle();
    this.#renderLatest();
    this.#askOlder();
  }

  #anchorIndex() {
    if (!this.anchor) return null;
    const index = this.rows.findIndex((row) => row.key === this.anchor.key);
    if (index < 0) this.anchor = null;
    return index < 0 ? null : index;
  }

  #render() {
    const { start, end } = this.slice;
    const app = this.app;
    const shown = this.rows.slice(start, end);
    const template = (row) =>
      guard([row, row.key === this.active, row.key === this.found, app.state.settings], () =>
        rowView(app, this.#room, row, { active: row.key === this.active, found: row.key === this.found }),
      );
    render(html`${start === 0 ? topView(this.#room) : nothing}${repeat(shown, (row) => row.key, template)}`, this.slot, {
      host: this,
    });
    this.#space(this.top, start);
    this.#space(this.bottom, this.rows.length - end);
  }

  /** Space for so many rows: as it was for as many, or all below it would be drawn anew. */
  #space(element, count) {
    if (element.dataset.rows === String(count)) return;
    element.dataset.rows = count;
    element.style.setProperty("height", `${this.#heights.of(count)}px`);
  }

  /** The elements of the rows that are in the document, in order. */
  get elements() {
    return this.slot.querySelectorAll(":scope > [data-key]");
  }

  /** Takes the heights of rows that are drawn anew; of the others they are known. */
  #measure() {
    const { start, end } = this.slice;
    let element = this.slot.lastElementChild;
    for (let at = end - 1; at >= start && element !== null; at--) {
      const row = this.rows[at];
      if (!this.#heights.knows(row)) this.#heights.set(row, element.offsetHeight);
      element = element.previousElementSibling;
    }
  }

  element(key) {
    return this.slot.querySelector(`:scope > [data-key="${CSS.escape(key)}"]`);
  }

  /** Puts the screen where it belongs after the rows have changed under it. */
  #settle() {
    const element = this.anchor && this.element(this.anchor.key);
    const top = element ? element.offsetTop + this.anchor.offset : this.list.scrollHeight;
    if (Math.abs(this.list.scrollTop - top) >= 1) this.list.scrollTop = top;
    this.#put = this.list.scrollTop;
    this.#tellEnd();
  }

  #showUnread() {
    this.#seekUnread = false;
    const index = this.rows.findIndex((row) => row.type === "unread");
    if (index < 0) return;
    const element = this.element(this.rows[index].key);
    const height = element ? this.list.scrollHeight - element.offsetTop : Infinity;
    if (height < this.list.clientHeight - 60) return;
    this.goTo(this.rows[index].key, 0.25);
  }

  /** Shows a row. @param {string} key @param {number} part how far down the screen, 0 to 1 */
  goTo(key, part = 0.4) {
    if (!this.rows.some((row) => row.key === key)) return false;
    this.anchor = { key, offset: -Math.round(this.list.clientHeight * part) };
    this.#draw();
    this.#scrolled();
    return true;
  }

  /** Goes to the end and stays there. */
  goToEnd() {
    this.anchor = null;
    this.#draw();
  }

  /** Shows a row for a moment as the one that was looked for. */
  flash(key) {
    if (!this.goTo(key)) return false;
    this.found = key;
    this.app.redraw();
    setTimeout(() => {
      this.found = null;
      this.app.redraw();
    }, 2000);
    return true;
  }

  #scrolled() {
    if (!this.#room) return;
    if (this.list.scrollTop !== this.#put) this.#readPosition();
    const slice = chooseSlice(this.rows.length, this.slice, this.#anchorIndex());
    if (slice !== this.slice && (slice.start !== this.slice.start || slice.end !== this.slice.end)) this.#draw();
    this.#tellEnd();
    this.#renderLatest();
    this.#askOlder();
  }

  #readPosition() {
    const { scrollTop, scrollHeight, clientHeight } = this.list;
    this.#put = scrollTop;
    if (scrollHeight - scrollTop - clientHeight < END_SLACK) {
      this.anchor = null;
      return;
    }
    if (!this.anchor) this.#lastSeen = this.rows.at(-1)?.key ?? null;
    const element = firstBelow(this.elements, scrollTop);
    if (element && scrollTop >= this.slot.offsetTop) {
      this.anchor = { key: element.dataset.key, offset: scrollTop - element.offsetTop };
    } else if (this.rows.length) {
      this.anchor = { key: this.rows[this.#heights.rowAt(scrollTop, this.rows.length)].key, offset: 0 };
    }
  }

  #tellEnd() {
    const atBottom = this.anchor === null;
    if (atBottom) this.#lastSeen = null;
    if (this.app.state.eyes.atBottom !== atBottom) {
      this.app.dispatch({ type: "eyes", atBottom, time: Date.now() });
    }
  }

  #resized() {
    if (!this.#room) return;
    this.#keepInPlace();
    if (this.list.clientWidth !== this.#width) {
      this.#width = this.list.clientWidth;
      this.#heights.clear();
      this.#measure();
    }
    this.#settle();
  }

  /** A bar came or went above the list: the text stays where it was on the screen. */
  #keepInPlace() {
    const { top } = this.list.getBoundingClientRect();
    if (this.anchor && this.#top !== null) this.anchor.offset += top - this.#top;
    this.#top = top;
  }

  #renderLatest() {
    const { scrollTop, scrollHeight, clientHeight } = this.list;
    const fresh = this.anchor ? this.#messagesAfter(this.#lastSeen) : 0;
    const far = this.anchor && scrollHeight - scrollTop - clientHeight > clientHeight;
    const label = fresh ? words.newBelow(fresh) : words.jumpLatest;
    const button = html`<button type="button" class="latest" @click=${() => this.app.act.latest()}>
      ${label}${icons.down()}
    </button>`;
    render(fresh || far ? button : nothing, this.frame.querySelector(".latest-slot"));
  }

  /** How many messages came in below a row. */
  #messagesAfter(key) {
    let count = 0;
    for (let i = this.rows.length - 1; i >= 0 && this.rows[i].key !== key; i--) {
      if (this.rows[i].type === "message") count++;
    }
    return key === null ? 0 : count;
  }

  #askOlder() {
    const near = this.slice.start === 0 && this.list.scrollTop < OLDER_AHEAD;
    if (near && this.#room.older === "some") this.app.act.older(this.#room.key);
  }

  /** What to remember of a room that is left: the row at the top, or null for the end. */
  get hint() {
    return this.anchor ? { ...this.anchor } : null;
  }
}

/** The first of some elements, which stand one below the other, that reaches below a line. */
function firstBelow(elements, top) {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = elements[middle];
    if (element.offsetTop + element.offsetHeight <= top) low = middle + 1;
    else high = middle;
  }
  return elements[low];
}
