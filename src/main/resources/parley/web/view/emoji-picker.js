/**
 * Emoji to pick: a field to search by name, those used last, and all the others.
 */
import { html } from "../lit/lit-html.js";
import { words } from "../lang/lang.js";
import { searchEmoji } from "../text/emoji.js";
import { dialogView } from "./dialog.js";

/** How many are shown at once. */
const SHOWN = 96;

/** @param {import("../app.js").App} app */
export function view(app, { key, id }) {
  const query = app.local.emoji ?? "";
  const found = searchEmoji(query, SHOWN);
  const pick = (emoji) => {
    app.setLocal({ emoji: "" });
    app.act.picked(emoji, { key, id });
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
        autofocus
        autocomplete="off"
        aria-label=${words.search}
        placeholder=${words.search}
        .value=${query}
        @input=${(event) => app.setLocal({ emoji: event.target.value })}
        @keydown=${(event) => event.key === "Enter" && found[0] && pick(found[0].emoji)}
      />
      <div class="emoji-grid" role="group" aria-label=${words.emoji} @keydown=${walk}>
        ${found.map(
          ({ emoji, name }) =>
            html`<button type="button" class="square big" title=":${name}:" aria-label=${name.replaceAll("_", " ")} @click=${() => pick(emoji)}>
              ${emoji}
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
