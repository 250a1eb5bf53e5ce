/**
 * Asks what to do with many pasted lines: one message, a file, or nothing.
 */
import { html, nothing } from "../lit/lit-html.js";
import { words } from "../lang/lang.js";
import { dialogView } from "./dialog.js";

/** What is shown of the text, in characters. */
const SHOWN = 1200;

/** @param {import("../app.js").App} app */
export function view(app, { text, lines }) {
  const one = () => {
    app.act.closePanel();
    app.later(() => app.composer.insert(text));
  };
  const file = () => {
    app.act.closePanel();
    app.files.offer([new File([text], "pasted.txt", { type: "text/plain" })]);
  };
  return dialogView(app, {
    name: "paste",
    title: words.pasteTitle(lines),
    body: html`<pre class="excerpt" tabindex="0">${text.slice(0, SHOWN)}</pre>`,
    foot: html`<button type="button" class="button" @click=${() => app.act.closePanel()}>${words.cancel}</button>
      ${app.files.allowed ? html`<button type="button" class="button" @click=${file}>${words.pasteFile}</button>` : nothing}
      <button type="button" class="button main" autofocus @click=${one}>${words.pasteOne}</button>`,
  });
}
