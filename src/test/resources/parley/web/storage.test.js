import { Storage } from "/web/storage.js";
import { createStore } from "/web/state/store.js";
import { equal, isTrue, test } from "/test/check.js";

const PROOF = { account: "ann", salt: "c2FsdA==", rounds: 4096, clientKey: "Y2xpZW50", serverKey: "c2VydmVy" };

/** A place like a browser's. */
class Place {
  items = new Map();
  getItem(name) {
    return this.items.get(name) ?? null;
  }
  setItem(name, text) {
    this.items.set(name, text);
  }
}

/** A browser with one tab, and somebody in it. */
function tab({ stay = false, proof = null, token = "", local = new Place(), session = new Place() } = {}) {
  const storage = new Storage({ local, session });
  const store = createStore();
  store.dispatch({ type: "setting", name: "stay", value: stay });
  store.dispatch({ type: "welcomed", nick: "ann", name: "srv" });
  store.dispatch({ type: "account", nick: "", account: proof?.account ?? null, mine: true });
  const account = { token, proof };
  storage.follow(store, account);
  storage.save(store.state());
  return { storage, store, account, local, session };
}

const anew = ({ local, session }) => new Storage({ local, session });

test("what proves an account stays in the tab, and on the device only if that is wished", () => {
  const here = tab({ proof: PROOF });
  equal(anew(here).proof(), PROOF);
  equal(new Storage({ local: here.local, session: new Place() }).proof(), null);
  const staying = tab({ proof: PROOF, stay: true });
  equal(new Storage({ local: staying.local, session: new Place() }).proof(), PROOF);
});

test("who wishes it no more is forgotten on the device", () => {
  const { storage, store, local } = tab({ proof: PROOF, stay: true });
  store.dispatch({ type: "setting", name: "stay", value: false });
  storage.save(store.state());
  equal(new Storage({ local, session: new Place() }).proof(), null);
});

test("who logs out is forgotten everywhere", () => {
  const { storage, store, account, local, session } = tab({ proof: PROOF, stay: true });
  account.proof = null;
  store.dispatch({ type: "loggedOut" });
  storage.leave();
  storage.save(store.state());
  equal([new Storage({ local, session }).proof(), JSON.stringify([...local.items, ...session.items]).includes("clientKey")], [null, false]);
});

test("a guest's tab neither takes the account of the device nor ends it", () => {
  const { local } = tab({ proof: PROOF, stay: true });
  const guest = tab({ local, stay: true });
  equal(anew(guest).proof(), null);
  equal(new Storage({ local, session: new Place() }).proof(), PROOF);
});

test("a token lies in the storage from the end of a page to the next beginning, and is taken once", () => {
  const here = tab({ token: "secret" });
  isTrue(!JSON.stringify([...here.local.items, ...here.session.items]).includes("secret"), "not while the page is there");
  globalThis.dispatchEvent(new Event("pagehide"));
  const next = anew(here);
  equal([next.takeToken("bob"), next.takeToken("ann"), next.takeToken("ann")], ["", "secret", ""]);
});

test("a token that no server knows any more is forgotten", () => {
  const here = tab({ token: "secret" });
  globalThis.dispatchEvent(new Event("pagehide"));
  const { now } = Date;
  try {
    const late = now() + 3_600_001;
    Date.now = () => late;
    equal(anew(here).takeToken("ann"), "");
  } finally {
    Date.now = now;
  }
});

test("what somebody else wrote there is nothing", () => {
  const session = new Place();
  session.setItem("parley-proof", '{"account":"ann"}');
  const local = new Place();
  for (const text of ["not even JSON", '{"tokens":5}', "null", '{"tokens":[{}]}']) {
    local.setItem("parley-tokens", text);
    const storage = new Storage({ local, session });
    equal([storage.proof(), storage.takeToken("ann")], [null, ""]);
  }
});
