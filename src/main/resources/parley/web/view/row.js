/**
 * The rows of a log: messages, and the lines between them.
 */
import { html, nothing } from "../lit/lit-html.js";
import { words } from "../lang/lang.js";
import { dayOf, hourOf, wholeTime } from "./time.js";
import { happenings } from "./happened.js";
import { messageView } from "./message.js";
import { roomName } from "./names.js";

/**
 * @param {import("../app.js").App} app
 * @param {import("../state/model.js").Room} room
 * @param {Object} row of select.rows()
 * @param {{active: boolean, found: boolean}} is
 */
export function rowView(app, room, row, is) {
  switch (row.type) {
    case "message":
      return messageView(app, room, row, is);
    case "day":
      return html`<div class="between" data-key=${row.key} role="separator" aria-label=${dayOf(row.time)}>
        ${dayOf(row.time)}
      </div>`;
    case "unread":
      return html`<div class="between new" data-key=${row.key} role="separator" aria-label=${words.newLine}>
        ${words.newLine}
      </div>`;
    case "gap":
      return gapView(app, room, row);
    case "events":
      return eventsView(row);
  }
  return nothing;
}

function gapView(app, room, row) {
  const gap = row.entry;
  return html`<div class="between gap" data-key=${row.key}>
    <span>
      ${words.gap(gap.missing)}
      <button
        type="button"
        class="link"
        ?disabled=${gap.loading}
        @click=${() => app.act.fillGap(room.key, gap)}
      >
        ${words.gapLoad}
      </button>
    </span>
  </div>`;
}

function eventsView(row) {
  const last = row.entries.at(-1);
  return html`<div class="happened" data-key=${row.key} title=${wholeTime(last.time)}>
    ${happenings(row.entries).map((line) => html`<span dir="auto">${line}</span>`)}
    <span class="unseen">${hourOf(last.time)}</span>
  </div>`;
}

/** What stands above the oldest message that is here. */
export function topView(room) {
  if (room.older === "loading") return html`<p class="loading" role="status">${words.loading}</p>`;
  if (room.older === "some" && room.log.length) return html`<p class="loading"></p>`;
  const name = roomName(room);
  const title = room.kind === "person" ? words.beginningPerson(name) : words.beginning(name);
  const empty = room.log.some((entry) => entry.type === "message") ? nothing : emptyWords(room);
  if (room.kind === "server") return html`<div class="beginning"><p>${words.emptyServer}</p></div>`;
  return html`<div class="beginning"><h2 dir="auto">${title}</h2>${empty}</div>`;
}

function emptyWords(room) {
  if (room.kind === "person") return html`<p>${words.emptyPerson}</p>`;
  return html`<p>${words.emptyRoom}</p><p>${words.emptyRoomHint}</p>`;
}
