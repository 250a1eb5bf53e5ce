/**
 * From the first screen to the page: the store, the connection, the styles of the page, and then the
 * page itself once the server has said welcome.
 */
import { App } from "./app.js";
import { Client } from "./connection/client.js";
import { Intake } from "./connection/intake.js";
import { createStore } from "./state/store.js";
import { errorWords } from "./lang/errors.en.js";
import { probe } from "./connection/probe.js";
import { followAddress } from "./address.js";
import { addSheet } from "./sheet.js";
import { startWorker } from "./worker.js";

/** Longer than this nobody is kept from the page by a room that does not let one in. */
const ARRIVAL_MILLIS = 1500;

const styled = addSheet("style/room.css");

function socketUrl() {
  const said = document.querySelector("meta[name=parley-socket]")?.content || "/irc";
  const url = new URL(said, location.href);
  url.protocol = url.protocol.replace(/^http/, "ws");
  return url.href;
}

/** What the server says to whoever looks at the first screen: see `probe`. */
export const look = () => probe(socketUrl());

/**
 * Goes in.
 *
 * @param {HTMLElement} root
 * @param {import("./storage.js").Storage} storage
 * @param {{mode: "guest"|"login"|"register", nick: string, password: string, email: string, rooms: string[],
 *   keys: Object<string, string>, open: {name: string, kind: "room"|"person"},
 *   proof: import("./connection/scram.js").Proof|null, stay: boolean, again: boolean, token?: string}} form
 * @param {(link: import("./state/model.js").Link) => void} tell hears how the connection is meanwhile
 * @returns {Promise<import("./state/model.js").Refusal|null>} why not; null: the page is shown
 */
export async function start(root, storage, form, tell) {
  const store = createStore();
  const { settings, drafts, muted } = storage.load();
  store.dispatch({ type: "restored", settings, drafts, muted });
  store.dispatch({ type: "setting", name: "stay", value: form.stay });
  const client = new Client({ url: socketUrl(), store, intake: new Intake() });
  const refusal = await welcome(store, client, form, tell);
  if (refusal) {
    client.quit();
    return { ...refusal, words: errorWords(refusal.code, refusal.words) };
  }
  await Promise.all([styled, arrival(store, client, form.open)]);
  storage.follow(store, client.account);
  const app = new App(root, store, client);
  openFirst(app, form.open);
  followAddress(app);
  leaveWithAccount(store, storage);
  app.redraw();
  startWorker(app);
  return null;
}

function welcome(store, client, { mode, nick, password, proof = null, email, rooms, keys, again, token = "" }, tell) {
  const { promise, resolve } = Promise.withResolvers();
  const off = store.subscribe((state) => {
    if (state.phase === "here") resolve(null);
    else if (state.phase === "refused") resolve(state.refusal);
    else return tell(state.link);
    off();
  });
  const account = mode === "guest" ? {} : { account: proof?.account ?? nick, password, proof, register: mode === "register", email };
  client.connect({ nick, rooms, keys, again, token, ...account });
  return promise;
}

/** Logging out leads to the first screen. */
function leaveWithAccount(store, storage) {
  store.subscribe((_state, _before, event) => {
    if (event.type !== "loggedOut") return;
    storage.leave();
    location.assign("/");
  });
}

/** Until one is in the room one came for: the page is drawn with it, and not before without one. */
function arrival(store, client, { name, kind }) {
  if (kind === "person") return null;
  const late = new Promise((done) => setTimeout(done, ARRIVAL_MILLIS));
  return Promise.race([whenIn(store, client, name), late]);
}

/** @returns {Promise<string>} the key of a room, once one is in it */
function whenIn(store, client, name) {
  const { promise, resolve } = Promise.withResolvers();
  const look = () => {
    const key = client.context.key(name);
    if (store.state().rooms[key]) resolve(key);
  };
  const off = store.subscribe(look);
  look();
  return promise.finally(off);
}

/** Shows the room one came for as soon as one is in it, or the talk one was in. */
function openFirst(app, { name, kind }) {
  if (kind === "person") app.act.open(app.client.person(name));
  else whenIn(app.store, app.client, name).then((key) => app.act.open(key));
}
