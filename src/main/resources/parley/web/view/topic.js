/**
 * The topic of a room: read it whole, change it.
 */
import { html, nothing } from "../lit/lit-html.js";
import { parseMarkup } from "../text/markup.js";
import { words } from "../lang/lang.js";
import { dialogView } from "./dialog.js";
import { markup } from "./markup.js";
import { roomName } from "./names.js";
import { mayTopic } from "./rights.js";

/** @param {import("../app.js").App} app */
export function view(app, { key }) {
  const room = app.state.rooms[key];
  if (!room) return nothing;
  const may = mayTopic(app.state, room);
  return dialogView(app, {
    name: "topic",
    title: words.topicTitle(roomName(room)),
    body: may ? editor(app, room) : reader(app, room),
    foot: may
      ? html`<button type="button" class="button" @click=${() => app.act.closePanel()}>${words.cancel}</button>
          <button type="submit" form="topic" class="button main">${words.save}</button>`
      : nothing,
  });
}

function editor(app, room) {
  const save = (form) => app.act.saveTopic(room.key, form.elements.namedItem("topic").value.replace(/\s+/g, " ").trim());
  return html`<form id="topic" @submit=${(event) => (event.preventDefault(), save(event.currentTarget))}>
    <textarea
      class="input"
      name="topic"
      rows="3"
      dir="auto"
      autofocus
      aria-label=${words.topic}
      maxlength=${Number(app.state.server.isupport.TOPICLEN) || 390}
      .value=${room.topic}
      @keydown=${(event) => event.key === "Enter" && !event.isComposing && (event.preventDefault(), save(event.target.form))}
    ></textarea>
  </form>`;
}

function reader(app, room) {
  const tokens = parseMarkup(room.topic);
  return html`<p dir="auto">${markup(app, tokens)}</p>
    <p class="hint">${words.topicReadOnly}</p>`;
}
