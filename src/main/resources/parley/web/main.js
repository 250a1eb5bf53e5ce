/**
 * Where the page begins: the first screen, drawn by itself; the rest is fetched while the name is typed.
 */
import { render } from "./lit/lit-html.js";
import { speak } from "./lang/lang.js";
import { Storage } from "./storage.js";
import { firstView, suggestNick } from "./view/first.js";

const storage = new Storage();
const kept = storage.load();
const proof = globalThis.crypto?.subtle ? storage.proof() : null;
const root = document.getElementById("app");
const asked = /\/join\/([^/]+)/.exec(location.pathname)?.[1];
const room = decodeURIComponent(asked ?? "lobby").replace(/^#/, "");
/** A talk with one person has no address of its own: the tab knows it. */
const open = asked === undefined && kept.here && kept.open ? kept.open : { name: `#${room}`, kind: "room" };
/** What a link says behind its `#`, which no server and no other page is told: a room's key, an invitation. */
const link = new URLSearchParams(location.hash.slice(1));
const invitation = link.get("invitation");
const isBack = invitation === null && (proof !== null || (kept.here && !kept.account));
let first = {
  mode: invitation !== null ? "register" : kept.account ? "login" : "guest",
  nick: (invitation !== null && link.get("name")) || kept.account || kept.nick || suggestNick(),
  room,
  busy: false,
  back: isBack,
  stay: kept.settings.stay ?? false,
  again: kept.here,
  invitation,
  refusal: null,
  link: null,
  guests: true,
  registration: true,
};

function change(changes) {
  first = { ...first, ...changes };
  render(firstView(first, change, go), root);
}

async function go(form, { again = false, rooms = kept.here ? kept.rooms : [] } = {}) {
  change({ busy: true });
  const { start } = await import("./boot.js");
  const keys = { [`#${room}`]: link.get("key") ?? "" };
  const token = storage.takeToken(form.nick);
  const all = open.kind === "room" ? [open.name, ...rooms] : rooms;
  const whole = { ...form, mode: first.mode, open, again, keys, token, rooms: [...new Set(all)] };
  const refusal = await start(root, storage, whole, (state) => change({ link: state }));
  if (refusal) refused(refusal, form);
  if (refusal?.code === "ACCOUNT_REQUIRED") learn({ ...first, guests: false });
}

/** Where nobody comes in without an account there is no way in as a guest. */
function learn(server) {
  if (!server || first.busy) return;
  const { guests, registration } = server;
  change({ guests, registration, mode: guests || first.mode !== "guest" ? first.mode : "login" });
}

function refused(refusal, { proof: used }) {
  if (used) storage.forgetProof();
  const wanted = refusal.code === "DISALLOWED" ? { invitation: first.invitation ?? "" } : {};
  change({ busy: false, back: false, link: null, refusal, ...wanted });
}

/** Goes on where the tab was, or where this device is logged in. */
function comeBack() {
  first.mode = proof === null ? "guest" : "login";
  const nick = kept.here ? kept.nick : (proof?.account ?? kept.nick);
  const form = { nick, password: "", email: "", stay: first.stay, proof };
  return go(form, { again: true, rooms: kept.rooms });
}

const { theme, language } = kept.settings;
if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
await speak(language ?? "en");

if (isBack) {
  comeBack();
} else {
  change({});
  const isKnown = first.mode === "login" && first.again;
  if (matchMedia("(hover: hover)").matches) root.querySelector(isKnown ? "[type=password]" : "input").select();
  import("./boot.js").then(({ look }) => look()).then(learn);
}
