/**
 * Asks before a message is deleted.
 */
import { html } from "../lit/lit-html.js";
import { words } from "../lang/lang.js";
import { dialogView } from "./dialog.js";

/** What is shown of the message, in characters. */
const SHOWN = 200;

/** @param {import("../app.js").App} app */
export function view(app, { key, id, nick, text }) {
  const remove = () => {
    app.act.closePanel();
    app.act.remove(key, id);
  };
  return dialogView(app, {
    name: "delete",
    title: words.removeTitle,
    small: true,
    body: html`<blockquote dir="auto"><strong>${nick}</strong> ${text.slice(0, SHOWN)}</blockquote>
      <p class="hint">${words.removeHint}</p>`,
    foot: html`<button type="button" class="button" @click=${() => app.act.closePanel()}>${words.cancel}</button>
      <button type="button" class="button danger" autofocus @click=${remove}>${words.remove}</button>`,
  });
}
