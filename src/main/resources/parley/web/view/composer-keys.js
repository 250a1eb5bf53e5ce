/**
 * What happens in the composer: keys, completion, paste, sending. One for the page; the draft itself
 * is in the state.
 */
import * as select from "../state/selectors.js";
import { hasNames } from "../text/emoji-signs.js";
import { fetchLater } from "../fetch-later.js";
import { COMMANDS } from "../commands.js";
import { Completion } from "./completion.js";
import { surround } from "./typing-aid.js";

/** A paste with more lines than this is asked about. */
const PASTE_LINES = 8;

/** How long a list of suggestions is at most. */
const CHOICES_MAX = 8;

/** What begins a suggestion while typing: a command, emoji, room, or name. */
const OPENS = /^\/|^:[\p{L}\d_+-]{2,}|^#.|^@/u;

export class Composer {
  completion = new Completion();
  #element = null;
  #justComposed = false;
  #tabbing = false;
  /** @type {{pairs: [string, string][], put: (text: string) => string}|null} put: a text with `:names:` as emoji */
  #emoji = null;
  /** @type {Promise<void>|null} texts that wait for their emoji */
  #waiting = null;

  constructor(app) {
    this.app = app;
  }

  get room() {
    return this.app.state.rooms[this.app.state.open];
  }

  attach = (element) => {
    if (element) this.#element = element;
  };

  focus() {
    this.#element?.isConnected && this.#element.focus({ preventScroll: true });
  }

  /** The focus, unless that would call up the keyboard of a phone over what one came to read. */
  offerFocus() {
    if (!matchMedia("(pointer: coarse)").matches) this.focus();
  }

  /** The focus, with the cursor behind the text, once the text is there. */
  toEnd() {
    this.focus();
    this.app.later(() => this.#element?.setSelectionRange(1e9, 1e9));
  }

  input = (event) => {
    this.#tabbing = false;
    this.#fetchEmoji(event.target.value);
    this.app.act.draft(this.room.key, event.target.value);
    this.#suggest();
    this.grow();
  };

  /** As high as its text where the browser does not do it by itself. */
  grow() {
    if (!this.#element || CSS.supports("field-sizing", "content")) return;
    this.#element.style.setProperty("height", "auto");
    this.#element.style.setProperty("height", `${this.#element.scrollHeight}px`);
  }

  blur = () => {
    this.completion.close();
    this.app.redraw();
  };

  composed = () => {
    this.#justComposed = true;
    setTimeout(() => (this.#justComposed = false));
  };

  #found() {
    const { value, selectionEnd } = this.#element;
    const commands = COMMANDS.map((command) => ({ name: command.name, usage: command.words() }));
    return select.completions(this.app.state, this.room.key, value, selectionEnd, { commands, emoji: this.#emoji?.pairs });
  }

  /** Emoji are fetched when the first colon is typed. */
  #fetchEmoji(text) {
    if (this.#emoji || !text.includes(":")) return;
    this.#loadEmoji().then(() => {
      this.#suggest();
      this.app.redraw();
    });
  }

  async #loadEmoji() {
    const { loadEmoji, withEmoji } = await fetchLater();
    const table = await loadEmoji();
    this.#emoji = { pairs: table.pairs, put: (text) => withEmoji(text, table) };
  }

  /**
   * Goes on with a text whose `:names:` are emoji: at once, unless it has names, or another text waits, and the emoji
   * are not here yet. Texts go in the order in which they were written.
   *
   * @param {string} text
   * @param {(text: string) => void} then
   */
  withEmoji(text, then) {
    if (!this.#waiting && (this.#emoji || !hasNames(text))) {
      then(this.#emoji?.put(text) ?? text);
      return;
    }
    const before = this.#waiting ?? Promise.resolve();
    const mine = before
      .then(() => this.#loadEmoji())
      .then(() => this.#emoji.put(text))
      .catch(() => text) // without the table the names stand as they are
      .then((whole) => {
        if (this.#waiting === mine) this.#waiting = null;
        then(whole);
      });
    this.#waiting = mine;
  }

  #suggest() {
    const found = this.#found();
    const piece = this.#element.value.slice(found.from, found.to);
    if (!OPENS.test(piece)) this.completion.close();
    else this.completion.show({ ...found, choices: found.choices.slice(0, CHOICES_MAX) });
  }

  keydown = (event) => {
    if (event.isComposing || event.keyCode === 229 || this.#justComposed) return;
    const key = (event.ctrlKey || event.metaKey ? "Ctrl+" : "") + (event.shiftKey ? "Shift+" : "") + event.key;
    const done = (this.completion.open && this.#inList(key)) || this.#inField(key);
    if (done) event.preventDefault();
    if (done === "alone") event.stopPropagation();
  };

  #inList(key) {
    switch (key) {
      case "ArrowDown":
      case "ArrowUp":
        this.completion.move(key === "ArrowDown" ? 1 : -1);
        this.app.redraw();
        return true;
      case "Enter":
      case "Tab":
        if (key === "Enter" && this.#typedWhole()) return false;
        this.take(this.completion.at);
        return true;
      case "Escape":
        this.completion.close();
        this.app.redraw();
        return "alone";
    }
    return false;
  }

  /** Whether the piece is already what is suggested: Enter sends then. */
  #typedWhole() {
    const { from, to, choices, at } = this.completion;
    return this.#element.value.slice(from, to).trim() === choices[at].insert.trim();
  }

  #inField(key) {
    switch (key) {
      case "Enter":
        this.send();
        return true;
      case "Tab":
      case "Shift+Tab":
        return this.#cycle(key === "Tab" ? 1 : -1);
      case "ArrowUp":
        return this.#element.value === "" && this.app.act.editLast();
      case "Escape":
        return this.#escape() && "alone";
      case "Ctrl+b":
        return this.#wrap("**");
      case "Ctrl+i":
        return this.#wrap("*");
      case "PageUp":
      case "PageDown":
        this.app.act.scrollPage(key === "PageUp" ? -1 : 1);
        return true;
    }
    return false;
  }

  #escape() {
    const { key, editing, replyTo } = this.room;
    if (editing) this.app.act.cancelEdit(key);
    else if (replyTo) this.app.dispatch({ type: "replying", key, id: null });
    return editing || replyTo;
  }

  /** Tab: the next name that fits, in place. */
  #cycle(step) {
    if (this.#tabbing) {
      this.completion.move(step);
    } else {
      const found = this.#found();
      if (!found.choices.length) return false;
      Object.assign(this.completion, found, { at: step > 0 ? 0 : found.choices.length - 1 });
    }
    this.#put(this.completion.choices[this.completion.at].insert);
    this.#tabbing = true;
    return true;
  }

  /** Takes a suggestion. @param {number} at */
  take(at) {
    this.#put(this.completion.choices[at].insert);
    this.completion.close();
    this.app.redraw();
  }

  #put(text) {
    const { from, to } = this.completion;
    this.#element.setRangeText(text, from, to, "end");
    this.completion.to = from + text.length;
    this.app.act.draft(this.room.key, this.#element.value);
  }

  /** Puts a piece in where the cursor is. @param {string} text */
  insert(text) {
    this.focus();
    const { selectionStart, selectionEnd } = this.#element;
    this.#element.setRangeText(text, selectionStart, selectionEnd, "end");
    this.app.act.draft(this.room.key, this.#element.value);
  }

  #wrap(mark) {
    surround(this.#element, mark);
    this.app.act.draft(this.room.key, this.#element.value);
    return true;
  }

  send() {
    this.completion.close();
    this.app.act.send(this.room.key);
    this.focus();
    queueMicrotask(() => this.grow());
  }

  paste = (event) => {
    const { files } = event.clipboardData;
    if (files.length) {
      event.preventDefault();
      this.app.files.offer(files);
      return;
    }
    const text = event.clipboardData.getData("text/plain");
    const lines = text.replace(/\s+$/, "").split("\n").length;
    if (lines <= PASTE_LINES) return;
    event.preventDefault();
    this.app.act.panel({ kind: "paste", text, lines });
  };
}
