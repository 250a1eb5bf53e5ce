/**
 * Where the page begins: the first screen, drawn by itself; the rest is fetched while the name is typed.
 */
import { render } from "./lit/lit-html.js";
import { speak } from "./lang/lang.js";
import { firstView, suggestNick } from "./view/first.js";

/** What the last visit left behind: settings and the name, as storage.js keeps them. */
const kept = read("parley.settings") ?? {};
const visit = read("parley.visit") ?? {};

const root = document.getElementById("app");
const room = decodeURIComponent(/\/join\/([^/]+)/.exec(location.pathname)?.[1] ?? "lobby").replace(/^#/, "");
let first = { mode: visit.account ? "login" : "guest", nick: visit.nick ?? suggestNick(), room, busy: false, refusal: null };

function read(name) {
  try {
    return JSON.parse(localStorage.getItem(name) ?? "null");
  } catch {
    return null; // Kept by another version, or storage is forbidden: begin afresh.
  }
}

function change(changes) {
  first = { ...first, ...changes };
  render(firstView(first, change, go), root);
}

async function go(form) {
  change({ busy: true });
  const { start } = await app;
  const refusal = await start(root, { ...form, mode: first.mode, room: first.room });
  if (refusal) change({ busy: false, refusal });
}

if (kept.theme === "light" || kept.theme === "dark") document.documentElement.dataset.theme = kept.theme;
await speak(kept.language ?? "en");
change({});
const field = root.querySelector("input");
if (matchMedia("(hover: hover)").matches) field.select();

const app = import("./app.js");
