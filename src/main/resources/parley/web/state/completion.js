/**
 * What a word under the cursor may become: people, rooms, commands, emoji.
 *
 * @typedef {{kind: "nick"|"room"|"command"|"emoji", label: string, insert: string, detail: string}} Choice
 * @typedef {{from: number, to: number, choices: Choice[]}} Completion from and to: what the choice replaces
 */
import { keyOf } from "./tree.js";

const CHOICES = 50;
const EMOJI_CHOICES = 20;
/** Fewer letters behind a colon are a colon. */
const EMOJI_LETTERS = 2;

/**
 * @param {import("./model.js").State} state
 * @param {string} key of the room
 * @param {string} text
 * @param {number} cursor
 * @param {{commands?: {name: string, usage: string}[], emoji?: [string, string][]}} [lists] commands, and pairs of
 *   shortcode and emoji, where they are loaded
 * @returns {Completion}
 */
export function completions(state, key, text, cursor, { commands = [], emoji = [] } = {}) {
  const from = cursor - /[^\s]*$/.exec(text.slice(0, cursor))[0].length;
  const word = text.slice(from, cursor);
  const found = (choices) => ({ from, to: cursor, choices: choices.slice(0, CHOICES) });
  if (word.startsWith("/") && from === 0) {
    return found(commandsFor(word.slice(1).toLowerCase(), commands));
  }
  if (word.startsWith("#")) {
    return found(roomsFor(state, word));
  }
  const code = /:([a-z0-9_+-]*)$/i.exec(word);
  if (code !== null && code[1].length >= EMOJI_LETTERS) {
    return { from: cursor - code[0].length, to: cursor, choices: emojiFor(code[1].toLowerCase(), emoji) };
  }
  return word === "" ? found([]) : found(nicksFor(state, key, word, text.slice(0, from)));
}

function commandsFor(start, commands) {
  return commands
    .filter(({ name }) => name.startsWith(start))
    .map(({ name, usage }) => ({ kind: "command", label: `/${name}`, insert: `/${name} `, detail: usage }));
}

function roomsFor(state, word) {
  const start = keyOf(state, word);
  return Object.values(state.rooms)
    .filter((room) => room.kind === "room" && room.key.startsWith(start))
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((room) => ({ kind: "room", label: room.name, insert: `${room.name} `, detail: room.topic }));
}

function emojiFor(start, emoji) {
  const begins = emoji.filter(([code]) => code.startsWith(start));
  const holds = emoji.filter(([code]) => !code.startsWith(start) && code.includes(start));
  return [...begins, ...holds]
    .slice(0, EMOJI_CHOICES)
    .map(([code, sign]) => ({ kind: "emoji", label: `${sign} :${code}:`, insert: `${sign} `, detail: code }));
}

/** Whom I addressed last, then who spoke last, then the alphabet. */
function nicksFor(state, key, word, before) {
  const room = state.rooms[key];
  const isAt = word.startsWith("@");
  const start = keyOf(state, isAt ? word.slice(1) : word);
  const me = keyOf(state, state.me.nick);
  const people = new Map(room.members.entries().map(([each, member]) => [each, member.nick]));
  if (room.kind === "person") {
    people.set(room.key, room.name);
  }
  const order = recent(state, room, people);
  const end = before.trim() === "" ? ": " : " ";
  return [...people]
    .filter(([each]) => each.startsWith(start) && each !== me)
    .sort(([a, nickA], [b, nickB]) => (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity) || nickA.localeCompare(nickB))
    .map(([each, nick]) => ({ kind: "nick", label: nick, insert: nick + end, detail: state.users.get(each)?.realname ?? "" }));
}

/** Places of those who take part, the first being nearest. */
function recent(state, room, people) {
  const addressed = new Map();
  const spoke = new Map();
  for (let at = room.log.length - 1; at >= 0 && room.log.length - at < 500; at--) {
    const entry = room.log[at];
    if (entry.type === "message" && !entry.mine) {
      const who = keyOf(state, entry.nick);
      spoke.has(who) || spoke.set(who, spoke.size + 1000);
    } else if (entry.type === "message") {
      const name = /^@?([^\s:,]+)[:,]? /.exec(entry.text)?.[1];
      const who = name === undefined ? "" : keyOf(state, name);
      people.has(who) && !addressed.has(who) && addressed.set(who, addressed.size);
    }
  }
  return new Map([...spoke, ...addressed]);
}
