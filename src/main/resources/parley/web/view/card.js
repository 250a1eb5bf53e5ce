/**
 * Who somebody is, and what one can do: talk, mention, moderate.
 */
import { html, nothing } from "../lit/lit-html.js";
import { plainLine } from "../text/clean.js";
import { myRank } from "../state/selectors.js";
import { words } from "../lang/lang.js";
import { dialogView, item } from "./dialog.js";
import { icons } from "./icons.js";
import { hue } from "./nick.js";
import { bareName, roomName } from "./names.js";
import { level, moderates } from "./rights.js";
import { wholeTime } from "./time.js";

/** @param {import("../app.js").App} app */
export function view(app, { nick, about }) {
  const key = app.client.context.key(nick);
  const user = app.state.users.get(key);
  const room = app.state.rooms[app.state.open];
  const me = nick === app.state.me.nick;
  return dialogView(app, {
    name: "card",
    title: nick,
    bare: true,
    small: true,
    beside: true,
    body: html`<div class="about">
        <h2 class="nick ${hue(nick)}"><bdi>${plainLine(nick)}</bdi>${user?.bot ? html` <span class="hint">${words.bot}</span>` : nothing}</h2>
        ${facts(app, user, about, room?.members.get(key))}
      </div>
      ${me
        ? item(icons.settings, words.settings, () => app.act.settings())
        : [
            item(icons.reply, words.talkTo, () => app.act.talk(nick)),
            room?.kind === "room" && room.joined ? item(icons.people, words.mentionIt, () => app.act.mention(nick)) : nothing,
            room?.kind === "room" ? moderation(app, room, nick, room.members.get(key)) : nothing,
          ]}`,
  });
}

function facts(app, user, about, member) {
  const account = about?.account ?? user?.account;
  const lines = [
    member?.ranks ? words.ranks[member.ranks[0]] : "",
    account ? words.accountOf(account) : words.noAccount,
    user?.realname && user.realname !== user.nick ? user.realname : "",
    user?.gone ? words.isGone : user?.away ? words.isAway(user.away) : "",
    about?.rooms?.length ? `${words.inRooms}: ${about.rooms.map((name) => bareName(name.replace(/^[~&@%+]+/, ""))).join(", ")}` : "",
    about?.since ? words.since(wholeTime(about.since)) : "",
  ];
  return lines.filter(Boolean).map((line) => html`<p class="hint" dir="auto">${plainLine(line)}</p>`);
}

function moderation(app, room, nick, member) {
  if (!moderates(app.state, room)) {
    return member ? nothing : item(icons.plus, words.inviteTo(roomName(room)), () => app.act.invite(room.key, nick));
  }
  if (!member) {
    return [
      item(icons.plus, words.inviteTo(roomName(room)), () => app.act.invite(room.key, nick)),
      item(icons.trash, words.ban, () => app.act.ask("ban", room.key, nick), "danger"),
    ];
  }
  if (level(member.ranks) < level(myRank(app.state, room))) return nothing;
  const rank = (letter, sign, on, off) => {
    const has = member.ranks.includes(sign);
    return item(has ? icons.down : icons.up, has ? off : on, () => app.act.setRank(room.key, nick, letter, !has));
  };
  return html`<h3>${words.moderation}</h3>
    ${rank("o", "@", words.makeOperator, words.takeOperator)} ${rank("v", "+", words.giveVoice, words.takeVoice)}
    ${item(icons.bell, words.mute, () => app.act.mute(room.key, nick))}
    ${item(icons.leave, words.kick, () => app.act.ask("kick", room.key, nick), "danger")}
    ${item(icons.trash, words.ban, () => app.act.ask("ban", room.key, nick), "danger")}`;
}
