/**
 * The page once one is in: puts together the store, the connection and the views, and draws at most
 * once a frame.
 */
import { render } from "./lit/lit-html.js";
import { pageActions } from "./actions/page.js";
import { messageActions } from "./actions/messages.js";
import { peopleActions } from "./actions/people.js";
import { roomActions } from "./actions/rooms.js";
import { errorWords } from "./lang/errors.en.js";
import { listenToKeys } from "./keys.js";
import { Announcer } from "./view/announcer.js";
import { Composer } from "./view/composer-keys.js";
import { Files } from "./view/files.js";
import { LogView } from "./view/log.js";
import { overlay } from "./view/overlay.js";
import { pageView } from "./view/page.js";
import { Search, lateFind } from "./view/search.js";
import { Tab } from "./view/tab.js";
import { setClock } from "./view/time.js";

/** A wait shorter than this is not told, in milliseconds. */
const LATE = 300;

/** How long a word about what was done stays, in milliseconds. */
const NOTE_MILLIS = 6000;

export class App {
  /** What views keep for themselves: half-typed filters, what is picked in a list. */
  local = {};
  rolling = {};
  narrow = matchMedia("(max-width: 899px)");
  phone = matchMedia("(max-width: 599px)");
  mac = /Mac|iPhone|iPad/.test(navigator.platform);
  returnTo = null;
  anchor = null;
  updateReady = false;
  #after = [];
  #asked = false;
  #since = {};
  #seen = new WeakMap();
  #timers = {};
  #shownRoom = null;
  #notes = 0;

  constructor(root, store, client) {
    this.root = root;
    this.store = store;
    this.client = client;
    this.state = store.state();
    this.dispatch = (event) => store.dispatch(event);
    this.act = Object.assign({}, pageActions(this), roomActions(this), messageActions(this), peopleActions(this));
    this.composer = new Composer(this);
    this.files = new Files(this);
    this.find = lateFind(this);
    this.search = new Search(this);
    this.log = new LogView(this);
    this.announcer = new Announcer(this);
    this.tab = new Tab(this);
    this.overlay = () => overlay(this);
    store.subscribe(() => this.#changed());
    for (const query of [this.narrow, this.phone]) query.addEventListener("change", () => this.redraw());
    listenToKeys(this);
  }

  #changed() {
    this.state = this.store.state();
    this.redraw();
  }

  /** Draws the page in the next frame. */
  redraw() {
    if (this.#asked) return;
    this.#asked = true;
    if (document.hidden) setTimeout(() => this.#draw());
    else requestAnimationFrame(() => this.#draw());
  }

  #draw() {
    if (!this.#asked) return; // drawn at once meanwhile
    this.#asked = false;
    this.#wear();
    render(pageView(this), this.root);
    this.log.update();
    this.announcer.update();
    this.tab.update();
    if (this.state.open !== this.#shownRoom) this.#roomChanged();
    const after = this.#after;
    this.#after = [];
    for (const run of after) run();
  }

  #roomChanged() {
    this.#shownRoom = this.state.open;
    this.composer.completion.close();
    this.composer.grow();
  }

  #wear() {
    const { theme, density, clock } = this.state.settings;
    const { dataset } = document.documentElement;
    if (theme === "system") delete dataset.theme;
    else if (dataset.theme !== theme) dataset.theme = theme;
    if (dataset.density !== density) dataset.density = density;
    setClock(clock);
  }

  /** Draws at once what the next frame would: keys that were typed ahead find the page as it should be. */
  drawNow() {
    if (this.#asked) this.#draw();
  }

  /** Does something once the page is drawn as it is now. */
  later(run) {
    this.#after.push(run);
    this.redraw();
  }

  setLocal(changes) {
    Object.assign(this.local, changes);
    this.redraw();
  }

  /** Whether something has gone on for so long that it should be told. @param {string} name */
  late(name) {
    const since = (this.#since[name] ??= Date.now());
    const left = since + LATE - Date.now();
    if (left > 0) setTimeout(() => this.redraw(), left);
    else return true;
    return false;
  }

  /** Whether an object was first seen a short while ago; the page is drawn again when it is over. */
  isFresh(thing, millis) {
    if (!this.#seen.has(thing)) {
      this.#seen.set(thing, Date.now());
      this.redrawIn(millis + 50);
    }
    return Date.now() - this.#seen.get(thing) < millis;
  }

  /** Draws the page again after some milliseconds, once however often it is asked. */
  redrawIn(millis) {
    clearTimeout(this.#timers[millis]);
    this.#timers[millis] = setTimeout(() => this.redraw(), millis);
  }

  notLate(name) {
    delete this.#since[name];
  }

  /** A short word at the foot of the page. */
  note(kind, text) {
    const id = `note-${(this.#notes += 1)}`;
    this.dispatch({ type: "notice", notice: { id, kind, text } });
    setTimeout(() => this.dispatch({ type: "dismissed", id }), NOTE_MILLIS);
  }

  /** Waits for an answer and tells when it was no. @returns {Promise<any>} null then */
  async tell(promise) {
    try {
      return await promise;
    } catch (refusal) {
      if (refusal.name !== "RefusalError") throw refusal;
      this.note("warning", errorWords(refusal.code, refusal.words));
      return null;
    }
  }
}

