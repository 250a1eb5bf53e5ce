/**
 * The page once one is in: rooms, the open room, members, and what lies over them.
 */
import { html, nothing } from "../lit/lit-html.js";
import { words } from "../lang/lang.js";
import { barView } from "./bar.js";
import { composerView } from "./composer.js";
import { headerView } from "./header.js";
import { membersView } from "./members.js";
import { noticesView } from "./notices.js";
import { roomsView } from "./rooms.js";

/** @param {import("../app.js").App} app */
export function pageView(app) {
  const { state } = app;
  const room = state.rooms[state.open];
  const side = sideOf(app, room);
  return html`<div class="page ${side.name} ${state.panel?.kind === "rooms" ? "with-rooms" : ""}">
      ${roomsView(app)}
      <main
        class="room"
        ?inert=${app.act.drawerIsOpen()}
        @dragover=${app.files.over}
        @dragleave=${app.files.leave}
        @drop=${app.files.drop}
      >
        ${room ? roomParts(app, room) : noRoom(app)}
      </main>
      ${side.view}
      <div class="scrim" @click=${() => app.act.closePanel()}></div>
    </div>
    ${app.overlay()} ${noticesView(app)}
    <div class="unseen" role="log" aria-live="polite" aria-label=${words.news} id="announcer"></div>`;
}

function roomParts(app, room) {
  return html`${headerView(app, room)}
    <div>${barView(app)}${app.find.view()}</div>
    ${app.log.frame} ${composerView(app, room)}`;
}

function sideOf(app, room) {
  const { state } = app;
  if (state.panel?.kind === "search") return { name: "with-wide-side", view: app.search.view() };
  const drawer = app.narrow.matches;
  const open = drawer ? state.panel?.kind === "members" : state.settings.showMembers;
  if (!open || room?.kind !== "room" || !room.joined) return { name: "", view: nothing };
  return { name: "with-side", view: membersView(app, room) };
}

function noRoom(app) {
  return html`${headerView(app, null)}
    <div>${barView(app)}</div>
    <div class="empty">
      <h2>${words.noRoom}</h2>
      <p>${words.noRoomHint}</p>
      <button type="button" class="button" @click=${() => app.act.browse()}>${words.browse}</button>
    </div>
    <div></div>`;
}
