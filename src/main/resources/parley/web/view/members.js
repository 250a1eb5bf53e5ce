/**
 * Who is in the room, moderators first. A column beside the messages, a drawer where there is no space.
 */
import { html, nothing } from "../lit/lit-html.js";
import * as select from "../state/selectors.js";
import { plainLine } from "../text/clean.js";
import { words } from "../lang/lang.js";
import { icons } from "./icons.js";
import { hue } from "./nick.js";
import { rolling } from "./rolling.js";

/** The field to filter is shown from so many members on. */
const FILTER_FROM = 20;

/** @param {import("../app.js").App} app @param {import("../state/model.js").Room} room */
export function membersView(app, room) {
  const all = select.memberList(room, app.state);
  const query = (app.local.memberFilter ?? "").toLowerCase();
  const shown = query ? all.filter((member) => member.nick.toLowerCase().includes(query)) : all;
  return html`<aside class="side members" aria-label=${words.members}>
    <div class="top">
      <h2>${words.here(all.length)}</h2>
      ${app.narrow.matches ? closeButton(app) : nothing}
    </div>
    ${all.length >= FILTER_FROM ? filter(app) : nothing}
    ${shown.length ? nothing : html`<p class="hint pad">${words.noMember}</p>`}
    ${rolling(app, {
      id: "members",
      label: words.members,
      items: shown,
      height: app.narrow.matches ? 44 : 30,
      key: (member) => member.key,
      row: (member) => memberLine(app, member),
    })}
  </aside>`;
}

const closeButton = (app) =>
  html`<button type="button" class="square" aria-label=${words.close} @click=${() => app.act.closePanel()}>
    ${icons.close()}
  </button>`;

const filter = (app) =>
  html`<div class="filter">
    <input
      class="input"
      type="text"
      aria-label=${words.filterMembers}
      placeholder=${words.filterMembers}
      .value=${app.local.memberFilter ?? ""}
      @input=${(event) => app.setLocal({ memberFilter: event.target.value })}
    />
  </div>`;

function memberLine(app, { key, nick, rank, away, bot }) {
  return html`<button
    type="button"
    class="member ${away ? "away" : ""}"
    title=${away ? words.isAway(app.state.users.get(key)?.away) : nothing}
    @click=${(event) => app.act.card(nick, event.currentTarget)}
  >
    <span class="rank" title=${words.ranks[rank] ?? nothing} aria-hidden="true">${rank}</span>
    <span class="nick ${hue(nick)}"><bdi>${plainLine(nick)}</bdi></span>
    ${rank ? html`<span class="unseen">, ${words.ranks[rank]}</span>` : nothing}
    ${away ? html`<span class="unseen">, ${words.away}</span>` : nothing}
    ${bot ? html`<span class="hint">${words.bot}</span>` : nothing}
  </button>`;
}
