/**
 * The list of rooms and people, with what is unread; oneself below it.
 */
import { html, nothing } from "../lit/lit-html.js";
import { guard } from "../lit/directives/guard.js";
import { repeat } from "../lit/directives/repeat.js";
import * as select from "../state/selectors.js";
import { words } from "../lang/lang.js";
import { icons } from "./icons.js";
import { hue } from "./nick.js";
import { bareName, roomName } from "./names.js";
import { searchBox } from "./search-box.js";

/** @param {import("../app.js").App} app */
export function roomsView(app) {
  const all = select.roomList(app.state);
  const rooms = all.filter((room) => room.kind === "room");
  const people = all.filter((room) => room.kind === "person");
  const server = all.find((room) => room.kind === "server");
  const keyOf = (room) => room.key;
  const line = (room) => guard([room, words], () => roomLine(app, room));
  return html`<div class="rooms" @keydown=${(event) => closeOnEscape(app, event)}>
    ${searchBox(app)}
    <nav aria-label=${words.rooms}>
      <ul>
        ${repeat(rooms, keyOf, line)}
      </ul>
      ${people.length ? html`<h2 id="people">${words.people}</h2>` : nothing}
      <ul aria-labelledby=${people.length ? "people" : nothing}>
        ${repeat(people, keyOf, line)}
        ${server ? roomLine(app, server) : nothing}
      </ul>
      <button type="button" class="browse" @click=${() => app.act.browse()}>${icons.plus()}${words.browse}</button>
    </nav>
    ${selfView(app)}
  </div>`;
}

function roomLine(app, room) {
  const { open } = room;
  const fresh = room.mentions > 0 || (room.unread > 0 && !room.muted);
  const name = roomName(room);
  return html`<li>
    <a
      href=${room.kind === "room" ? `/join/${encodeURIComponent(bareName(room.name))}` : "#"}
      class="${fresh ? "fresh" : ""} ${room.joined ? "" : "out"} ${room.muted ? "muted" : ""}"
      aria-current=${open ? "page" : nothing}
      @click=${(event) => follow(app, event, room)}
      @contextmenu=${(event) => menu(app, event, room)}
    >
      ${room.kind === "person" ? html`<span class="dot ${room.gone || room.away ? "" : "here"}"></span>` : nothing}
      <bdi class="name ${room.kind === "person" ? hue(room.name) : ""}">${name}</bdi>
      ${room.draft && !open ? html`<span class="count" title=${words.draft}>${icons.edit()}</span>` : nothing}
      ${counts(room)}
    </a>
  </li>`;
}

function counts(room) {
  if (room.mentions) {
    return html`<span class="count mentions" aria-label=${words.mentions(room.mentions)}>@${room.mentions}</span>`;
  }
  if (!room.unread || room.muted) return nothing;
  return html`<span class="count" aria-label=${words.unread(room.unread)}>${cut(room.unread)}</span>`;
}

const cut = (number) => (number > 999 ? "999+" : number);

function follow(app, event, room) {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  app.act.open(room.key);
}

function menu(app, event, room) {
  event.preventDefault();
  app.act.roomMenu(room.key, event.currentTarget);
}

function closeOnEscape(app, event) {
  if (event.key === "Escape" && app.state.panel?.kind === "rooms") {
    event.stopPropagation();
    app.act.closePanel();
  }
}

function selfView(app) {
  const { me } = app.state;
  return html`<div class="self">
    <button type="button" class="who" title=${words.you(me.nick)} @click=${() => app.act.settings()}>
      <span class="name ${hue(me.nick)}"><bdi>${me.nick}</bdi></span>
      <span class="hint">${me.away === null ? words.loggedIn(me.account) : words.away}</span>
    </button>
    <button
      type="button"
      class="square"
      aria-label=${words.settings}
      title=${words.settings}
      @click=${() => app.act.settings()}
    >
      ${icons.settings()}
    </button>
  </div>`;
}
