/**
 * Emoji to pick: a field to search by name, those used last, and all the others.
 */
import { html } from "../lit/lit-html.js";
import { words } from "../lang/lang.js";
import { loadEmoji } from "../text/emoji.js";
import { dialogView } from "./dialog.js";

/** How many are shown at once. */
const SHOWN = 400;

/** Those that most people look for come first, by name. */
const FIRST =
  "+1 heart smile joy tada eyes fire rocket ok_hand clap thinking pray 100 wave white_check_mark x -1 sob sweat_smile wink sunglasses coffee bug bulb".split(
    " ",
  );

/** @type {import("../text/emoji.js").EmojiTable|null} */
let table = null;

/** @param {string} query @returns {{sign: string, names: string[]}[]} */
function search(query) {
  const letters = query.trim().toLowerCase().replaceAll(":", "").replaceAll(" ", "_");
  if (!letters) {
    const first = FIRST.map((name) => ({ sign: table.byName.get(name), names: [name] })).filter(({ sign }) => sign);
    const others = table.all.filter(({ sign }) => !first.some((each) => each.sign === sign));
    return [...first, ...others.sort((a, b) => place(a) - place(b))].slice(0, SHOWN);
  }
  const begins = table.all.filter(({ names }) => names.some((name) => name.startsWith(letters)));
  const holds = table.all.filter((each) => !begins.includes(each) && each.names.some((name) => name.includes(letters)));
  return [...begins, ...holds].slice(0, SHOWN);
}

/** Faces before things, things before arrows and letters. */
function place({ sign }) {
  const point = sign.codePointAt(0);
  if (point >= 0x1f600 && point <= 0x1f64f) return 0;
  if (point >= 0x1f900 && point <= 0x1f9ff) return 1;
  return point >= 0x1f300 ? 2 : 3;
}

function load(app) {
  loadEmoji().then((loaded) => {
    table = loaded;
    app.redraw();
  });
  return [];
}

/** @param {import("../app.js").App} app */
export function view(app, { key, id }) {
  const query = app.local.emoji ?? "";
  const found = table ? search(query) : load(app);
  const pick = (emoji) => {
    app.setLocal({ emoji: "" });
    app.act.picked(emoji, { key, id });
  };
  const pickFirst = (typed) => {
    const [best] = search(typed);
    if (best) pick(best.sign);
  };
  return dialogView(app, {
    name: "emoji",
    title: id === null ? words.emoji : words.react,
    bare: true,
    small: true,
    beside: true,
    body: html`<input
        class="input"
        type="text"
        autocomplete="off"
        aria-label=${words.search}
        placeholder=${words.search}
        .value=${query}
        @input=${(event) => app.setLocal({ emoji: event.target.value })}
        @keydown=${(event) => event.key === "Enter" && table && pickFirst(event.target.value)}
      />
      <div class="emoji-grid" role="group" aria-label=${words.emoji} @keydown=${walk}>
        ${found.map(
          ({ sign, names }) =>
            html`<button
              type="button"
              class="square big pict"
              title=":${names[0]}:"
              aria-label=${names[0].replaceAll("_", " ")}
              @click=${() => pick(sign)}
            >
              ${sign}
            </button>`,
        )}
      </div>`,
  });
}

/** Arrow keys walk the grid. */
function walk(event) {
  const all = [...event.currentTarget.children];
  const at = all.indexOf(event.target);
  const across = all.findIndex((each, index) => index > 0 && each.offsetTop !== all[0].offsetTop);
  const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: across, ArrowUp: -across }[event.key];
  if (!step) return;
  event.preventDefault();
  all[at + step]?.focus();
}
