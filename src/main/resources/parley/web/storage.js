/**
 * What stays from one visit to the next: settings, drafts, muted rooms, the last nick, and the rooms of this tab. Storage
 * may be refused by the browser (private windows, full disks): then nothing stays, and nothing else changes.
 */

const SAVE_MILLIS = 400;
const TOKENS = "parley-tokens";
/** Longer than any server holds a place. */
const TOKEN_MILLIS = 3_600_000;
const PROOF = "parley-proof";

/**
 * @typedef {Object} Kept
 * @property {Partial<import("./state/model.js").Settings>} settings
 * @property {Object<string, string>} drafts by room key
 * @property {string[]} muted room keys
 * @property {string} nick the last one; "" for none
 * @property {string|null} account the last one logged in to
 * @property {string[]} rooms names of the rooms that were joined
 * @property {{name: string, kind: "room"|"person"}|null} open what this tab showed
 * @property {boolean} here whether this tab was logged in a moment ago: a reload
 */
export class Storage {
  #local;
  #session;
  #timer;
  #account = { token: "", proof: null };

  /** @param {{local?: globalThis.Storage, session?: globalThis.Storage}} [places] */
  constructor({ local = place("localStorage"), session = place("sessionStorage") } = {}) {
    this.#local = local;
    this.#session = session;
  }

  /** @returns {Kept} */
  load() {
    const kept = read(this.#local, "parley");
    const tab = read(this.#session, "parley");
    return { settings: {}, drafts: {}, muted: [], nick: "", account: null, rooms: [], open: null, here: false, ...kept, ...tab };
  }

  /**
   * Keeps what changes from now on.
   *
   * @param {import("./state/store.js").Store} store
   * @param {{token: string, proof: import("./connection/scram.js").Proof|null}} account what a guest goes on with, and
   *   what proves an account. The token is good once, so that it lies here only from the end of a page to the next
   *   beginning: a copy of this tab must not have it
   */
  follow(store, account) {
    this.#account = account;
    store.subscribe((state, before) => {
      if (state !== before) {
        this.#timer ??= setTimeout(() => this.save(store.state()), SAVE_MILLIS);
      }
    });
    globalThis.addEventListener?.("pagehide", () => {
      this.save(store.state());
      this.#keepToken(store.state().me.nick, account.token);
    });
    globalThis.addEventListener?.("pageshow", () => this.takeToken(store.state().me.nick));
  }

  /** @returns {string} what a guest of that name goes on with, once; "" for nothing */
  takeToken(nick) {
    const tokens = this.#tokens();
    write(this.#local, TOKENS, { tokens: tokens.filter((each) => each.nick !== nick) });
    return String(tokens.find((each) => each.nick === nick)?.token ?? "");
  }

  #keepToken(nick, token) {
    if (token !== "") {
      write(this.#local, TOKENS, { tokens: [...this.#tokens().filter((each) => each.nick !== nick), { nick, token, at: Date.now() }] });
    }
  }

  #tokens() {
    const { tokens } = read(this.#local, TOKENS);
    return Array.isArray(tokens) ? tokens.filter(({ at }) => Date.now() - at < TOKEN_MILLIS) : [];
  }

  /** @param {import("./state/model.js").State} state */
  save(state) {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { settings, me, phase } = state;
    const rooms = Object.values(state.rooms);
    const drafts = { ...state.kept.drafts };
    rooms.forEach(({ key, draft, editing }) => (drafts[key] = editing === null ? draft : ""));
    const names = rooms.filter((room) => room.kind === "room" && room.joined).map((room) => room.name);
    const here = phase === "here";
    const kept = {
      settings,
      drafts: Object.fromEntries(Object.entries(drafts).filter(([, text]) => text !== "")),
      muted: [...new Set([...state.kept.muted.filter((key) => !(key in state.rooms)), ...rooms.filter((room) => room.muted).map((room) => room.key)])],
      ...(here ? { nick: me.nick, account: me.account } : {}),
    };
    write(this.#local, "parley", { ...read(this.#local, "parley"), ...kept });
    const { name = "", kind = "server" } = state.rooms[state.open] ?? {};
    const tab = { nick: me.nick, account: me.account, rooms: names, here, open: kind === "server" ? null : { name, kind } };
    write(this.#session, "parley", here ? tab : {});
    this.#saveProof(here, settings.stay);
  }

  /** In this tab, and for the next visit if that is wished. A guest's tab leaves what another tab keeps. */
  #saveProof(here, stay) {
    const { proof } = this.#account;
    write(this.#session, PROOF, here ? (proof ?? {}) : {});
    if (here && proof !== null) {
      write(this.#local, PROOF, stay ? proof : {});
    }
  }

  /** @returns {import("./connection/scram.js").Proof|null} what proves the account of this tab, or of this device */
  proof() {
    const { here, account: name } = read(this.#session, "parley");
    const isGuest = here === true && !name;
    const known = [read(this.#session, PROOF), isGuest ? {} : read(this.#local, PROOF)];
    return known.find(({ clientKey, account }) => clientKey && account) ?? null;
  }

  /** What proved the account does so no more, or shall not. */
  forgetProof() {
    write(this.#session, PROOF, {});
    write(this.#local, PROOF, {});
  }

  /** Forgets the tab and the account: one has left by oneself. */
  leave() {
    write(this.#session, "parley", {});
    this.forgetProof();
  }
}

/** Asking alone may be refused. */
function place(name) {
  try {
    return globalThis[name];
  } catch {
    return undefined;
  }
}

function read(where, name) {
  try {
    return JSON.parse(where?.getItem(name) ?? "{}") ?? {};
  } catch {
    return {}; // written by something else, or refused: as on a first visit
  }
}

function write(where, name, value) {
  try {
    where?.setItem(name, JSON.stringify(value));
  } catch {
    // full or refused: what is kept is a convenience
  }
}
