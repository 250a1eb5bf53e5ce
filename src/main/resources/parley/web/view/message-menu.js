/**
 * The whole menu of a message; a sheet with quick reactions on a phone.
 */
import { html, nothing } from "../lit/lit-html.js";
import { words } from "../lang/lang.js";
import { dialogView, item } from "./dialog.js";
import { icons } from "./icons.js";
import { mayDelete, mayEdit, mayReact, mayReply } from "./rights.js";

const QUICK = ["👍", "❤️", "😄", "🎉", "👀"];

/** @param {import("../app.js").App} app */
export function view(app, { key, entryKey }) {
  const { state, act } = app;
  const room = state.rooms[key];
  const entry = room?.log.find((each) => each.key === entryKey);
  if (!entry) return nothing;
  const then = (run) => () => {
    act.closePanel();
    app.later(run);
  };
  return dialogView(app, {
    name: "message",
    title: words.messageMenu,
    bare: true,
    small: true,
    beside: true,
    body: html`${mayReact(state, room) ? quick(app, key, entry) : nothing}
    ${mayReply(state, room) ? item(icons.reply, words.reply, then(() => act.replyKey(entryKey))) : nothing}
    ${mayEdit(state, room, entry) ? item(icons.edit, words.edit, then(() => act.editKey(entryKey))) : nothing}
    ${item(icons.copy, words.copyText, then(() => act.copy(entry.text)))}
    ${item(icons.people, entry.nick, () => act.card(entry.nick))}
    ${mayDelete(state, room, entry) ? item(icons.trash, words.remove, () => act.askDelete(entryKey), "danger") : nothing}`,
  });
}

function quick(app, key, entry) {
  const one = (emoji) =>
    html`<button
      type="button"
      class="square big pict"
      aria-label=${emoji}
      @click=${() => app.act.picked(emoji, { key, id: entry.id })}
    >
      ${emoji}
    </button>`;
  return html`<div class="quick">
    ${QUICK.map(one)}
    <button
      type="button"
      class="square big"
      aria-label=${words.react}
      @click=${() => app.act.panel({ kind: "emoji", key, id: entry.id })}
    >
      ${icons.smile()}
    </button>
  </div>`;
}
