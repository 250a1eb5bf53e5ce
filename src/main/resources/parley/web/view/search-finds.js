/**
 * What the search field finds: rooms, people and commands that fit some letters, the best first.
 */
import * as select from "../state/selectors.js";
import { words } from "../lang/lang.js";
import { COMMANDS } from "../commands.js";
import { hue } from "./nick.js";
import { roomName } from "./names.js";

/** How many of a kind are shown. */
const EACH_MAX = 6;

/** @param {import("../app.js").App} app @param {string} query */
export function finds(app, query) {
  const letters = query.trim().toLowerCase().replace(/^[#@/]/, "");
  const only = { "#": "room", "@": "person", "/": "command" }[query.trim()[0]];
  const found = [
    ...(only && only !== "room" ? [] : rooms(app, letters)),
    ...(only && only !== "person" ? [] : people(app, letters)),
    ...(!letters || (only && only !== "command") ? [] : commands(app, letters)),
  ];
  if (letters && !only) found.push(...messages(app, query.trim()));
  return found;
}

function rooms(app, letters) {
  const all = select.roomList(app.state);
  const order = letters ? all : [...all].sort((a, b) => b.mentions - a.mentions || b.unread - a.unread);
  return best(order.filter((room) => !room.open || letters), letters, roomName).map((room) => ({
    label: roomName(room),
    class: room.kind === "person" ? hue(room.name) : "",
    hint: room.mentions ? `@${room.mentions}` : room.unread ? words.unread(room.unread) : "",
    run: () => app.act.open(room.key),
  }));
}

function people(app, letters) {
  if (!letters) return [];
  const { rooms: known } = app.state;
  const others = app.state.users.entries().filter(([key, user]) => !(key in known) && !user.gone);
  const users = others.map(([, user]) => user).filter((user) => user.nick !== app.state.me.nick);
  return best(users, letters, (user) => user.nick).map((user) => ({
    label: user.nick,
    class: hue(user.nick),
    hint: words.talkTo,
    run: () => app.act.talk(user.nick),
  }));
}

function commands(app, letters) {
  return best(COMMANDS, letters, (command) => command.name).map((command) => ({
    label: `/${command.name}`,
    hint: command.words(),
    run: () => app.act.startCommand(command),
  }));
}

function messages(app, query) {
  return [{ label: words.searchMessages(query), hint: "", run: () => app.search.start(query) }];
}

/** Those whose name begins with the letters, then those that have a word that does, then the others. */
function best(items, letters, nameOf) {
  const scored = [];
  for (const item of items) {
    const name = nameOf(item).toLowerCase();
    const at = name.indexOf(letters);
    if (at >= 0) scored.push({ item, score: at === 0 ? 0 : /[\p{L}\d]/u.test(name[at - 1]) ? 2 : 1 });
  }
  scored.sort((a, b) => a.score - b.score);
  return scored.slice(0, EACH_MAX).map(({ item }) => item);
}
