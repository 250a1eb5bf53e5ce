/**
 * The keys of the page, on a sheet.
 */
import { html } from "../lit/lit-html.js";
import { words } from "../lang/lang.js";
import { dialogView } from "./dialog.js";

/** @param {import("../app.js").App} app */
export function view(app) {
  const keys = (text) => (app.mac ? text.replaceAll("Ctrl", "Cmd").replaceAll("Alt", "Option") : text);
  return dialogView(app, {
    name: "keys",
    title: words.keysTitle,
    body: html`<dl class="key-list">
      ${words.keys.map(([key, what]) => html`<div><dt><kbd>${keys(key)}</kbd></dt><dd>${what}</dd></div>`)}
    </dl>`,
    foot: html`<button type="button" class="button" autofocus @click=${() => app.act.closePanel()}>${words.done}</button>`,
  });
}
