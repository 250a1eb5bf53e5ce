/**
 * The line above the messages: the room, its topic, finding, members. On a phone it opens the rooms.
 */
import { html, nothing } from "../lit/lit-html.js";
import * as select from "../state/selectors.js";
import { plainLine } from "../text/clean.js";
import { words } from "../lang/lang.js";
import { icons } from "./icons.js";
import { roomName } from "./names.js";
import { mayTopic } from "./rights.js";

/** @param {import("../app.js").App} app @param {import("../state/model.js").Room|null} room */
export function headerView(app, room) {
  const { mentions } = select.unreadTotals(app.state);
  return html`<header class="header">
    <button
      type="button"
      class="square back"
      aria-label=${mentions ? `${words.menu}, ${words.mentions(mentions)}` : words.menu}
      aria-expanded=${app.state.panel?.kind === "rooms"}
      @click=${() => app.act.openRooms()}
    >
      ${icons.menu()}${mentions ? html`<span class="count mentions">${mentions}</span>` : nothing}
    </button>
    ${room ? roomHeader(app, room) : html`<h1>${words.rooms}</h1>`}
  </header>`;
}

function roomHeader(app, room) {
  const button = (name, run, inside, kind = "") =>
    html`<button type="button" class="square ${kind}" aria-label=${name} title=${name} @click=${run}>${inside}</button>`;
  return html`<div class="names">
      <h1><bdi>${roomName(room)}</bdi></h1>
      ${topic(app, room)}
    </div>
    <button type="button" class="square wide find-button" title=${words.findHere} @click=${() => app.find.open()}>
      ${icons.search()}<span>${words.find}</span>
    </button>
    ${room.kind === "room" && room.joined ? members(app, room) : nothing}
    ${button(words.roomMenu(roomName(room)), (e) => app.act.roomMenu(room.key, e.currentTarget), icons.more())}`;
}

function topic(app, room) {
  if (room.kind === "person") {
    const user = app.state.users.get(room.key);
    const how = user?.gone ? words.isGone : user?.away ? words.isAway(user.away) : "";
    return how ? html`<span class="topic"><bdi>${plainLine(how)}</bdi></span>` : nothing;
  }
  if (room.kind !== "room" || !room.joined) return nothing;
  const empty = mayTopic(app.state, room) ? words.addTopic : "";
  if (!room.topic && !empty) return nothing;
  return html`<button
    type="button"
    class="topic"
    title=${room.topic || nothing}
    aria-label=${room.topic ? `${words.topic}: ${room.topic}` : words.addTopic}
    @click=${() => app.act.panel({ kind: "topic", key: room.key })}
  >
    <bdi>${plainLine(room.topic) || empty}</bdi>
  </button>`;
}

function members(app, room) {
  const shown = app.narrow.matches ? app.state.panel?.kind === "members" : app.state.settings.showMembers;
  const count = room.members.size;
  return html`<button
    type="button"
    class="square wide"
    aria-expanded=${shown}
    aria-label="${words.here(count)}. ${shown ? words.membersHide : words.membersShow}"
    title=${shown ? words.membersHide : words.membersShow}
    @click=${() => app.act.toggleMembers()}
  >
    ${icons.people()}<span>${words.number(count)}</span>
  </button>`;
}
