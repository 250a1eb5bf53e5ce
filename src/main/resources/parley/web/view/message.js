/**
 * One message: who, when, what, what it answers, who reacted, and its menu while it is in use.
 */
import { html, nothing } from "../lit/lit-html.js";
import { isOnlyEmoji } from "../text/emoji-signs.js";
import { parseMarkup } from "../text/markup.js";
import { plainLine } from "../text/clean.js";
import { errorWords } from "../lang/errors.en.js";
import { words } from "../lang/lang.js";
import { attachments, isFileOnly } from "./attachment.js";
import { icons } from "./icons.js";
import { markup } from "./markup.js";
import { nickButton } from "./nick.js";
import { hourOf, wholeTime } from "./time.js";
import { mayEdit, mayDelete, mayReact, mayReply } from "./rights.js";

/** Text that a screen reader says for the whole message at most, in characters. */
const LABEL_MAX = 500;

/**
 * @param {import("../app.js").App} app
 * @param {import("../state/model.js").Room} room
 * @param {{key: string, entry: import("../state/model.js").Message, first: boolean}} row
 * @param {{active: boolean, found: boolean}} is
 */
export function messageView(app, room, row, is) {
  const { entry } = row;
  return html`<article class=${classes(row, is)} data-key=${row.key} tabindex="-1" aria-label=${label(entry)}>
    <div class="by">
      ${row.first ? nickButton(app, entry.nick) : nothing}
      <time datetime=${new Date(entry.time).toISOString()} title=${wholeTime(entry.time)}>${hourOf(entry.time)}</time>
    </div>
    <div class="body">
      ${entry.replyTo ? quote(app, entry.replyTo) : nothing}${entry.deleted ? gone() : said(app, room, entry)}
    </div>
    ${is.active && !entry.deleted && entry.status === "sent" ? tools(app, room, entry, row.key) : nothing}
  </article>`;
}

function classes({ entry, first }, { active, found }) {
  const on = {
    row: true,
    lead: first,
    mine: entry.mine,
    mention: entry.mention && !entry.mine && !entry.deleted,
    active,
    found,
    notice: entry.kind === "notice",
    [entry.status]: entry.status !== "sent",
  };
  return Object.keys(on).filter((name) => on[name]).join(" ");
}

function label(entry) {
  const text = entry.deleted ? words.deleted : plainLine(entry.text.slice(0, LABEL_MAX));
  const mention = entry.mention && !entry.mine ? `${words.mentionsYou}, ` : "";
  const answer = entry.replyTo ? `${words.inReplyTo(entry.replyTo.nick, entry.replyTo.excerpt)}, ` : "";
  return words.messageLabel(entry.nick, mention + answer + text, hourOf(entry.time));
}

const gone = () => html`<span class="gone">${words.deleted}</span>`;

function quote(app, { id, nick, excerpt }) {
  return html`<button type="button" class="reply-to" tabindex="-1" @click=${() => app.act.showMessage(id)}>
    ${icons.reply()}
    <bdi>${plainLine(nick)}</bdi>
    <bdi class="excerpt">${plainLine(excerpt) || words.replyUnknown}</bdi>
  </button>`;
}

function said(app, room, entry) {
  const tokens = parseMarkup(entry.text, namesIn(app, room));
  const large = isOnlyEmoji(entry.text);
  const text = isFileOnly(tokens)
    ? nothing
    : html`<span class="words ${large ? "large-emoji pict" : ""}" dir="auto">${markup(app, tokens)}</span>`;
  return html`${entry.kind === "action" ? html`<span class="action"><bdi>${plainLine(entry.nick)}</bdi> ${text}</span>` : text}${entry.statusTo ? html` <span class="edited">(${words.onlyOperators})</span>` : nothing}
  ${entry.edited ? html` <span class="edited">(${words.edited})</span>` : nothing}${state(app, room, entry)}
  ${attachments(tokens)}${reactions(app, room, entry)}`;
}

/** Which words of a text are people. */
const namesIn = (app, room) => ({
  me: app.state.me.nick,
  nick: (word) => room.members.get(app.client.context.key(word))?.nick ?? null,
  roomSigns: "#",
});

function state(app, room, entry) {
  if (entry.status === "sending") return html` <span class="state unseen">${words.sending}</span>`;
  if (entry.status !== "failed") return nothing;
  return html`<div class="state">
    ${entry.failure === "MAYBE" ? "" : words.failed} ${errorWords(entry.failure)}
    <button type="button" class="link" @click=${() => app.act.sendAgain(room.key, entry)}>${words.sendAgain}</button>
    <button type="button" class="link" @click=${() => app.act.drop(room.key, entry)}>${words.drop}</button>
  </div>`;
}

function reactions(app, room, entry) {
  const kinds = Object.entries(entry.reactions).filter(([, nicks]) => nicks.length);
  if (!kinds.length) return nothing;
  return html`<div class="reactions">
    ${kinds.map(([emoji, nicks]) => chip(app, room, entry, emoji, nicks))}
  </div>`;
}

function chip(app, room, entry, emoji, nicks) {
  const mine = nicks.includes(app.state.me.nick);
  const names = words.listAnd(nicks.slice(0, 20));
  return html`<button
    type="button"
    class="chip"
    aria-pressed=${mine}
    aria-label=${words.reaction(emoji, names)}
    title=${names}
    ?disabled=${!mayReact(app.state, room)}
    @click=${() => app.act.toggleReaction(room.key, entry, emoji)}
  >
    <span class="pict">${plainLine(emoji.slice(0, 32))}</span><span>${nicks.length}</span>
  </button>`;
}

function tools(app, room, entry, key) {
  const { state, act } = app;
  const button = (name, icon, run) =>
    html`<button type="button" class="square" aria-label=${name} title=${name} tabindex="0" @click=${run}>
      ${icon()}
    </button>`;
  return html`<div class="tools" role="group" aria-label=${words.messageMenu}>
    ${mayReact(state, room) ? button(words.react, icons.smile, (e) => act.pickReaction(key, e.currentTarget)) : nothing}
    ${mayReply(state, room) ? button(words.reply, icons.reply, () => act.replyKey(key)) : nothing}
    ${mayEdit(state, room, entry) ? button(words.edit, icons.edit, () => act.editKey(key)) : nothing}
    ${mayDelete(state, room, entry) ? button(words.remove, icons.trash, () => act.askDelete(key)) : nothing}
    ${button(words.more, icons.more, (e) => act.messageMenu(key, e.currentTarget))}
  </div>`;
}
