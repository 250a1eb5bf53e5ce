/**
 * The rooms of the server: filter, join, or make one.
 */
import { html, nothing } from "../lit/lit-html.js";
import { plainLine } from "../text/clean.js";
import { words } from "../lang/lang.js";
import { dialogView } from "./dialog.js";
import { bareName } from "./names.js";
import { rolling } from "./rolling.js";

/** @param {import("../app.js").App} app */
export function view(app, { rooms }) {
  const { query, shown, isNew } = filtered(rooms ?? [], app.local.roomFilter ?? "");
  const go = (name) => {
    app.setLocal({ roomFilter: "" });
    app.act.join(name);
  };
  return dialogView(app, {
    name: "browse",
    title: words.browseTitle,
    body: html`<input
        class="input"
        type="text"
        autocapitalize="off"
        autocomplete="off"
        aria-label=${words.filterRooms}
        placeholder=${words.filterRooms}
        .value=${app.local.roomFilter ?? ""}
        @input=${(event) => app.setLocal({ roomFilter: event.target.value })}
        @keydown=${(event) => event.key === "Enter" && enter(rooms ?? [], event.target.value, go)}
      />
      ${isNew
        ? html`<button type="button" class="choice make" @click=${() => go(query)}>
            <bdi class="grow">${words.make(query)}</bdi>
          </button>`
        : nothing}
      ${rooms === null ? waiting(app) : list(app, shown, query, go)}`,
  });
}

/** Rooms that fit what was typed, and whether it could be a new one. */
function filtered(rooms, typed) {
  const query = bareName(typed.trim());
  const lower = query.toLowerCase();
  const shown = rooms
    .filter((room) => !lower || `${room.name} ${room.topic}`.toLowerCase().includes(lower))
    .sort((a, b) => b.members - a.members || a.name.localeCompare(b.name));
  const isThere = shown.some((room) => bareName(room.name).toLowerCase() === lower);
  return { query, shown, isNew: query !== "" && !/[\s,]/.test(query) && !isThere };
}

function enter(rooms, typed, go) {
  const { query, shown, isNew } = filtered(rooms, typed);
  const exact = shown.find((room) => bareName(room.name).toLowerCase() === query.toLowerCase());
  if (query) go(isNew ? query : (exact ?? shown[0] ?? { name: query }).name);
}

const waiting = (app) => html`<p class="hint pad" role="status">${app.late("browse") ? words.searching : ""}</p>`;

function list(app, shown, query, go) {
  app.notLate("browse");
  if (!shown.length) return html`<p class="hint pad">${query ? words.noResults : words.noRooms}</p>`;
  return rolling(app, {
    id: "browse",
    label: words.rooms,
    items: shown,
    height: 56,
    key: (room) => room.name,
    row: (room) => html`<button type="button" class="choice tall" @click=${() => go(room.name)}>
      <span class="grow">
        <bdi class="name">${plainLine(bareName(room.name))}</bdi>
        <bdi class="hint line">${plainLine(room.topic)}</bdi>
      </span>
      <span class="hint">${words.roomPeople(room.members)}</span>
    </button>`,
  });
}
