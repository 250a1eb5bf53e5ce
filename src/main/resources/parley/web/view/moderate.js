/**
 * Asks before somebody is removed or banned, and for the reason.
 */
import { html, nothing } from "../lit/lit-html.js";
import { words } from "../lang/lang.js";
import { dialogView } from "./dialog.js";

/** @param {import("../app.js").App} app */
export function view(app, { what, key, nick }) {
  const room = app.act.nameOf(key);
  const submit = (event) => {
    event.preventDefault();
    const reason = event.currentTarget.elements.namedItem("reason").value.trim();
    app.act[what](key, nick, reason);
  };
  return dialogView(app, {
    name: "moderate",
    title: what === "ban" ? words.banTitle(nick, room) : words.kickTitle(nick, room),
    small: true,
    body: html`<form id="moderate" @submit=${submit}>
      ${what === "ban" ? html`<p class="hint">${words.banHint}</p>` : nothing}
      <label class="field">${words.reason}<input name="reason" maxlength="200" autocomplete="off" autofocus /></label>
    </form>`,
    foot: html`<button type="button" class="button" @click=${() => app.act.closePanel()}>${words.cancel}</button>
      <button type="submit" form="moderate" class="button danger">${what === "ban" ? words.ban : words.kick}</button>`,
  });
}
