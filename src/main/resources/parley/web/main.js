/**
 * Where the page begins: the first screen, drawn by itself; the rest is fetched while the name is typed.
 */
import { render } from "./lit/lit-html.js";
import { speak } from "./lang/lang.js";
import { Storage } from "./storage.js";
import { firstView, suggestNick } from "./view/first.js";

const storage = new Storage();
const kept = storage.load();
const root = document.getElementById("app");
const asked = /\/join\/([^/]+)/.exec(location.pathname)?.[1];
const room = decodeURIComponent(asked ?? "lobby").replace(/^#/, "");
let first = {
  mode: kept.account ? "login" : "guest",
  nick: kept.account || kept.nick || suggestNick(),
  room,
  busy: false,
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
  const whole = { ...form, mode: first.mode, room, again, rooms: [...new Set([`#${room}`, ...rooms])] };
  const refusal = await start(root, storage, whole, (link) => change({ link }));
  if (refusal) change({ busy: false, link: null, refusal });
  if (refusal?.code === "ACCOUNT_REQUIRED") learn({ ...first, guests: false });
}

/** Where nobody comes in without an account there is no way in as a guest. */
function learn(server) {
  if (!server || first.busy) return;
  const { guests, registration } = server;
  change({ guests, registration, mode: guests || first.mode !== "guest" ? first.mode : "login" });
}

const { theme, language } = kept.settings;
if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
await speak(language ?? "en");

if (kept.here && !kept.account) {
  go({ nick: kept.nick, password: "", email: "" }, { again: true, rooms: kept.rooms });
} else {
  change({});
  if (matchMedia("(hover: hover)").matches) root.querySelector("input").select();
  import("./boot.js").then(({ look }) => look()).then(learn);
}
